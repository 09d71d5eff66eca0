/** Characters that nobody reads: controls, soft hyphens, zero-width marks, marks of byte order and direction. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;
const LIGATURES = /[\ufb00-\ufb06]/g;

/** Text in one line, as a reader sees it: no invisible characters, no ligatures, single spaces. */
export function cleanText(text: string): string {
  return text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .normalize()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The text of a cell: one line that holds no bar with spaces around it, which separates cells in a passage. */
export function cleanCell(text: string): string {
  return cleanText(text).replaceAll('|', '/');
}

/** Lines of a list, each cleaned, empty ones left out. */
export function cleanLines(lines: string[]): string {
  return lines.map(cleanText).filter(Boolean).join('\n');
}
