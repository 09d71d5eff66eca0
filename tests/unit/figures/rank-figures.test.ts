import { describe, expect, it } from 'vitest';
import type { Figure } from '#corpus';
import { rankFigures } from '#figures';
import { corpusOf, figure, ids, term } from '../../fixtures/figures.ts';

const rank = (figures: Figure[], parts: { order?: 'ascending' | 'descending'; limit?: number } = {}) =>
  rankFigures({
    corpus: corpusOf(figures),
    indicator: 'mine_production',
    subject: 'antimony',
    limit: 10,
    ...parts,
  });
const table = [
  figure({ id: 'tjk', value: 21_000 }),
  figure({ id: 'chn', country: 'CHN', value: 60, unit: 'kt' }),
  figure({ id: 'rus', country: 'RUS', value: 13_000 }),
  figure({ id: 'wld', country: 'WLD', value: 100_000 }),
];

describe('rankFigures', () => {
  it('orders by size, whatever the unit, and keeps totals apart', () => {
    const { figures, totals } = rank(table);
    expect(ids(figures)).toEqual(['chn', 'tjk', 'rus']);
    expect(ids(totals)).toEqual(['wld']);
  });

  it('takes a region of the terms for a total, though the table of parts does not name it', () => {
    const terms = [term({ id: 'EEC', kind: 'region', name: 'the Union' })];
    const figures = [...table, figure({ id: 'eec', country: 'EEC' })];
    const ranking = rankFigures({
      corpus: corpusOf(figures, { terms }),
      indicator: 'mine_production',
      subject: 'antimony',
      limit: 10,
    });
    expect(ids(ranking.totals)).toEqual(['wld', 'eec']);
  });

  it('ranks from the smallest and cuts off where asked, never counting totals', () => {
    const { figures, totals } = rank(table, { order: 'ascending', limit: 2 });
    expect(ids(figures)).toEqual(['rus', 'tjk']);
    expect(ids(totals)).toEqual(['wld']);
  });

  it('mixes no periods, forms or kinds of unit, and takes the latest table', () => {
    const other = [
      figure({ id: 'old', country: 'BOL', value: 9e6, periodEnd: '2020' }),
      figure({ id: 'ore', country: 'BOL', value: 9e6, form: 'ore', periodEnd: '2020' }),
      figure({ id: 'percent', country: 'BOL', value: 9e6, unit: 'percent', periodEnd: '2020' }),
    ];
    expect(ids(rank([...other, ...table]).figures)).toEqual(['chn', 'tjk', 'rus']);
  });

  it('takes an older table that covers many more countries', () => {
    const older = ['AUS', 'BOL', 'CAN', 'IRN', 'MEX', 'TUR', 'VNM', 'LAO', 'PAK', 'MMR'].map(
      (country, index) => figure({ id: `old-${index}`, country, value: index, periodEnd: '2022' }),
    );
    expect(rank([...table, ...older]).figures).toHaveLength(10);
    expect(rank([...table, ...older]).figures[0]?.periodEnd).toBe('2022');
  });

  it('counts each country once and leaves out parts of countries and bare claims', () => {
    const extra = [
      figure({ id: 'older-edition', value: 99_000, edition: '2020' }),
      figure({ id: 'mine', country: 'KGZ', value: 99_000, scope: 'one mine' }),
      figure({ id: 'claim', country: 'UZB', value: 99_000, standing: 'claim' }),
    ];
    expect(ids(rank([...table, ...extra]).figures)).toEqual(['chn', 'tjk', 'rus']);
  });

  it('gives nothing where there is nothing', () => {
    expect(rank([])).toEqual({ figures: [], totals: [] });
  });
});

describe('ranking what is no country', () => {
  const share = (id: string, partner: string, value: number) =>
    figure({ id, indicator: 'import_share', country: 'USA', partner, value, unit: 'percent' });

  it('orders the partners of one country', () => {
    const figures = [
      share('bel', 'BEL', 8),
      share('chn', 'CHN', 63),
      { ...share('other', 'IND', 90), country: 'JPN' },
    ];
    const ranking = rankFigures({
      corpus: corpusOf(figures),
      indicator: 'import_share',
      over: 'partner',
      subject: 'antimony',
      country: 'USA',
      limit: 10,
    });
    expect(ids(ranking.figures)).toEqual(['chn', 'bel']);
  });

  it('orders the subjects of one country within one edition', () => {
    const of = (id: string, subject: string, value: number, edition: string) =>
      figure({ id, subject, value, edition });
    const ranking = rankFigures({
      corpus: corpusOf([
        of('gold', 'gold', 3, '2026'),
        of('antimony', 'antimony', 22, '2026'),
        of('old', 'tungsten', 99, '2020'),
      ]),
      indicator: 'mine_production',
      over: 'subject',
      country: 'TJK',
      limit: 10,
    });
    expect(ids(ranking.figures)).toEqual(['antimony', 'gold']);
  });
});
