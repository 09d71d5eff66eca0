const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 4 });
const COMPACT = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 });

/** A number short enough for an axis: `0.5`, `40,000`, `1.2M`. */
export function compactNumber(value: number): string {
  return (Math.abs(value) >= 1e6 ? COMPACT : WHOLE).format(value);
}
