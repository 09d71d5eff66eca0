import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '#corpus';
import { checkCorpus, type Finding } from '../../../../scripts/corpus-check/index.ts';
import { type CorpusCopy, copyCorpus, PROVEN_CORPUS } from '../../../fixtures/small-corpus.ts';

const CHAPTER = 'report/01-honey.md';

describe('the check of a corpus', () => {
  let copy: CorpusCopy;
  beforeEach(async () => {
    copy = await copyCorpus(PROVEN_CORPUS);
  });
  afterEach(() => copy.remove());

  const findings = async (): Promise<Finding[]> => checkCorpus(await loadCorpus(copy.path), copy.path);
  const plant = async (file: string, from: string, to: string): Promise<Finding[]> => {
    await copy.edit(file, (text) => {
      if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
      return text.replace(from, to);
    });
    return findings();
  };

  it('finds nothing in a sound corpus', async () => {
    expect(await findings()).toEqual([]);
  });

  it.each([
    ['a changed digit', 'Cyprus at 412 tonnes', 'Cyprus at 413 tonnes', 8, '413 tonnes'],
    ['a lost digit of exact wording', 'Malta made about 15', 'Malta made 15', 8, '15 tonnes'],
    ['an approximation on the wrong side', 'Malta made about 15', 'Malta made over 15', 8, '15 tonnes'],
    ['a swapped year', '412 tonnes in 2022', '412 tonnes in 2021', 8, '412 tonnes'],
    ['a changed day', 'on 14 June 2019', 'on 15 June 2019', 12, '15 June 2019'],
    ['a changed month', 'survey of March 2023', 'survey of May 2023', 8, 'May 2023'],
    ['a rise for a fall', '7.3% less than in', '7.3% more than in', 8, '7.3%'],
    ['another country', 'Malta made about', 'Cyprus made about', 8, '15 tonnes'],
    ['another unit', 'about 15 tonnes of honey', 'about $15 of honey', 8, '$15'],
    ['a changed end of a range', '$11.50 to $14', '$11.50 to $15', 12, '$15'],
    ['a changed count in words', 'Three buyers', 'Four buyers', 12, 'Four'],
    ['another part in words', 'One third of', 'One quarter of', 12, 'One quarter'],
    ['a changed cell', '| Malta | 4.2 |', '| Malta | 4.3 |', 17, '4.3'],
    ['a changed year of a heading', 'Hives in 2022, thousand', 'Hives in 2017, thousand', 14, '2017'],
    ['a changed number of the summary', 'Cyprus made 412', 'Cyprus made 421', 5, '421 tonnes'],
    ['a number with another source', 'of March 2023 put', 'put', 8, undefined],
  ])('finds %s', async (_, from, to, line, what) => {
    const found = await plant(CHAPTER, from, to);
    if (what === undefined) expect(found).toEqual([]);
    else
      expect(found).toContainEqual(expect.objectContaining({ check: 'numerals', file: CHAPTER, line, what }));
  });

  it('lets cells be rounded where their header says so, and no further', async () => {
    const rounded = '| Malta | 4 |';
    await copy.edit(CHAPTER, (text) => text.replace('| Malta | 4.2 |', rounded));
    expect(await findings()).toContainEqual(
      expect.objectContaining({ check: 'numerals', line: 17, what: '4' }),
    );
    const header = 'Hives in 2022, thousand';
    await copy.edit(CHAPTER, (text) => text.replace(header, 'Hives in 2022, rounded thousand'));
    expect((await findings()).filter(({ line }) => line === 17)).toEqual([]);
    const found = await plant(CHAPTER, rounded, '| Malta | 5 |');
    expect(found).toContainEqual(expect.objectContaining({ check: 'numerals', line: 17, what: '5' }));
  });

  it('does not accept a figure of a source that the sentence and its paragraph do not cite', async () => {
    await copy.edit(CHAPTER, (text) => text.replaceAll('[@hive-survey-2023]', '[@hive-gazette-2019]'));
    expect(await findings()).toContainEqual(
      expect.objectContaining({ check: 'numerals', line: 8, what: '412 tonnes' }),
    );
  });

  it('finds a figure changed under the prose', async () => {
    const found = await plant('datasets/figures.csv', ',412,t,', ',4120,t,');
    expect(found.map(({ line, what }) => [line, what])).toEqual(
      expect.arrayContaining([
        [5, '412 tonnes'],
        [8, '412 tonnes'],
        [16, '412'],
      ]),
    );
  });

  it.each(['approximate', 'at_least', 'at_most'])(
    'finds a figure that is %s but said exactly',
    async (qualifier) => {
      const found = await plant('datasets/figures.csv', ',412,t,,', `,412,t,${qualifier},`);
      expect(found.map(({ line, what }) => [line, what])).toEqual([
        [5, '412 tonnes'],
        [8, '412 tonnes'],
        [16, '412'],
      ]);
    },
  );

  it('finds a sentence without a source', async () => {
    const found = await plant(CHAPTER, 'institute holds [@hive-report]', 'institute holds');
    expect(found).toContainEqual(expect.objectContaining({ check: 'citations', file: CHAPTER, line: 12 }));
  });

  it('finds a source that nothing rests on, and an address that is none', async () => {
    await copy.edit('sources.json', (text) =>
      text
        .replace('[\n', '[\n {"id": "idle", "type": "book", "title": "Idle"},\n')
        .replace('https://example.org/hive-report', 'ftp://example.org/hive-report'),
    );
    const found = (await findings()).filter(({ check }) => check === 'sources');
    expect(found.map(({ what, file, line }) => [what, file, typeof line])).toEqual(
      expect.arrayContaining([
        ['idle', 'sources.json', 'number'],
        ['hive-report', 'sources.json', 'number'],
      ]),
    );
  });

  it('finds a country code that ISO 3166 does not know, and a day that does not exist', async () => {
    await copy.edit('terms.csv', (text) => `${text}ZZZ,country,Nowhere,en,Nowhere,\n`);
    await copy.edit('datasets/events.csv', (text) => text.replace(',2019-06-14,', ',2019-06-31,'));
    await copy.edit('datasets/figures.csv', (text) =>
      text.replace(',MLT,,2022,2022,4.2', ',ZZZ,,2022,2022,4.2'),
    );
    const found = (await findings()).filter(({ check }) => check === 'codes');
    expect(found.map(({ file, line, what }) => [file, line, what])).toEqual([
      ['datasets/events.csv', 2, '2019-06-31'],
      ['datasets/figures.csv', 8, 'ZZZ'],
      ['terms.csv', 5, 'ZZZ'],
    ]);
  });

  it('finds an indicator measured in a unit of another dimension', async () => {
    const found = await plant('datasets/figures.csv', ',4.2,thousand_hives,', ',4.2,percent,');
    expect(found).toContainEqual(
      expect.objectContaining({ check: 'codes', file: 'datasets/figures.csv', line: 8, what: 'percent' }),
    );
  });

  it.each([
    ['a column that is not in the file', '"name": "standing"', '"name": "status"', 'figures'],
    ['a file that does not exist', '"path": "units.csv"', '"path": "measures.csv"', 'measures.csv'],
  ])('finds %s in the data package', async (_, from, to, what) => {
    const found = await plant('datasets/datapackage.json', from, to);
    expect(found).toContainEqual(
      expect.objectContaining({ check: 'data package', file: 'datasets/datapackage.json', what }),
    );
  });

  it('asks for a data package', async () => {
    await rm(path.join(copy.path, 'datasets/datapackage.json'));
    expect(await findings()).toEqual([
      expect.objectContaining({ check: 'data package', file: 'datasets/datapackage.json' }),
    ]);
  });

  it('finds a file that the data package leaves out', async () => {
    await copy.edit('datasets/datapackage.json', (text) => text.replaceAll('conflicts', 'disputes'));
    expect(await findings()).toContainEqual(
      expect.objectContaining({ check: 'data package', what: 'conflicts.csv' }),
    );
  });

  it.each([
    ['an enumeration', '"primary",', '"main",', 'datasets/figures.csv', 2, 'primary'],
    ['a pattern', '"^[a-z0-9-]+$"', '"^[a-z]+$"', 'datasets/figures.csv', 2, 'honey-production-cyp-2022'],
    [
      'a required column',
      '"Column edition."',
      '"Column edition.", "constraints": {"required": true}',
      '',
      0,
      '',
    ],
    [
      'a unique column',
      '"Column subject."',
      '"Column subject.", "constraints": {"unique": true}',
      'datasets/figures.csv',
      3,
      'honey',
    ],
    ['a foreign key', '"fields": "unit"', '"fields": "series"', 'datasets/figures.csv', 2, 'honey'],
    [
      'a type',
      '"Column edition."',
      '"Column edition.", "x": 1',
      'datasets/datapackage.json',
      undefined,
      'resources.0.schema.fields.16',
    ],
  ])('holds every row to %s', async (_, from, to, file, line, what) => {
    const found = (await plant('datasets/datapackage.json', from, to)).filter(
      ({ check }) => check === 'data package',
    );
    if (file === '') expect(found).toEqual([]);
    else
      expect(found).toContainEqual(
        expect.objectContaining({ file, ...(line === undefined ? {} : { line }), what }),
      );
  });

  it('finds a later fact in a section that is not marked', async () => {
    const found = await plant(CHAPTER, '## Since the report', '## What happened next');
    expect(found).toContainEqual(
      expect.objectContaining({ check: 'later facts', file: CHAPTER, line: 23, what: '@hive-survey-2025' }),
    );
  });

  it('finds a date after the report that is not said to be expected', async () => {
    const sentence = (verb: string) =>
      `The two islands ${verb} a fair on 3 June 2026 [@hive-survey-2023]. Malta made about`;
    const found = await plant(CHAPTER, 'Malta made about', sentence('held'));
    expect(found).toContainEqual(
      expect.objectContaining({ check: 'later facts', line: 8, what: '3 June 2026' }),
    );
    const expected = await plant(CHAPTER, sentence('held'), sentence('plan'));
    expect(expected.filter(({ check }) => check === 'later facts')).toEqual([]);
  });

  it('lets a sentence name a later edition, and a forecast name a later year', async () => {
    await copy.edit(CHAPTER, (text) =>
      text.replace(
        'Malta made about 15',
        'Cyprus counted 45 thousand hives in 2024 in the edition of February 2025 [@hive-survey-2025]. Malta made about 15',
      ),
    );
    expect(await findings()).toEqual([]);
  });

  it.each([
    ['/report/1#r1.1.1', '/report/2', '/report/2'],
    ['/report/1#r1.1.1', '/report/1#r1.9.9', '/report/1#r1.9.9'],
    ['/report/1#r1.1.1', '02-wax.md', '02-wax.md'],
  ])('finds a broken link: %s to %s', async (from, to, what) => {
    expect(await plant(CHAPTER, from, to)).toContainEqual(
      expect.objectContaining({ check: 'chapters', file: CHAPTER, line: 12, what }),
    );
  });

  it('finds passages and sentences that are too long, and chapters of another length than asked', async () => {
    const sentence = `Honey keeps ${'very '.repeat(100)}well [@hive-report].`;
    const found = await plant(CHAPTER, 'Honey is the main', `${`${sentence} `.repeat(3)}Honey is the main`);
    expect(found.map(({ check, what, line }) => [check, what, line])).toEqual(
      expect.arrayContaining([
        ['passages', 'r1.0.1', 8],
        ['chapters', undefined, 1],
      ]),
    );
  });
});
