import Link from 'next/link';
import type { ChartSpec } from '#assistant/answer';
import { ScrollArea } from '../frame/scroll-area.tsx';
import { messages } from '../messages/index.ts';

/** The numbers of a chart as a table that opens below it; each leads to the page of its figure. */
export function ChartTable({ chart }: { chart: ChartSpec }) {
  const words = messages.charts;
  const labels = new Map(
    chart.series
      .flatMap(({ points }) => points)
      .toSorted((a, b) => a.at - b.at)
      .map(({ label }) => [label, label]),
  );
  return (
    <details className="chart-table mt-1 text-[0.9375rem]">
      <summary className="text-link inline-block min-h-6">{words.asTable}</summary>
      <ScrollArea label={words.table(chart.title)}>
        <table className="data-table mt-2 w-auto!">
          <thead>
            <tr>
              <th scope="col">{words.across[chart.across]}</th>
              {chart.series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...labels.keys()].map((label) => (
              <tr key={label}>
                <th scope="row" className="whitespace-nowrap font-normal tabular-nums">
                  {label}
                </th>
                {chart.series.map(({ name, points }) => {
                  const point = points.find((one) => one.label === label);
                  return (
                    <td key={name} className="whitespace-nowrap tabular-nums">
                      {point !== undefined && (
                        <Link href={`/data/${point.figureId}`} prefetch={false} className="text-link">
                          {point.display}
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </details>
  );
}
