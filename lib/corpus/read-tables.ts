import type { CorpusProblem } from './corpus-problem.ts';
import { Event } from './event.ts';
import { Figure } from './figure.ts';
import { listCell, numberCell, readTable, type TableRow } from './read-table.ts';
import {
  Conflict,
  Indicator,
  Part,
  QuestionCue,
  QuestionTemplate,
  SentenceTemplate,
  Synonyms,
  Term,
  Unit,
  UnitName,
  Verdict,
} from './vocabulary.ts';

/** The header of `datasets/figures.csv`. */
export const FIGURE_COLUMNS = [
  'id',
  'indicator',
  'subject',
  'form',
  'basis',
  'country',
  'partner',
  'period_start',
  'period_end',
  'value',
  'unit',
  'qualifier',
  'scope',
  'standing',
  'source',
  'other_sources',
  'edition',
  'locator',
  'note',
  'series',
] as const;

/** Every table of the corpus, row by row with its line. */
export type Tables = {
  figures: TableRow<Figure>[];
  events: TableRow<Event>[];
  indicators: TableRow<Indicator>[];
  units: TableRow<Unit>[];
  unitNames: TableRow<UnitName>[];
  conflicts: TableRow<Conflict>[];
  parts: TableRow<Part>[];
  verdicts: TableRow<Verdict>[];
  terms: TableRow<Term>[];
  sentenceTemplates: TableRow<SentenceTemplate>[];
  questionTemplates: TableRow<QuestionTemplate>[];
  questionCues: TableRow<QuestionCue>[];
  synonyms: TableRow<Synonyms>[];
  /** Ids of rows with a fault of their own: what refers to them is not at fault. */
  refused: ReadonlySet<string>;
};

/**
 * Reads every CSV file of the corpus.
 *
 * @param folder absolute path of the corpus folder
 * @param problems receives every fault found
 */
export async function readTables(folder: string, problems: CorpusProblem[]): Promise<Tables> {
  const refused = new Set<string>();
  return {
    refused,
    figures: await readFigures(folder, 'datasets/figures.csv', problems, refused),
    events: await readTable({
      folder,
      file: 'datasets/events.csv',
      columns: [
        'id',
        'date',
        'title',
        'kind',
        'parties',
        'organisations',
        'subjects',
        'value',
        'unit',
        'note',
        'sources',
      ],
      schema: Event,
      problems,
      refused,
      convert: (cells) => ({
        ...cells,
        parties: listCell(cells.parties),
        organisations: listCell(cells.organisations),
        subjects: listCell(cells.subjects),
        sources: listCell(cells.sources),
        value: cells.value === '' ? null : numberCell(cells.value),
      }),
    }),
    indicators: await readTable({
      folder,
      file: 'datasets/indicators.csv',
      columns: ['id', 'name', 'definition', 'dimension', 'aggregation'],
      schema: Indicator,
      problems,
      refused,
      convert: (cells) => cells,
    }),
    units: await readTable({
      folder,
      file: 'datasets/units.csv',
      columns: ['id', 'dimension', 'factor', 'symbol', 'name_en', 'name_en_plural', 'name_ru'],
      schema: Unit,
      problems,
      refused,
      convert: ({ name_en, name_en_plural, name_ru, factor, ...cells }) => ({
        ...cells,
        factor: numberCell(factor),
        nameEn: name_en,
        nameEnPlural: name_en_plural,
        nameRu: name_ru,
      }),
    }),
    unitNames: await readTable({
      folder,
      file: 'datasets/unit-names.csv',
      columns: ['unit', 'language', 'plural', 'name'],
      schema: UnitName,
      problems,
      convert: (cells) => cells,
      isOptional: true,
    }),
    conflicts: await readTable({
      folder,
      file: 'datasets/conflicts.csv',
      columns: ['id', 'title', 'kind', 'figures', 'preferred', 'verdict'],
      schema: Conflict,
      problems,
      refused,
      convert: (cells) => ({ ...cells, figures: listCell(cells.figures) }),
    }),
    parts: await readTable({
      folder,
      file: 'datasets/parts.csv',
      columns: ['dimension', 'total', 'part'],
      schema: Part,
      problems,
      refused,
      convert: (cells) => cells,
      isOptional: true,
    }),
    verdicts: await readTable({
      folder,
      file: 'datasets/verdicts.csv',
      columns: ['conflict', 'language', 'verdict'],
      schema: Verdict,
      problems,
      convert: (cells) => cells,
      isOptional: true,
    }),
    terms: await readTable({
      folder,
      file: 'terms.csv',
      columns: ['id', 'kind', 'canonical', 'language', 'name', 'case'],
      schema: Term,
      problems,
      refused,
      convert: (cells) => cells,
    }),
    questionCues: await readTable({
      folder,
      file: 'question-kinds.csv',
      columns: ['kind', 'language', 'cue', 'weight'],
      schema: QuestionCue,
      problems,
      refused,
      isOptional: true,
      convert: (cells) => ({ ...cells, weight: numberCell(cells.weight) }),
    }),
    synonyms: await readTable({
      folder,
      file: 'synonyms.csv',
      columns: ['id', 'language', 'words'],
      schema: Synonyms,
      problems,
      refused,
      isOptional: true,
      convert: (cells) => ({ ...cells, words: listCell(cells.words) }),
    }),
    sentenceTemplates: await readTable({
      folder,
      file: 'datasets/sentences.csv',
      columns: ['indicator', 'language', 'template'],
      schema: SentenceTemplate,
      problems,
      refused,
      convert: (cells) => cells,
    }),
    questionTemplates: await readTable({
      folder,
      file: 'datasets/questions.csv',
      columns: ['indicator', 'language', 'topic', 'question'],
      schema: QuestionTemplate,
      problems,
      convert: (cells) => cells,
      isOptional: true,
    }),
  };
}

/**
 * Reads a file of figures.
 *
 * @param file path from the corpus folder, e.g. `datasets/figures.csv`
 * @param problems receives every fault found
 * @param refused receives the id of every row with a fault
 */
export function readFigures(
  folder: string,
  file: string,
  problems: CorpusProblem[],
  refused?: Set<string>,
): Promise<TableRow<Figure>[]> {
  return readTable({
    folder,
    file,
    columns: FIGURE_COLUMNS,
    schema: Figure,
    problems,
    refused,
    convert: figureOfCells,
  });
}

/** The cells of a row of figures in the shape that `Figure` checks. */
export function figureOfCells({
  period_start,
  period_end,
  other_sources,
  value,
  ...cells
}: Record<string, string>): unknown {
  return {
    ...cells,
    periodStart: period_start,
    periodEnd: period_end,
    otherSources: listCell(other_sources),
    value: numberCell(value),
    valueText: value,
  };
}
