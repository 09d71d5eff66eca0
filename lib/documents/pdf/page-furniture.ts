import { lineText, type PdfLine } from './pdf-lines.ts';

/** Lines at the head and foot of a page that may be running heads and page numbers. */
const MARGIN_LINES = 2;
/** Pages on which a line must stand in the same place: a share of them in short documents, but two at least. */
const MOST_NEEDED = 8;
const FEWEST_NEEDED = 2;
const SHARE_NEEDED = 0.4;
const PAGE_NUMBER =
  /^[\s\-–—|]*(?:page|p\.|стр\.?|с\.|seite|bet|бет)?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*(?:(?:of|\/|из)\s*\d{1,4})?[\s\-–—|]*$/iu;

/**
 * Takes running heads, running feet and page numbers out of the lines of a document. A running line stands on many pages at
 * the same height and differs by its numbers only.
 *
 * @param pages the lines of each page
 */
export function withoutFurniture(pages: PdfLine[][]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const line of marginLines(page)) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  }
  const needed = Math.max(FEWEST_NEEDED, Math.min(MOST_NEEDED, pages.length * SHARE_NEEDED));
  return pages.map((page) => {
    const margin = new Set(marginLines(page));
    return page.filter(
      (line) =>
        !margin.has(line) ||
        ((counts.get(keyOf(line)) ?? 0) < needed && !(pages.length > 1 && isPageNumber(line, page))),
    );
  });
}

function marginLines(page: PdfLine[]): PdfLine[] {
  const byHeight = page.toSorted((a, b) => b.y - a.y);
  const chosen = [...byHeight.slice(0, MARGIN_LINES), ...byHeight.slice(-MARGIN_LINES)];
  // A row of a table that goes on over pages repeats its header there.
  return [...new Set(chosen)].filter(({ cells }) => cells.length < 3);
}

function keyOf(line: PdfLine): string {
  return `${Math.round(line.y / 4)}|${lineText(line).replace(/\d+/g, '#').trim()}`;
}

function isPageNumber(line: PdfLine, page: PdfLine[]): boolean {
  const heights = page.map(({ y }) => y);
  const isOutermost = line.y === Math.max(...heights) || line.y === Math.min(...heights);
  return isOutermost && line.cells.length === 1 && PAGE_NUMBER.test(lineText(line));
}
