import type { ChartSpec } from '#assistant/answer';

/** Height of a line chart in pixels. */
export const LINE_HEIGHT = 300;
const BAR_PITCH = 30;
const AXIS_HEIGHT = 48;

/** Height of a bar chart in pixels: so much a bar, and the axis. */
export function barsHeight({ series }: ChartSpec): number {
  return AXIS_HEIGHT + BAR_PITCH * (series[0]?.points.length ?? 0);
}
