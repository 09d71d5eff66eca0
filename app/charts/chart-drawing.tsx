'use client';

import dynamic from 'next/dynamic';
import type { ChartSpec } from '#assistant/answer';
import { barsHeight, LINE_HEIGHT } from './chart-size.ts';

// Recharts draws only where it can measure, and is large: it is fetched when a chart is on the page, not before.
const LineDrawing = dynamic(() => import('./line-drawing.tsx').then((file) => file.LineDrawing), {
  ssr: false,
});
const BarDrawing = dynamic(() => import('./bar-drawing.tsx').then((file) => file.BarDrawing), { ssr: false });

/** The drawing itself; its room is kept free until it is there. */
export function ChartDrawing({ chart }: { chart: ChartSpec }) {
  const height = chart.kind === 'line' ? LINE_HEIGHT : barsHeight(chart);
  return (
    <div className="chart-drawing mt-2" style={{ height }}>
      {chart.kind === 'line' ? <LineDrawing chart={chart} /> : <BarDrawing chart={chart} />}
    </div>
  );
}
