import type { ChartSpec } from '#assistant/answer';
import { messages } from '../messages/index.ts';

/** The chart in one sentence, for those who hear it. */
export function describeChart({ kind, title, unitName, series }: ChartSpec): string {
  const points = series.flatMap((one) => one.points);
  return messages.charts.description({
    kind,
    title,
    unit: unitName,
    names: series.map(({ name }) => name).join(', '),
    points: points.length,
  });
}
