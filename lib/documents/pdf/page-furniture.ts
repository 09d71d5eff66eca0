import { lineText, type PdfLine } from './pdf-lines.ts';

/** Lines at the head and foot of a page that may be running heads and page numbers. */
const MARGIN_LINES = 2;
/** Pages on which a line must stand in the same place: a share of them in short documents, but two at least. */
const MOST_NEEDED = 8;
const FEWEST_NEEDED = 2;
const SHARE_NEEDED = 0.4;
/** Pages that must agree on how their numbers differ from their places. */
const FEWEST_FOR_OFFSET = 4;
const PAGE_NUMBER =
  /^[\s\-–—|]*(?:page|p\.|стр\.?|с\.|seite|bet|бет)?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*(?:(?:of|\/|из)\s*\d{1,4})?[\s\-–—|]*$/iu;

/** Entries of a table of contents: a title, a row of dots, a page. They say nothing that the headings do not. */
const CONTENTS_ENTRY = /(?:\.\s?){4,}\s*(?:\d{1,4}|[ivxlc]{1,7})$/iu;

/**
 * Takes running heads, running feet, page numbers and tables of contents out of the lines of a document. A running line stands on
 * many pages at the same height and differs by its numbers only, or it is the outermost line and holds the number of its page.
 *
 * @param pages the lines of each page
 */
export function withoutFurniture(pages: PdfLine[][]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const line of marginLines(page)) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  }
  const needed = Math.max(FEWEST_NEEDED, Math.min(MOST_NEEDED, pages.length * SHARE_NEEDED));
  const offset = usualOffset(pages);
  return pages.map((page, index) => {
    const margin = new Set(marginLines(page));
    const isFurniture = (line: PdfLine) =>
      (counts.get(keyOf(line)) ?? 0) >= needed ||
      (pages.length > 1 && isPageNumber(line, page)) ||
      (offset !== undefined && isOutermost(line, page) && edgeNumbers(line).includes(index + offset));
    const kept = page.filter(
      (line) => !(margin.has(line) && isFurniture(line)) && !CONTENTS_ENTRY.test(lineText(line)),
    );
    // On slides and forms the outermost lines are all there is.
    return kept.length === 0 ? page : kept;
  });
}

/** By how much the numbers at the edge of pages differ from their places, if most that have one agree. */
function usualOffset(pages: PdfLine[][]): number | undefined {
  const offsets = pages.flatMap((page, index) =>
    page
      .filter((line) => isOutermost(line, page))
      .flatMap(edgeNumbers)
      .map((number) => number - index),
  );
  const groups = [...Map.groupBy(offsets, (offset) => offset).values()].sort((a, b) => b.length - a.length);
  const [most = []] = groups;
  return most.length >= Math.max(FEWEST_FOR_OFFSET, pages.length / 2) ? most[0] : undefined;
}

/** Whole numbers with which a line begins or ends. */
function edgeNumbers(line: PdfLine): number[] {
  const text = lineText(line).trim();
  const found = [/^(\d{1,4})(?=\s|$)/.exec(text)?.[1], /(?:^|\s)(\d{1,4})$/.exec(text)?.[1]];
  return [...new Set(found.flatMap((number) => (number === undefined ? [] : [Number(number)])))];
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
  return isOutermost(line, page) && line.cells.length === 1 && PAGE_NUMBER.test(lineText(line));
}

function isOutermost(line: PdfLine, page: PdfLine[]): boolean {
  return page.every(({ y }) => y <= line.y) || page.every(({ y }) => y >= line.y);
}
