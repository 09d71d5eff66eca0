import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CorpusProblem, corpusVersion, describeProblem, InvalidCorpusError, loadCorpus } from '#corpus';
import { type CorpusCopy, copyCorpus, SMALL_CORPUS } from '../../fixtures/small-corpus.ts';

describe('loading a sound corpus', () => {
  it('links report, figures, events and sources', async () => {
    const corpus = await loadCorpus(SMALL_CORPUS);
    expect(corpus.report.title).toBe('Can Hill Farms Live from Tea?');
    expect(corpus.chapters.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Growing'],
      [2, 'Selling'],
    ]);
    expect([...corpus.sources.keys()]).toEqual(['tea-report', 'tea-board-2023']);
    expect(corpus.events.get('e2024-03-tea-deal')?.parties).toEqual(['NPL', 'IND']);
    expect(corpus.conflicts[0]?.figures).toEqual(['tea-export-share-npl-ind-2022--tea-report']);
  });

  it('keeps a value as written beside its number, and quotes and commas in cells', async () => {
    const { figures } = await loadCorpus(SMALL_CORPUS);
    const share = figures.get('tea-export-share-npl-ind-2022--tea-report');
    expect(share).toMatchObject({ value: 90.5, valueText: '90.50', qualifier: 'approximate' });
    const harvest = figures.get('tea-production-npl-2022--tea-board-2023');
    expect(harvest).toMatchObject({ locator: 'p. 4, table "Harvest"', note: 'Weighed green, sold dry.' });
    expect(harvest?.otherSources).toEqual(['tea-report']);
  });
});

describe('the version of a corpus', () => {
  let copy: CorpusCopy;
  beforeEach(async () => {
    copy = await copyCorpus();
  });
  afterEach(() => copy.remove());

  it('stays the same for the same files and changes with any of them', async () => {
    const before = await corpusVersion(copy.path);
    expect(await corpusVersion(SMALL_CORPUS)).toBe(before);
    await copy.edit('report/02-selling.md', (text) => `${text}\nMore.\n`);
    const afterChapter = await corpusVersion(copy.path);
    expect(afterChapter).not.toBe(before);
    await copy.edit('terms.csv', (text) => `${text}CHN,country,China,en,China,\n`);
    expect(await corpusVersion(copy.path)).not.toBe(afterChapter);
  });
});

describe('loading a spoilt corpus', () => {
  let copy: CorpusCopy;
  beforeEach(async () => {
    copy = await copyCorpus();
  });
  afterEach(() => copy.remove());

  const problems = async (): Promise<CorpusProblem[]> => {
    const error = await loadCorpus(copy.path).catch((caught: unknown) => caught);
    if (!(error instanceof InvalidCorpusError)) throw new Error('the corpus should have been refused');
    return error.problems;
  };

  it('names file, line, field and reason of a bad cell', async () => {
    await copy.edit('datasets/figures.csv', (text) => text.replace(',24000,', ',about 24000,'));
    const [problem, ...others] = await problems();
    expect(problem).toMatchObject({ file: 'datasets/figures.csv', line: 2, field: 'value' });
    expect(problem?.reason).toMatch(/number/i);
    // The conflict and the rest of the corpus still resolve: one fault, one message.
    expect(others).toEqual([]);
  });

  it.each([
    ['a word for a number', ',24000,', ',many,', 'value', '"many" is not a number; write plain digits'],
    ['an empty number', ',24000,', ',,', 'value', 'is empty and is not a number'],
    [
      'a standing of another kind',
      ',primary,',
      ',holy,',
      'standing',
      '"holy" is none of report, primary, secondary, claim',
    ],
    ['a bad period', ',2022,2022,24000,', ',2022,22,24000,', 'period_end', '"22" must be YYYY'],
    ['a bad country', ',NPL,,', ',Nepal,,', 'country', '"Nepal" must be three capital letters'],
  ])('names the column as in the file and the fault in words: %s', async (_, from, to, field, words) => {
    await copy.edit('datasets/figures.csv', (text) => text.replace(from, to));
    const [problem] = await problems();
    expect(problem).toMatchObject({ file: 'datasets/figures.csv', line: 2, field });
    expect(problem?.reason).toContain(words);
    expect(problem?.reason).not.toMatch(/NaN|expected|received/);
  });

  it('gives the line of a source that is at fault', async () => {
    await writeFile(
      path.join(copy.path, 'sources.json'),
      '[\n  {"id": "tea-report", "type": "report", "title": "a, [b] \\" {c"},\n  {"id": "x",\n "type": "book", "title": ""},\n  {"id": "tea-report", "type": "report", "title": "d"}]',
    );
    const found = (await problems()).filter(({ file }) => file === 'sources.json');
    expect(found.map(({ line, field }) => [line, field])).toEqual([
      [3, 'title'],
      [5, 'id'],
    ]);
  });

  it('does not blame what refers to a row that is at fault itself', async () => {
    await copy.edit('datasets/figures.csv', (text) => text.replace(',90.50,', ',ninety,'));
    await copy.edit('datasets/units.csv', (text) => text.replace('mass,1,', 'mass,one,'));
    expect((await problems()).map(({ file, field }) => [file, field])).toEqual([
      ['datasets/figures.csv', 'value'],
      ['datasets/units.csv', 'factor'],
    ]);
  });

  it('does not blame every row for a table that cannot be read', async () => {
    await copy.edit('datasets/units.csv', (text) => text.replace('dimension', 'dimensions'));
    expect((await problems()).map(({ file, line }) => [file, line])).toEqual([['datasets/units.csv', 1]]);
  });

  it('gives the line of a paragraph that cites an unknown source', async () => {
    await copy.edit('report/02-selling.md', (text) => text.replace('@tea-report', '@no-such-source'));
    expect(await problems()).toEqual([
      expect.objectContaining({ file: 'report/02-selling.md', field: 'r2.0.1', line: expect.any(Number) }),
    ]);
  });

  it('reports the problems of every file at once', async () => {
    await copy.edit('datasets/figures.csv', (text) => text.replace(',2022,2022,24000,', ',22,2022,24000,'));
    await copy.edit('datasets/events.csv', (text) => text.replace(',NPL;IND,', ',NPL;XYZ,'));
    await copy.edit('datasets/units.csv', (text) => text.replace('share,1,', 'share,0,'));
    await copy.edit('report/02-selling.md', (text) => text.replace('@tea-report', '@no-such-source'));
    await copy.edit('report/report.yaml', (text) => text.replace('published: 2024-05-01', 'published: May'));
    const found = await problems();
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          file: 'datasets/figures.csv',
          line: 2,
          field: expect.stringMatching(/^period_?start$/i),
        }),
        expect.objectContaining({ file: 'datasets/events.csv', line: 2, field: 'parties' }),
        expect.objectContaining({ file: 'datasets/units.csv', line: 3, field: 'factor' }),
        expect.objectContaining({ file: 'report/02-selling.md', field: 'r2.0.1' }),
        expect.objectContaining({ file: 'report/report.yaml', field: 'published' }),
      ]),
    );
  });

  it('counts lines as an editor does, also below a cell that spans lines', async () => {
    await copy.edit('datasets/figures.csv', (text) =>
      text.replace('Weighed green, sold dry.', 'Weighed green.\nSold dry.').replace(',90.50,', ',ninety,'),
    );
    expect(await problems()).toContainEqual(
      expect.objectContaining({ file: 'datasets/figures.csv', line: 4, field: 'value' }),
    );
  });

  it.each([
    ['an unknown subject', 'production,tea,leaf', 'production,cocoa,leaf', 'subject'],
    ['an unknown indicator', ',export_share,', ',exports,', 'indicator'],
    ['an unknown unit', ',24000,t,', ',24000,stone,', 'unit'],
    ['an unknown source', 'primary,tea-board-2023', 'primary,tea-board-1999', 'source'],
    ['an unknown country', ',NPL,IND,', ',NPL,XYZ,', 'partner'],
    ['a period that ends before it begins', ',2022,2022,24000', ',2022,2021,24000', 'period_end'],
    ['a standing that does not exist', ',report,tea-report', ',gospel,tea-report', 'standing'],
  ])('refuses a figure with %s', async (_, from, to, field) => {
    await copy.edit('datasets/figures.csv', (text) => text.replace(from, to));
    expect(await problems()).toContainEqual(expect.objectContaining({ file: 'datasets/figures.csv', field }));
  });

  it('loads verdicts in further languages, and refuses one on an unknown disagreement', async () => {
    expect((await loadCorpus(copy.path)).verdicts).toEqual([]);
    const [{ id } = { id: '' }] = (await loadCorpus(copy.path)).conflicts;
    const write = (conflict: string) =>
      writeFile(
        path.join(copy.path, 'datasets/verdicts.csv'),
        `conflict,language,verdict\n${conflict},ru,Счёт разный.\n`,
      );
    await write(id);
    expect((await loadCorpus(copy.path)).verdicts).toEqual([
      { conflict: id, language: 'ru', verdict: 'Счёт разный.' },
    ]);
    await write('c-nobody');
    expect(await problems()).toContainEqual(
      expect.objectContaining({ file: 'datasets/verdicts.csv', line: 2, field: 'conflict' }),
    );
  });

  describe('with totals and parts', () => {
    const parts = (...rows: string[]) =>
      writeFile(path.join(copy.path, 'datasets/parts.csv'), ['dimension,total,part', ...rows, ''].join('\n'));

    it('loads them, and none where there is no such file', async () => {
      expect((await loadCorpus(copy.path)).parts).toEqual([]);
      const before = await corpusVersion(copy.path);
      await parts('country,NPL,*', 'country,NPL,IND');
      expect((await loadCorpus(copy.path)).parts).toEqual([
        { dimension: 'country', total: 'NPL', part: '*' },
        { dimension: 'country', total: 'NPL', part: 'IND' },
      ]);
      expect(await corpusVersion(copy.path)).not.toBe(before);
    });

    it.each([
      ['an unknown total', ['country,XYZ,IND'], 2, 'total', 'no country or region'],
      ['an unknown part', ['country,NPL,XYZ'], 2, 'part', 'no country or region'],
      ['a term of another kind', ['form,NPL,IND'], 2, 'total', 'no form'],
      ['a dimension that does not exist', ['planet,NPL,IND'], 2, 'dimension', ''],
      ['everything as a total', ['country,*,IND'], 2, 'total', 'no country or region'],
      ['a circle', ['country,NPL,IND', 'country,IND,NPL'], 3, 'part', 'would contain itself'],
      ['a total in itself', ['country,NPL,NPL'], 2, 'part', 'would contain itself'],
      ['a repeated row', ['country,NPL,IND', 'country,NPL,IND'], 3, undefined, 'repeats'],
    ])('refuses %s', async (_, rows, line, field, reason) => {
      await parts(...rows);
      expect(await problems()).toContainEqual(
        expect.objectContaining({
          file: 'datasets/parts.csv',
          line,
          ...(field === undefined ? {} : { field }),
          reason: expect.stringContaining(reason),
        }),
      );
    });
  });

  it('refuses a repeated id and a row with a missing cell, each with its line', async () => {
    await copy.edit('datasets/units.csv', (text) => `${text}t,mass,1,t,tonne,tonnes,т\nkg,mass\n`);
    const found = await problems();
    expect(found).toContainEqual({
      file: 'datasets/units.csv',
      line: 4,
      field: 'id',
      reason: 'repeats the id "t"',
    });
    expect(found).toContainEqual(expect.objectContaining({ file: 'datasets/units.csv', line: 5 }));
  });

  it('refuses another header and says which columns it needs', async () => {
    await copy.edit('datasets/indicators.csv', (text) => text.replace('definition', 'meaning'));
    const [problem] = await problems();
    expect(problem).toMatchObject({ file: 'datasets/indicators.csv', line: 1 });
    expect(problem?.reason).toContain('definition');
  });

  it('says when files are missing or are no JSON, without a path of the machine', async () => {
    await rm(path.join(copy.path, 'terms.csv'));
    await writeFile(path.join(copy.path, 'sources.json'), '[{');
    const found = await problems();
    expect(found).toContainEqual({ file: 'terms.csv', reason: 'cannot be read (the file does not exist)' });
    expect(found.find(({ file }) => file === 'sources.json')?.reason).toMatch(/cannot be read/);
    expect(found.map(describeProblem).join('\n')).not.toContain(copy.path);
  });

  it('writes its message for people: how many, and one line for each', async () => {
    await copy.edit('datasets/figures.csv', (text) =>
      text.replace(',24000,', ',x,').replace(',primary,', ',holy,'),
    );
    const error = await loadCorpus(copy.path).catch((caught: unknown) => caught);
    expect(String(error)).toContain('2 problems');
    expect(String(error)).toMatch(
      /datasets\/figures\.csv:2, field "value": .+\n {2}datasets\/figures\.csv:2, field "standing"/,
    );
  });
});
