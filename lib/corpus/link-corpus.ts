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
    ...figureFiles.flatMap((figures) => figureProblems(corpus, figures)),
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
): CorpusProblem[] {
  const known = termIds(corpus);
  return rows.flatMap(({ line, row }) => {
    const problems: CorpusProblem[] = [];
    const indicator = corpus.indicators.get(row.indicator);
    const unit = corpus.units.get(row.unit);
    if (indicator === undefined)
      problems.push(missing(file, line, 'indicator', row.indicator, 'datasets/indicators.csv'));
    if (unit === undefined) problems.push(missing(file, line, 'unit', row.unit, 'datasets/units.csv'));
    for (const field of ['subject', 'country', 'partner', 'form', 'basis'] as const) {
      if (row[field] !== '' && !known.has(row[field]))
        problems.push(missing(file, line, field, row[field], 'terms.csv'));
    }
    for (const source of [row.source, ...row.otherSources]) {
      if (!corpus.sources.has(source)) problems.push(missing(file, line, 'source', source, 'sources.json'));
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
  const known = termIds(corpus);
  return tables.events.flatMap(({ line, row }) => [
    ...row.sources
      .filter((source) => !corpus.sources.has(source))
      .map((source) => missing(file, line, 'sources', source, 'sources.json')),
    ...row.parties
      .filter((party) => !known.has(party))
      .map((party) => missing(file, line, 'parties', party, 'terms.csv')),
    ...row.subjects
      .filter((subject) => !known.has(subject))
      .map((subject) => missing(file, line, 'subjects', subject, 'terms.csv')),
    ...(row.unit === '' || corpus.units.has(row.unit)
      ? []
      : [missing(file, line, 'unit', row.unit, 'datasets/units.csv')]),
  ]);
}

function vocabularyProblems(corpus: Linkable, tables: Tables): CorpusProblem[] {
  const conflicts = tables.conflicts.flatMap(({ line, row }) =>
    [...row.figures, ...(row.preferred === '' ? [] : [row.preferred])]
      .filter((id) => !corpus.figures.has(id))
      .map((id) => missing('datasets/conflicts.csv', line, 'figures', id, 'datasets/figures.csv')),
  );
  const templates = tables.sentenceTemplates
    .filter(({ row }) => !corpus.indicators.has(row.indicator))
    .map(({ line, row }) =>
      missing('datasets/sentences.csv', line, 'indicator', row.indicator, 'datasets/indicators.csv'),
    );
  return [...conflicts, ...templates];
}

function passageProblems(corpus: Linkable): CorpusProblem[] {
  const problems: CorpusProblem[] = [];
  for (const chapter of corpus.chapters) {
    for (const passage of chapter.sections.flatMap((section) => section.passages)) {
      for (const source of passage.sourceIds) {
        if (!corpus.sources.has(source)) {
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
