/** Paths around the origin: circle, square, triangle, diamond, cross; shapes tell series apart where colours cannot. */
const SHAPES = [
  'M4.5 0A4.5 4.5 0 1 1-4.5 0 4.5 4.5 0 0 1 4.5 0Z',
  'M-4-4H4V4H-4Z',
  'M0-5 5 4H-5Z',
  'M0-5.5 5.5 0 0 5.5-5.5 0Z',
  'M-5-2H-2V-5H2V-2H5V2H2V5H-2V2H-5Z',
];

/** Colour of a series, by its place. */
export function seriesColour(index: number): string {
  return `var(--series-${(index % SHAPES.length) + 1})`;
}

/** The mark of one point: filled for a published value, hollow for an estimate or the like. */
export function PointMark({ index, isHollow }: { index: number; isHollow: boolean }) {
  return (
    <path
      d={SHAPES[index % SHAPES.length]}
      stroke={seriesColour(index)}
      strokeWidth={1.75}
      fill={isHollow ? 'var(--paper)' : seriesColour(index)}
    />
  );
}
