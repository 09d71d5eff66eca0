import { hyphenatedWords } from './join-lines.ts';
import type { PdfTypography } from './pdf-blocks.ts';
import { lineText, type PdfLine } from './pdf-lines.ts';

const HEADING_SIZE = 1.14;
const MOST_LEVELS = 5;
const USUAL_SPACING = 1.2;

/** Measures the type of a document: the size of its text, of its headings, and the distance of its lines. */
export function measureTypography(pages: PdfLine[][]): PdfTypography {
  const characters = new Map<number, number>();
  const gaps = new Map<number, number>();
  for (const page of pages) {
    for (const [index, line] of page.entries()) {
      const size = rounded(line.size);
      characters.set(size, (characters.get(size) ?? 0) + lineText(line).length);
      const above = page[index - 1];
      if (above === undefined || rounded(above.size) !== size || above.y <= line.y) continue;
      const gap = Math.round(((above.y - line.y) / line.size) * 20) / 20;
      if (gap < 2.5) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
    }
  }
  const body = mostFrequent(characters) ?? 10;
  return {
    body,
    headings: [...characters.keys()]
      .filter((size) => size >= body * HEADING_SIZE)
      .sort((a, b) => b - a)
      .slice(0, MOST_LEVELS),
    spacing: mostFrequent(gaps) ?? USUAL_SPACING,
    hyphenated: hyphenatedWords(pages.flatMap((page) => page.map(lineText))),
  };
}

function rounded(size: number): number {
  return Math.round(size * 4) / 4;
}

function mostFrequent(counts: Map<number, number>): number | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
