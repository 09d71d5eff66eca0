const FORMAT = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 });

/** A number short enough for an axis: `1.2M`, `40K`, `0.5`. */
export function compactNumber(value: number): string {
  return FORMAT.format(value);
}
