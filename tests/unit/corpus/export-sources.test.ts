import path from 'node:path';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { exportSources, loadCorpus, type Source } from '#corpus';

const { sources } = await loadCorpus(path.join(import.meta.dirname, '../../../corpus'));
const all = [...sources.values()];

const ODD: Source = {
  id: 'odd-2024',
  type: 'report',
  title: 'Up 50% & more: {A} #1_b ~ $5 — «Навои», 钨, Şökülov',
  author: [{ literal: 'Survey & Co' }, { family: 'Ó Súil', given: 'Áine' }],
  publisher: 'Press_House',
  issued: { 'date-parts': [[2024, 2, 3]] },
  URL: 'https://example.org/a_very/long%20path/that/must/stay/on/one/line/whatever/its/length/is?x={1}&y=2',
  note: 'first line\nsecond line',
};

const parsed = (text: string) => new Cite(text).data;

describe('sources as BibTeX', () => {
  it('come back whole: every source under its own id, with title and address', async () => {
    const back = parsed(await exportSources(all, 'bibtex'));
    expect(back.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    const addresses = new Map(
      back.map(({ id, URL: address }) => [id, address === undefined ? undefined : new URL(address).href]),
    );
    for (const { id, URL: address } of all) {
      expect(addresses.get(id), id).toBe(address === undefined ? undefined : new URL(address).href);
    }
  });

  it('escape what TeX would read and keep every script', async () => {
    const text = await exportSources([ODD], 'bibtex');
    for (const part of [
      '50\\%',
      '\\&',
      '\\#1\\_b',
      '\\$5',
      '\\textasciitilde{}',
      'Навои',
      '钨',
      'Şökülov',
      'Ó Súil',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('month = feb,');
    expect(text).toContain('annote = {first line second line},');
    const { issued: _, ...undated } = ODD;
    const monthly = await exportSources([{ ...undated, issued: { 'date-parts': [[2024, 11]] } }], 'bibtex');
    expect(monthly).toContain('month = nov,');
    expect(text).toContain('?x=%7B1%7D&y=2}');
    const [back] = parsed(text);
    expect(back?.title).toContain('Up 50% & more');
    expect(back?.author).toHaveLength(2);
  });
});

describe('sources as RIS', () => {
  it('come back whole, long addresses and ids on one line', async () => {
    const text = await exportSources([...all, ODD], 'ris');
    const records = text.split(/\r\nER {2}- \r\n/).filter((record) => record.trim() !== '');
    expect(records).toHaveLength(all.length + 1);
    for (const line of text.split('\r\n')) expect(line).toMatch(/^([A-Z][A-Z0-9] {2}- .*)?$/);
    for (const { id, URL: address } of [...all, ODD]) {
      expect(text).toContain(`ID  - ${id}\r\n`);
      if (address !== undefined) expect(text).toContain(`UR  - ${address}\r\n`);
    }
    expect(parsed(text).map(({ title }) => title)).toEqual(
      [...all, ODD].map(({ title }) => title.replace(/\s+/g, ' ').trim()),
    );
  });

  it('keep authors and days of newspapers', async () => {
    const article: Source = { ...ODD, type: 'article-newspaper' };
    const text = await exportSources([article], 'ris');
    expect(text).toContain('AU  - Survey & Co\r\nAU  - Ó Súil, Áine\r\n');
    expect(text).toContain('DA  - 2024/02/03/\r\n');
  });
});

describe('sources as CSL-JSON', () => {
  it('are the records themselves', async () => {
    expect(JSON.parse(await exportSources(all, 'csl-json'))).toEqual(all);
  });
});
