/** The number in a cell, with sign, grouping, percent or currency; undefined when it holds anything else. */
export function cellNumber(cell: string): number | undefined {
  const text = cell
    .trim()
    .replace(/^[$€£¥]\s*|\s*%$/gu, '')
    .replace('−', '-');
  if (!/^-?\d[\d\s.,\u00a0\u202f]*$/u.test(text)) return undefined;
  const tight = text.replace(/[\s\u00a0\u202f]/gu, '');
  if (/^-?\d+(?:\.\d+)?$/.test(tight)) return Number(tight);
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(tight)) return Number(tight.replaceAll(',', ''));
  return /^-?\d+,\d+$/.test(tight) ? Number(tight.replace(',', '.')) : undefined;
}

/** Orders cells by their numbers where both have one, else as text. */
export function compareCells(a: string, b: string): number {
  const [left, right] = [cellNumber(a), cellNumber(b)];
  return left !== undefined && right !== undefined ? left - right : a.localeCompare(b, 'en');
}
