import type { Corpus } from './corpus.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import type { Figure } from './figure.ts';
import { partProblems } from './part-problems.ts';
import { firstDay, lastDay } from './partial-date.ts';
import type { FigureFile } from './read-documents.ts';
import type { TableRow } from './read-table.ts';
import type { Tables } from './read-tables.ts';

type Linkable = Omit<Corpus, 'version' | 'report'>;

/** Keeps the first row of each id and reports the others. */
export function uniqueById<T extends { id: string }>(
  file: string,
  rows: TableRow<T>[],
  problems: CorpusProblem[],
): Map<string, T> {
  const byId = new Map<string, T>();
  for (const { line, row } of rows) {
    if (byId.has(row.id)) problems.push({ file, line, field: 'id', reason: `repeats the id "${row.id}"` });
    else byId.set(row.id, row);
  }
  return byId;
}

/** The figures of every file that holds some; an id may stand in one of them only. */
export function uniqueFigures(files: FigureFile[], problems: CorpusProblem[]): Map<string, Figure> {
  const byId = new Map<string, Figure>();
  for (const { file, rows } of files) {
    for (const { line, row } of rows) {
      if (byId.has(row.id)) problems.push({ file, line, field: 'id', reason: `repeats the id "${row.id}"` });
      else byId.set(row.id, row);
    }
  }
  return byId;
}

/**
 * Finds every reference from one corpus file to another that leads nowhere.
 *
 * @param corpus the loaded parts
 * @param tables the same rows with their lines, for messages
 * @param figureFiles the figures of every file, those of documents included
 * @param reportSource id of the source that stands for the report, if `report.yaml` could be read
 */
export function linkProblems(
  corpus: Linkable,
  tables: Tables,
  figureFiles: FigureFile[],
  reportSource: string | undefined,
): CorpusProblem[] {
  return [
    ...figureFiles.flatMap((figures) => figureProblems(corpus, figures, tables.refused)),
    ...eventProblems(corpus, tables),
    ...vocabularyProblems(corpus, tables),
    ...partProblems(corpus, tables.parts),
    ...passageProblems(corpus),
    ...(reportSource === undefined || corpus.sources.has(reportSource)
      ? []
      : [missing('report/report.yaml', undefined, 'report_source', reportSource, 'sources.json')]),
  ];
}

/** References of figures that lead nowhere, and periods that end before they begin. */
export function figureProblems(
  corpus: Pick<Corpus, 'indicators' | 'units' | 'sources' | 'terms'>,
  { file, rows }: FigureFile,
  refused: ReadonlySet<string> = new Set(),
): CorpusProblem[] {
  const isTerm = knownIn(termIds(corpus), refused);
  const isIndicator = knownIn(corpus.indicators, refused);
  const isUnit = knownIn(corpus.units, refused);
  const isSource = knownIn(corpus.sources);
  return rows.flatMap(({ line, row }) => {
    const problems: CorpusProblem[] = [];
    if (!isIndicator(row.indicator))
      problems.push(missing(file, line, 'indicator', row.indicator, 'datasets/indicators.csv'));
    if (!isUnit(row.unit)) problems.push(missing(file, line, 'unit', row.unit, 'datasets/units.csv'));
    for (const field of ['subject', 'country', 'partner', 'form', 'basis'] as const) {
      if (row[field] !== '' && !isTerm(row[field]))
        problems.push(missing(file, line, field, row[field], 'terms.csv'));
    }
    for (const source of [row.source, ...row.otherSources]) {
      if (!isSource(source)) problems.push(missing(file, line, 'source', source, 'sources.json'));
    }
    if (firstDay(row.periodStart) > lastDay(row.periodEnd)) {
      problems.push({
        file,
        line,
        field: 'period_end',
        reason: `lies before period_start (${row.periodStart})`,
      });
    }
    return problems;
  });
}

function eventProblems(corpus: Linkable, tables: Tables): CorpusProblem[] {
  const file = 'datasets/events.csv';
  const isTerm = knownIn(termIds(corpus), tables.refused);
  const isSource = knownIn(corpus.sources);
  const isUnit = knownIn(corpus.units, tables.refused);
  return tables.events.flatMap(({ line, row }) => [
    ...row.sources
      .filter((source) => !isSource(source))
      .map((source) => missing(file, line, 'sources', source, 'sources.json')),
    ...row.parties
      .filter((party) => !isTerm(party))
      .map((party) => missing(file, line, 'parties', party, 'terms.csv')),
    ...row.subjects
      .filter((subject) => !isTerm(subject))
      .map((subject) => missing(file, line, 'subjects', subject, 'terms.csv')),
    ...(row.unit === '' || isUnit(row.unit)
      ? []
      : [missing(file, line, 'unit', row.unit, 'datasets/units.csv')]),
  ]);
}

function vocabularyProblems(corpus: Linkable, tables: Tables): CorpusProblem[] {
  const isFigure = knownIn(corpus.figures, tables.refused);
  const isIndicator = knownIn(corpus.indicators, tables.refused);
  const conflicts = tables.conflicts.flatMap(({ line, row }) =>
    [...row.figures, ...(row.preferred === '' ? [] : [row.preferred])]
      .filter((id) => !isFigure(id))
      .map((id) => missing('datasets/conflicts.csv', line, 'figures', id, 'datasets/figures.csv')),
  );
  const templates = [
    ...tables.sentenceTemplates.map((row) => ({ ...row, file: 'datasets/sentences.csv' })),
    ...tables.questionTemplates.map((row) => ({ ...row, file: 'datasets/questions.csv' })),
  ]
    .filter(({ row }) => !isIndicator(row.indicator))
    .map(({ file, line, row }) => missing(file, line, 'indicator', row.indicator, 'datasets/indicators.csv'));
  const known = new Set(tables.conflicts.map(({ row }) => row.id));
  const verdicts = tables.verdicts
    .filter(({ row }) => !known.has(row.conflict) && !tables.refused.has(row.conflict))
    .map(({ line, row }) =>
      missing('datasets/verdicts.csv', line, 'conflict', row.conflict, 'datasets/conflicts.csv'),
    );
  const isUnit = knownIn(corpus.units, tables.refused);
  const unitNames = tables.unitNames
    .filter(({ row }) => !isUnit(row.unit))
    .map(({ line, row }) => missing('datasets/unit-names.csv', line, 'unit', row.unit, 'datasets/units.csv'));
  return [...conflicts, ...templates, ...verdicts, ...unitNames];
}

function passageProblems(corpus: Linkable): CorpusProblem[] {
  const problems: CorpusProblem[] = [];
  const isSource = knownIn(corpus.sources);
  for (const chapter of corpus.chapters) {
    for (const passage of chapter.sections.flatMap((section) => section.passages)) {
      for (const source of passage.sourceIds) {
        if (!isSource(source)) {
          problems.push({
            file: chapter.file,
            line: passage.line,
            field: passage.id,
            reason: `cites [@${source}], which is not in sources.json`,
          });
        }
      }
    }
  }
  return problems;
}

/**
 * Tells whether an id may be referred to: it is there, its row is at fault itself, or nothing of its table could be
 * read, which is a fault told once and not again for every reference.
 */
function knownIn(
  table: Pick<ReadonlySet<string>, 'has' | 'size'>,
  refused: ReadonlySet<string> = new Set(),
): (id: string) => boolean {
  return (id) => table.size === 0 || table.has(id) || refused.has(id);
}

function termIds(corpus: Pick<Corpus, 'terms'>): Set<string> {
  return new Set(corpus.terms.map(({ id }) => id));
}

function missing(
  file: string,
  line: number | undefined,
  field: string,
  id: string,
  where: string,
): CorpusProblem {
  return { file, line, field, reason: `"${id}" is not in ${where}` };
}
