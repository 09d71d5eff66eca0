'use client';

import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartSpec } from '#assistant/answer';
import { messages } from '../messages/index.ts';
import { ChartTooltip } from './chart-tooltip.tsx';
import { compactNumber } from './compact-number.ts';
import { describeChart } from './describe-chart.ts';
import { type LineRow, lineRows } from './line-rows.ts';
import { PointMark, seriesColour } from './point-mark.tsx';

const TICK = { fill: 'var(--soft)', fontSize: 13 };

/** Lines over time: a mark for each point, dashes where a stretch is estimated, gaps left open. */
export function LineDrawing({ chart }: { chart: ChartSpec }) {
  const rows = lineRows(chart);
  const lowest = Math.min(0, ...chart.series.flatMap(({ points }) => points.map(({ value }) => value)));
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={rows} margin={{ top: 12, right: 16, bottom: 4, left: 0 }} title={describeChart(chart)}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="at"
          type="number"
          domain={['dataMin', 'dataMax']}
          allowDecimals={false}
          tickCount={8}
          tickFormatter={(at: number) => String(Math.floor(at + 0.001))}
          tick={TICK}
          height={44}
          stroke="var(--line-strong)"
          label={{
            value: messages.charts.yearAxis,
            position: 'insideBottom',
            fill: 'var(--soft)',
            fontSize: 13,
          }}
        />
        <YAxis
          width="auto"
          tickCount={6}
          domain={[lowest, 'auto']}
          tickFormatter={compactNumber}
          tick={TICK}
          stroke="var(--line-strong)"
          label={{
            value: chart.unitName,
            angle: -90,
            position: 'insideLeft',
            style: { textAnchor: 'middle' },
            fill: 'var(--soft)',
            fontSize: 13,
          }}
        />
        <Tooltip
          isAnimationActive={false}
          content={({ active, label }) => {
            const row = active ? rows.find(({ at }) => at === label) : undefined;
            return <ChartTooltip entries={row === undefined ? [] : entriesOf(chart, row)} />;
          }}
        />
        {chart.series.flatMap(({ name }, index) => [
          <Line
            key={`${name} solid`}
            dataKey={(row: LineRow) => row.solid[index]}
            stroke={seriesColour(index)}
            strokeWidth={2}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />,
          <Line
            key={`${name} dashed`}
            dataKey={(row: LineRow) => row.dashed[index]}
            stroke={seriesColour(index)}
            strokeWidth={2}
            strokeDasharray="5 4"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />,
          <Line
            key={`${name} points`}
            dataKey={(row: LineRow) => row.points[index]?.value ?? null}
            stroke="none"
            isAnimationActive={false}
            activeDot={false}
            dot={({ cx, cy, index: place }) => (
              <Dot key={`${name} ${place}`} x={cx} y={cy} series={index} row={rows[place ?? -1]} />
            )}
          />,
        ])}
      </LineChart>
    </ResponsiveContainer>
  );
}

function Dot({
  x,
  y,
  series,
  row,
}: {
  x: number | undefined;
  y: number | undefined;
  series: number;
  row: LineRow | undefined;
}) {
  const point = row?.points[series];
  if (point === undefined || x === undefined || y === undefined) return <g />;
  return (
    <g transform={`translate(${x} ${y})`}>
      <PointMark index={series} isHollow={point.isEstimate} />
    </g>
  );
}

function entriesOf(chart: ChartSpec, row: LineRow) {
  return row.points.flatMap((point, index) =>
    point === undefined
      ? []
      : [{ name: `${chart.series[index]?.name ?? ''}, ${point.label}`, value: point.display, index }],
  );
}
