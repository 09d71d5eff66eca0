'use client';

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { ChartSpec } from '#assistant/answer';
import { ChartTooltip } from './chart-tooltip.tsx';
import { compactNumber } from './compact-number.ts';
import { describeChart } from './describe-chart.ts';
import { seriesColour } from './point-mark.tsx';

const TICK = { fill: 'var(--soft)', fontSize: 13 };
const BAR_SIZE = 18;
const LABEL_WIDTH = 128;

/** Bars lying on their side, so that names have room; hollow where the value is an estimate. */
export function BarDrawing({ chart }: { chart: ChartSpec }) {
  const [series] = chart.series;
  const points = series?.points ?? [];
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        layout="vertical"
        data={points}
        margin={{ top: 0, right: 20, bottom: 4, left: 0 }}
        title={describeChart(chart)}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          tickFormatter={compactNumber}
          tick={TICK}
          height={44}
          stroke="var(--line-strong)"
          label={{ value: chart.unitName, position: 'insideBottom', fill: 'var(--soft)', fontSize: 13 }}
        />
        <YAxis
          type="category"
          dataKey="label"
          width={LABEL_WIDTH}
          interval={0}
          tick={TICK}
          tickLine={false}
          stroke="var(--line-strong)"
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--surface)' }}
          content={({ active, label }) => {
            const point = active ? points.find((one) => one.label === label) : undefined;
            return (
              <ChartTooltip
                entries={
                  point === undefined
                    ? []
                    : [{ name: `${point.label}, ${series?.name ?? ''}`, value: point.display, index: 0 }]
                }
              />
            );
          }}
        />
        <Bar
          dataKey="value"
          barSize={BAR_SIZE}
          isAnimationActive={false}
          shape={({ x, y, width, height, index }) => {
            const isHollow = points[index]?.isEstimate ?? false;
            return (
              <rect
                x={Math.min(x, x + width)}
                y={y}
                width={Math.abs(width)}
                height={height}
                fill={isHollow ? 'var(--paper)' : seriesColour(0)}
                stroke={seriesColour(0)}
                strokeWidth={1.5}
                strokeDasharray={isHollow ? '5 4' : undefined}
              />
            );
          }}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
