import type { ChartSpec } from '#assistant/answer';
import { capitalise } from '../frame/capitalise.ts';
import { messages } from '../messages/index.ts';
import { ChartDrawing } from './chart-drawing.tsx';
import { ChartLegend } from './chart-legend.tsx';
import { ChartTable } from './chart-table.tsx';
import { describeChart } from './describe-chart.ts';

/** A chart with title, unit, legend, sources, and the same numbers as a table. */
export function ChartFigure({ chart }: { chart: ChartSpec }) {
  const words = messages.charts;
  const [first] = chart.series;
  return (
    <figure className="chart my-6" aria-label={describeChart(chart)}>
      <figcaption>
        <span className="block font-semibold leading-snug">{capitalise(chart.title)}</span>
        <span className="block text-[0.9375rem] text-soft">
          {chart.series.length === 1 && first !== undefined ? `${first.name} · ` : ''}
          {capitalise(chart.unitName)}
        </span>
      </figcaption>
      <ChartLegend chart={chart} />
      <ChartDrawing chart={chart} />
      {chart.notDrawn > 0 && <p className="text-[0.875rem] text-soft">{words.notDrawn(chart.notDrawn)}</p>}
      <noscript>
        <p className="text-[0.9375rem] text-soft">{words.needsScript}</p>
      </noscript>
      <p className="mt-1 text-[0.875rem] text-soft">
        {words.source(chart.sources.length)}: {chart.sources.join('; ')}
      </p>
      <ChartTable chart={chart} />
    </figure>
  );
}
