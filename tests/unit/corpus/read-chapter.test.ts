import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Chapter, type CorpusProblem, loadCorpus, type ReportPassage } from '#corpus';
import { readChapter } from '../../../lib/corpus/read-chapter.ts';
import { PROJECT_ROOT } from '../../../scripts/project.ts';
import { SMALL_CORPUS } from '../../fixtures/small-corpus.ts';

const REPORT = path.join(PROJECT_ROOT, 'corpus/report');

async function firstChapter(): Promise<Chapter> {
  const [chapter] = (await loadCorpus(SMALL_CORPUS)).chapters;
  if (chapter === undefined) throw new Error('the small corpus has a first chapter');
  return chapter;
}

function passagesOf(chapter: Chapter): ReportPassage[] {
  return chapter.sections.flatMap((section) => section.passages);
}

function problemsOf(markdown: string): CorpusProblem[] {
  const problems: CorpusProblem[] = [];
  readChapter('report/09-probe.md', markdown, problems);
  return problems;
}

describe('reading a chapter', () => {
  it('numbers passages by chapter, section and paragraph', async () => {
    const passages = passagesOf(await firstChapter());
    expect(passages.map(({ id, block, sectionTitle }) => [id, block, sectionTitle])).toEqual([
      ['r1.0.1', 'paragraph', ''],
      ['r1.1.1', 'paragraph', 'Where it grows'],
      ['r1.1.2', 'list', 'Where it grows'],
      ['r1.1.3', 'table', 'Where it grows'],
      ['r1.2.1', 'paragraph', 'Since the report: a dry year'],
    ]);
    expect(passages[1]?.url).toBe('/report/1#r1.1.1');
  });

  it('takes citations out of the text and keeps them, also by sentence', async () => {
    const passage = passagesOf(await firstChapter())[1];
    expect(passage?.text).toBe('Nepal grew 24,000 tonnes of tea in 2022. Dr. Rai expects 2.5 times as much.');
    expect(passage?.sourceIds).toEqual(['tea-board-2023', 'tea-report']);
    expect(passage?.sentences.map(({ sourceIds }) => sourceIds)).toEqual([
      ['tea-board-2023', 'tea-report'],
      [],
    ]);
    expect(passage?.markdown).toContain('[@tea-board-2023; @tea-report]');
  });

  it('makes each list item and each table row a sentence', async () => {
    const [, , list, table] = passagesOf(await firstChapter());
    expect(list?.sentences.map(({ text }) => text)).toEqual([
      'Ilam, the oldest district',
      'Jhapa, the largest',
    ]);
    expect(table?.sentences.map(({ text }) => text)).toEqual(['District | Hectares', 'Ilam | 6,000']);
  });

  it('marks what happened after the report', async () => {
    const passages = passagesOf(await firstChapter());
    expect(passages.map(({ isAfterReport }) => isAfterReport)).toEqual([false, false, false, false, true]);
  });

  it.each([
    ['no front matter', 'Tea grows.\n', 1],
    ['front matter that is no YAML', '---\nchapter: [1\n---\n\nTea.\n', 1],
    ['front matter without a title', '---\nchapter: 9\nsummary: [a]\n---\n\nTea.\n', 1],
    ['a heading of another level', '---\nchapter: 9\ntitle: T\nsummary: [a]\n---\n\n### Deep\n', 7],
    ['a block it does not know', '---\nchapter: 9\ntitle: T\nsummary: [a]\n---\n\n```\ncode\n```\n', 7],
  ])('reports %s with its line', (_, markdown, line) => {
    expect(problemsOf(markdown)).toContainEqual(
      expect.objectContaining({ file: 'report/09-probe.md', line }),
    );
  });
});

describe('every chapter of the report', async () => {
  const files = (await readdir(REPORT)).filter((file) => file.endsWith('.md')).sort();

  it.each(files)('%s: sentences lie where they say, in order, and lose nothing', async (file) => {
    const problems: CorpusProblem[] = [];
    const chapter = readChapter(file, await readFile(path.join(REPORT, file), 'utf8'), problems);
    if (chapter === undefined) throw new Error(`${file} has no usable front matter`);
    expect(problems).toEqual([]);
    const passages = passagesOf(chapter);
    expect(passages.length).toBeGreaterThan(5);
    for (const { id, text, sentences } of passages) {
      let end = 0;
      for (const sentence of sentences) {
        expect(text.slice(sentence.start, sentence.end), id).toBe(sentence.text);
        expect(text.slice(end, sentence.start).trim(), `${id}: words between sentences`).toBe('');
        end = sentence.end;
      }
      expect(text.slice(end).trim(), `${id}: words after the last sentence`).toBe('');
    }
  });
});
