import { describe, expect, it } from 'vitest';
import type { Figure } from '#corpus';
import { figureTrend } from '#figures';
import { corpusOf, figure, ids } from '../../fixtures/figures.ts';

const ask = { indicator: 'mine_production', subject: 'antimony', country: 'TJK' };
const trend = (figures: Figure[], parts: { from?: number; to?: number } = {}) =>
  figureTrend({ corpus: corpusOf(figures), ...ask, ...parts });
const year = (id: string, period: string, parts: Partial<Figure> = {}) =>
  figure({ id, periodStart: period, periodEnd: period, ...parts });

describe('figureTrend', () => {
  it('gives one figure a year, oldest first, the newer edition where two have the year', () => {
    const { figures } = trend([
      year('b', '2023', { edition: '2024' }),
      year('c', '2024', { edition: '2026' }),
      year('c-old', '2024', { edition: '2025' }),
      year('a', '2022', { edition: '2023' }),
    ]);
    expect(ids(figures)).toEqual(['a', 'b', 'c']);
  });

  it('keeps to the years asked for', () => {
    const line = ['2020', '2021', '2022', '2023'].map((one) => year(one, one));
    expect(ids(trend(line, { from: 2021, to: 2022 }).figures)).toEqual(['2021', '2022']);
    expect(trend(line, { from: 2023 }).figures).toEqual([]);
  });

  it('mixes no forms, parts of a country, or months with years', () => {
    const { figures } = trend([
      year('a', '2022'),
      year('b', '2023'),
      year('oxide', '2024', { form: 'oxide' }),
      year('plant', '2021', { scope: 'one plant' }),
      year('june', '2024-06'),
      year('july', '2024-07'),
      year('august', '2024-08'),
    ]);
    expect(ids(figures)).toEqual(['a', 'b']);
  });

  it('marks where another series begins', () => {
    const { breaks } = trend([
      year('a', '2021', { series: 'survey' }),
      year('b', '2022', { series: 'survey' }),
      year('c', '2023', { series: 'census' }),
    ]);
    expect(breaks).toEqual([{ id: 'c', reason: 'another series' }]);
  });

  it('takes statistics alone before a mixture that is hardly longer, and claims never', () => {
    const statistics = [year('a', '2021'), year('b', '2022')];
    const press = [year('x', '2019', { standing: 'secondary', source: 'press', series: '' })];
    const claims = [year('y', '2018', { standing: 'claim' }), year('z', '2017', { standing: 'claim' })];
    expect(ids(trend([...statistics, ...press, ...claims]).figures)).toEqual(['a', 'b']);
  });

  it('looks ahead only where nothing was counted', () => {
    const ahead = ['2030', '2040'].map((one) => year(one, one, { qualifier: 'projected' }));
    expect(ids(trend([year('a', '2021'), year('b', '2022'), ...ahead]).figures)).toEqual(['a', 'b']);
    expect(ids(trend(ahead).figures)).toEqual(['2030', '2040']);
  });
});
