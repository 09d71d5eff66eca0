import type { ChartPoint, ChartSpec } from '#assistant/answer';

/** A place on the time axis with what each series has there, drawn as a solid or a dashed line. */
export type LineRow = {
  at: number;
  points: (ChartPoint | undefined)[];
  solid: (number | null)[];
  dashed: (number | null)[];
};

/**
 * The rows of a line chart, one a step from the first point to the last. Steps without a point are in it, empty, so that
 * a gap in the figures is a gap in the line; a stretch that begins or ends in an estimate is dashed.
 */
export function lineRows({ series, step }: Pick<ChartSpec, 'series' | 'step'>): LineRow[] {
  const indexOf = (at: number) => Math.round(at / step);
  const lines = series.map(({ points }) => new Map(points.map((point) => [indexOf(point.at), point])));
  const places = lines.flatMap((line) => [...line.keys()]);
  if (places.length === 0) return [];
  const first = Math.min(...places);
  const count = Math.max(...places) - first + 1;
  return Array.from({ length: count }, (_, offset) => {
    const index = first + offset;
    const points = lines.map((line) => line.get(index));
    const touches = (line: Map<number, ChartPoint>, isDashed: boolean) => {
      const point = line.get(index);
      if (point === undefined) return null;
      const neighbours = [line.get(index - 1), line.get(index + 1)].filter((one) => one !== undefined);
      const stretches = neighbours.map((one) => one.isEstimate || point.isEstimate);
      return stretches.includes(isDashed) ? point.value : null;
    };
    return {
      at: index * step,
      points,
      solid: lines.map((line) => touches(line, false)),
      dashed: lines.map((line) => touches(line, true)),
    };
  });
}
