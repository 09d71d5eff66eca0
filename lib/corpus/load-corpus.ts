import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { Corpus } from './corpus.ts';
import { type CorpusProblem, InvalidCorpusError } from './corpus-problem.ts';
import { elementLines } from './element-lines.ts';
import { linkProblems, uniqueById, uniqueFigures } from './link-corpus.ts';
import type { Passage } from './passage.ts';
import { readChapter } from './read-chapter.ts';
import { documentFiles, type FigureFile, readDocuments } from './read-documents.ts';
import { reasonOf } from './read-table.ts';
import { readTables, type Tables } from './read-tables.ts';
import { type Chapter, ReportRecord } from './report.ts';
import { Source } from './source.ts';
import type { Unit } from './vocabulary.ts';

const DATASET_FILES = [
  'datasets/figures.csv',
  'datasets/events.csv',
  'datasets/indicators.csv',
  'datasets/units.csv',
  'datasets/unit-names.csv',
  'datasets/conflicts.csv',
  'datasets/parts.csv',
  'datasets/verdicts.csv',
  'datasets/sentences.csv',
  'datasets/questions.csv',
  'terms.csv',
  'question-kinds.csv',
  'synonyms.csv',
  'sources.json',
  'report/report.yaml',
] as const;

/**
 * Reads and validates the whole corpus.
 *
 * @param folder absolute path of the corpus folder
 * @throws InvalidCorpusError listing every problem found, with file, line, field and reason
 */
export async function loadCorpus(folder: string): Promise<Corpus> {
  const problems: CorpusProblem[] = [];
  const report = await readReportRecord(folder, problems);
  const chapters = await readChapters(folder, problems);
  const sources = await readSources(folder, problems);
  const tables = await readTables(folder, problems);

  const { documents, figureFiles } = await readDocuments(folder, problems);
  for (const { record } of documents) sources.set(record.source.id, record.source);

  const passages: Passage[] = [
    ...chapters.flatMap((chapter) => chapter.sections.flatMap((section) => section.passages)),
    ...documents.flatMap((document) => document.passages),
  ];
  const files: FigureFile[] = [{ file: 'datasets/figures.csv', rows: tables.figures }, ...figureFiles];
  const corpus = {
    chapters,
    passages: new Map(passages.map((passage) => [passage.id, passage])),
    documents: new Map(documents.map((document) => [document.record.id, document])),
    tables: new Map(documents.flatMap((document) => document.tables.map((table) => [table.id, table]))),
    sources,
    figures: uniqueFigures(files, problems),
    events: uniqueById('datasets/events.csv', tables.events, problems),
    indicators: uniqueById('datasets/indicators.csv', tables.indicators, problems),
    units: withNames(uniqueById('datasets/units.csv', tables.units, problems), tables),
    conflicts: [...uniqueById('datasets/conflicts.csv', tables.conflicts, problems).values()],
    parts: tables.parts.map(({ row }) => row),
    verdicts: tables.verdicts.map(({ row }) => row),
    terms: tables.terms.map(({ row }) => row),
    sentenceTemplates: tables.sentenceTemplates.map(({ row }) => row),
    questionTemplates: tables.questionTemplates.map(({ row }) => row),
    questionCues: tables.questionCues.map(({ row }) => row),
    synonyms: tables.synonyms.map(({ row }) => row),
  };
  problems.push(...linkProblems(corpus, tables, files, report?.report_source));
  if (problems.length > 0 || report === undefined) throw new InvalidCorpusError(problems);
  return { version: await corpusVersion(folder), report, ...corpus };
}

/** Units with their names in further languages. */
function withNames(units: Map<string, Unit>, { unitNames }: Tables): Map<string, Unit> {
  const rows = Map.groupBy(unitNames, ({ row }) => row.unit);
  const namesOf = (id: string) => {
    const byLanguage = Map.groupBy(rows.get(id) ?? [], ({ row }) => row.language);
    return Object.fromEntries(
      [...byLanguage].map(([language, own]) => [
        language,
        Object.fromEntries(own.map(({ row }) => [row.plural, row.name])),
      ]),
    );
  };
  return new Map([...units].map(([id, unit]) => [id, rows.has(id) ? { ...unit, names: namesOf(id) } : unit]));
}

/**
 * Hash over the names and contents of every corpus file, in hexadecimal (12 digits).
 *
 * @param folder absolute path of the corpus folder
 */
export async function corpusVersion(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const files = [
    ...DATASET_FILES,
    ...(await chapterFiles(folder)).map((file) => `report/${file}`),
    ...(await documentFiles(folder)),
  ].sort();
  for (const file of files) {
    hash.update(`${file}\0`);
    hash.update(await readFile(path.join(folder, file)).catch(() => ''));
    hash.update('\0');
  }
  return hash.digest('hex').slice(0, 12);
}

async function chapterFiles(folder: string): Promise<string[]> {
  const names = await readdir(path.join(folder, 'report')).catch((): string[] => []);
  return names.filter((name) => /^\d+.*\.md$/.test(name)).sort();
}

async function readChapters(folder: string, problems: CorpusProblem[]): Promise<Chapter[]> {
  const files = await chapterFiles(folder);
  if (files.length === 0)
    problems.push({ file: 'report', reason: 'holds no chapter files named like 01-title.md' });
  const chapters: Chapter[] = [];
  for (const name of files) {
    const file = `report/${name}`;
    const chapter = readChapter(file, await readFile(path.join(folder, file), 'utf8'), problems);
    if (chapter === undefined) continue;
    if (chapters.some(({ number }) => number === chapter.number)) {
      problems.push({ file, line: 1, field: 'chapter', reason: `repeats chapter number ${chapter.number}` });
    } else {
      chapters.push(chapter);
    }
  }
  return chapters.sort((a, b) => a.number - b.number);
}

async function readReportRecord(
  folder: string,
  problems: CorpusProblem[],
): Promise<ReportRecord | undefined> {
  const file = 'report/report.yaml';
  const raw = await readParsed({ folder, file, problems, parse: parseYaml });
  const result = ReportRecord.safeParse(raw);
  if (result.success) return result.data;
  if (raw !== undefined) {
    for (const issue of result.error.issues)
      problems.push({ file, field: issue.path.join('.'), reason: issue.message });
  }
  return undefined;
}

async function readSources(folder: string, problems: CorpusProblem[]): Promise<Map<string, Source>> {
  const file = 'sources.json';
  let text = '';
  const parse = (written: string): unknown => {
    text = written;
    return JSON.parse(written);
  };
  const raw = await readParsed({ folder, file, problems, parse });
  if (raw === undefined) return new Map();
  const list = z.array(z.unknown()).safeParse(raw);
  if (!list.success) {
    problems.push({ file, reason: 'must be a JSON array of CSL-JSON records' });
    return new Map();
  }
  const sources = new Map<string, Source>();
  const lineOf = (index: number) => elementLines(text)[index];
  for (const [index, item] of list.data.entries()) {
    const source = Source.safeParse(item);
    if (!source.success) {
      for (const issue of source.error.issues) {
        problems.push({ file, line: lineOf(index), field: issue.path.join('.'), reason: issue.message });
      }
    } else if (sources.has(source.data.id)) {
      problems.push({ file, line: lineOf(index), field: 'id', reason: `repeats the id "${source.data.id}"` });
    } else {
      sources.set(source.data.id, source.data);
    }
  }
  return sources;
}

async function readParsed({
  folder,
  file,
  problems,
  parse,
}: {
  folder: string;
  file: string;
  problems: CorpusProblem[];
  parse: (text: string) => unknown;
}): Promise<unknown> {
  try {
    return parse(await readFile(path.join(folder, file), 'utf8'));
  } catch (error) {
    problems.push({ file, reason: `cannot be read (${reasonOf(error)})` });
    return undefined;
  }
}
