import type { ChartSpec } from '#assistant/answer';
import { messages } from '../messages/index.ts';
import { PointMark } from './point-mark.tsx';

/** Which mark is whose, and what hollow marks mean; nothing where there is nothing to tell apart. */
export function ChartLegend({ chart }: { chart: ChartSpec }) {
  const hasEstimates = chart.series.some(({ points }) => points.some(({ isEstimate }) => isEstimate));
  if (chart.series.length < 2 && !hasEstimates) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-[0.875rem]">
      {chart.series.length > 1 &&
        chart.series.map(({ name }, index) => (
          <li key={name} className="flex items-center gap-1.5">
            <Key index={index} isHollow={false} />
            {name}
          </li>
        ))}
      {hasEstimates && (
        <li className="flex items-center gap-1.5 text-soft">
          <Key index={0} isHollow />
          {chart.kind === 'line' ? messages.charts.estimatedPoints : messages.charts.estimatedBars}
        </li>
      )}
    </ul>
  );
}

function Key({ index, isHollow }: { index: number; isHollow: boolean }) {
  return (
    <svg viewBox="-7 -7 14 14" className="size-3.5 flex-none" aria-hidden="true" focusable="false">
      <PointMark index={index} isHollow={isHollow} />
    </svg>
  );
}
