import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acrossCountries, measureOf, positionOf, seriesOf, stepOf } from '#figures';
import { figure, ids } from '../../fixtures/figures.ts';

const at = (period: string, parts: Parameters<typeof figure>[0] = { id: '' }) =>
  figure({ ...parts, id: parts.id || `f-${period}`, periodStart: period, periodEnd: period });

describe('a consistent series', () => {
  it.each(['indicator', 'subject', 'form', 'basis', 'unit', 'partner', 'scope', 'series', 'source'] as const)(
    'never mixes figures that differ in %s',
    (part) => {
      expect(measureOf(figure({ id: 'a', [part]: 'one' }))).not.toBe(
        measureOf(figure({ id: 'b', [part]: 'two' })),
      );
    },
  );

  it('goes over editions of one named series', () => {
    const edition = (source: string) => figure({ id: source, source, series: 'sb--usgs' });
    expect(measureOf(edition('mcs-2025'))).toBe(measureOf(edition('mcs-2026')));
  });

  it('has one figure a period, of the newest edition, oldest first', () => {
    const series = seriesOf([
      at('2024', { id: 'new-2024', edition: '2026' }),
      at('2023', { id: 'only-2023' }),
      at('2024', { id: 'old-2024', edition: '2025' }),
    ]);
    expect(ids(series)).toEqual(['only-2023', 'new-2024']);
  });

  it('is ordered and free of repeats for any periods', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1990, max: 2030 })), (years) => {
        const periods = seriesOf(years.map((year, index) => at(String(year), { id: `f-${index}` }))).map(
          ({ periodStart }) => periodStart,
        );
        expect(periods).toEqual([...new Set(years.map(String))].toSorted());
      }),
    );
  });

  it('steps by years or months, and by nothing where periods are unlike', () => {
    expect(stepOf([at('2020'), at('2022')])).toBe(1);
    expect(stepOf([at('2020-01'), at('2020-07')])).toBeCloseTo(1 / 12);
    expect(stepOf([at('2020'), at('2020-07')])).toBeUndefined();
    expect(stepOf([figure({ id: 'range', periodStart: '2020', periodEnd: '2023' })])).toBeUndefined();
    expect(positionOf(at('2024-07'))).toBe(2024.5);
  });
});

describe('figures across countries', () => {
  const of = (country: string, period: string, value = 1) =>
    at(period, { id: `${country}-${period}`, country, value });

  it('are of one period, largest first, without totals', () => {
    const figures = [of('TJK', '2024', 2), of('CHN', '2024', 9), of('WLD', '2024', 11), of('KAZ', '2023', 5)];
    expect(ids(acrossCountries(figures, new Set(['WLD'])))).toEqual(['CHN-2024', 'TJK-2024']);
  });

  it('prefer the latest year that is nearly as full as the fullest', () => {
    const full = ['TJK', 'CHN', 'KAZ', 'RUS'].map((country) => of(country, '2022'));
    const half = ['TJK', 'CHN'].map((country) => of(country, '2024'));
    expect(
      acrossCountries([...full, ...half], new Set()).every(({ periodEnd }) => periodEnd === '2024'),
    ).toBe(true);
    expect(
      acrossCountries([...full, of('TJK', '2025')], new Set()).every(({ periodEnd }) => periodEnd === '2022'),
    ).toBe(true);
  });
});
