import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Chapter, Corpus, ReportPassage, Section } from '#corpus';

/** A piece of prose that asserts something: a sentence, a table row, a heading or a finding of the summary. */
export type Statement = {
  file: string;
  line: number;
  kind: 'sentence' | 'row' | 'heading' | 'summary';
  /** As a reader sees it, citations taken out. */
  text: string;
  /** Sources cited for it. */
  cited: string[];
  /** Sources of its paragraph, table or chapter: what it rests on where its own do not prove it. */
  fallback: string[];
  /** Texts that say what it is about where it does not, nearest first: paragraph, section, chapter. */
  around: string[];
  /** The sentences right before and after it, and, for a row, its header. */
  beside: string[];
  /** The sentences of its paragraph that stand before it, to which "the three" can look back. */
  before: string[];
  /** The header of each cell, when it is a row: it names the units of bare numbers. */
  header?: string[];
  /** Rows of its table or items of its list, when it stands in one or right beside one. */
  counts: number[];
  isAfterReport: boolean;
};

/**
 * Every statement of the report, in order.
 *
 * @param corpus the loaded corpus
 * @param folder its folder, to find the lines of the front matter
 */
export function readStatements(corpus: Corpus, folder: string): Statement[] {
  return corpus.chapters.flatMap((chapter) => [
    ...summaryStatements(chapter, folder),
    ...chapter.sections.flatMap((section) => [
      ...headingStatement(chapter, section),
      ...section.passages.flatMap((passage, index) => passageStatements(chapter, section, passage, index)),
    ]),
  ]);
}

function summaryStatements(chapter: Chapter, folder: string): Statement[] {
  const lines = readFileSync(path.join(folder, chapter.file), 'utf8').split('\n');
  const passages = chapter.sections.flatMap((section) => section.passages);
  const fallback = sourcesOf(passages);
  const around = [chapter.title, ...passages.map((passage) => passage.text)];
  return chapter.summary.map((text) => ({
    file: chapter.file,
    line:
      Math.max(
        0,
        lines.findIndex((line) => line.includes(text.slice(0, 40))),
      ) + 1,
    kind: 'summary',
    text,
    cited: [],
    fallback,
    around,
    beside: [],
    before: [],
    counts: [],
    isAfterReport: false,
  }));
}

function headingStatement(chapter: Chapter, section: Section): Statement[] {
  if (section.title === '') return [];
  return [
    {
      file: chapter.file,
      line: section.line ?? 1,
      kind: 'heading',
      text: section.title,
      cited: [],
      fallback: sourcesOf(section.passages),
      around: [section.passages.map(({ text }) => text).join(' '), chapter.title],
      beside: [],
      before: [],
      counts: section.passages.flatMap(sizeOf),
      isAfterReport: section.isAfterReport,
    },
  ];
}

function passageStatements(
  chapter: Chapter,
  section: Section,
  passage: ReportPassage,
  index: number,
): Statement[] {
  const before = section.passages[index - 1];
  const after = section.passages[index + 1];
  const beside = [before, after].filter((one) => one !== undefined);
  const own = passage.sourceIds.length > 0 ? [passage] : [passage, ...beside];
  const lines = passage.markdown.split('\n');
  const header = passage.block === 'table' ? passage.sentences[0]?.text : undefined;
  return passage.sentences.map(({ text, sourceIds }, place) => ({
    file: chapter.file,
    line: (passage.line ?? 1) + lineWithin(lines, passage.block, place, text),
    kind: passage.block === 'table' ? 'row' : 'sentence',
    text,
    cited: passage.block === 'table' && sourceIds.length === 0 ? sourcesOf([passage, ...beside]) : sourceIds,
    fallback: sourcesOf(passage.block === 'table' ? [passage, ...beside] : own),
    around: [
      ...(header === undefined ? [] : [header]),
      passage.text,
      ...beside.flatMap((one) => (one.block === 'table' || passage.block === 'table' ? [one.text] : [])),
      section.title,
      chapter.title,
    ],
    beside: [header, passage.sentences[place - 1]?.text, passage.sentences[place + 1]?.text].filter(
      (one) => one !== undefined,
    ),
    before: passage.sentences.slice(0, place).map((one) => one.text),
    ...(header === undefined || place === 0 ? {} : { header: header.split(' | ') }),
    counts: [passage, ...beside].flatMap(sizeOf),
    isAfterReport: passage.isAfterReport,
  }));
}

/** Table rows and list items stand on lines of their own; the second line of a table is its rule. */
function lineWithin(lines: string[], block: ReportPassage['block'], place: number, text: string): number {
  if (block === 'table') return place === 0 ? 0 : place + 1;
  const found = lines.findIndex((line) => line.includes(text.slice(0, 25)));
  return Math.max(0, found);
}

function sizeOf({ block, sentences }: ReportPassage): number[] {
  if (block === 'table') return [sentences.length - 1];
  return block === 'list' ? [sentences.length] : [];
}

function sourcesOf(passages: ReportPassage[]): string[] {
  return [...new Set(passages.flatMap(({ sourceIds }) => sourceIds))];
}
