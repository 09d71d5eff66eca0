import { describe, expect, it } from 'vitest';
import type { ChartPoint } from '#assistant/answer';
import { lineRows } from '../../../app/charts/line-rows.ts';

const point = (at: number, value: number, isEstimate = false): ChartPoint => ({
  at,
  value,
  isEstimate,
  label: String(at),
  display: String(value),
  figureId: `f-${at}`,
});
const rowsOf = (...points: ChartPoint[]) => lineRows({ step: 1, series: [{ name: 'A', points }] });

describe('rows of a line chart', () => {
  it('leave a gap where a year is missing', () => {
    const rows = rowsOf(point(2020, 1), point(2021, 2), point(2024, 3));
    expect(rows.map(({ at }) => at)).toEqual([2020, 2021, 2022, 2023, 2024]);
    expect(rows.map(({ points: [one] }) => one?.value ?? null)).toEqual([1, 2, null, null, 3]);
    expect(rows.map(({ solid: [value] }) => value)).toEqual([1, 2, null, null, null]);
  });

  it('dash the stretch before and after an estimate and no other', () => {
    const rows = rowsOf(point(2020, 1), point(2021, 2), point(2022, 3, true));
    expect(rows.map(({ solid: [value] }) => value)).toEqual([1, 2, null]);
    expect(rows.map(({ dashed: [value] }) => value)).toEqual([null, 2, 3]);
  });

  it('keep every point of every series, months included', () => {
    const rows = lineRows({
      step: 1 / 12,
      series: [
        { name: 'A', points: [point(2024, 1), point(2024 + 5 / 12, 2)] },
        { name: 'B', points: [point(2024 + 1 / 12, 7)] },
      ],
    });
    expect(rows).toHaveLength(6);
    expect(rows.flatMap(({ points }) => points.flatMap((one) => one?.value ?? []))).toEqual([1, 7, 2]);
  });

  it('are none without points', () => {
    expect(lineRows({ step: 1, series: [] })).toEqual([]);
  });
});
