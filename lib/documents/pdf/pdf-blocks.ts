import { cleanText } from '../clean-text.ts';
import type { ParsedBlock } from '../parsed-file.ts';
import { joinLines } from './join-lines.ts';
import { lineText, type PdfLine } from './pdf-lines.ts';
import { pdfTable } from './pdf-table.ts';

/** Type this much larger than that of the text is a heading. */
const HEADING_SIZE = 1.14;
const LONGEST_HEADING = 200;
/** Lines this much further apart than the usual ones begin a paragraph. */
const PARAGRAPH_GAP = 1.3;
const BULLET = /^(?:[•‣▪●○◦–—-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S/u;
const NUMBERED_HEADING = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.)\s+\p{Lu}/u;

/** What the blocks of a page are told apart by. */
export type PdfTypography = {
  /** Size of the running text. */
  body: number;
  /** Sizes of headings, largest first. */
  headings: number[];
  /** Usual distance of two lines of a paragraph, in sizes of the type. */
  spacing: number;
  /** Words of the document that are written with a hyphen. */
  hyphenated: ReadonlySet<string>;
};

/** The blocks of one page in reading order. */
export function pdfBlocks(lines: PdfLine[], page: number, typography: PdfTypography): ParsedBlock[] {
  const blocks: ParsedBlock[] = [];
  let paragraph: PdfLine[] = [];
  const flush = () => {
    addParagraph(blocks, paragraph, page, typography);
    paragraph = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    const found = line.cells.length > 1 ? pdfTable(lines, index, page) : undefined;
    if (found !== undefined) {
      flush();
      blocks.push(found.table);
      index += found.taken - 1;
      continue;
    }
    const above = paragraph.at(-1);
    if (above !== undefined && startsParagraph(line, above, paragraph, typography)) flush();
    paragraph.push(line);
  }
  flush();
  return blocks;
}

function startsParagraph(
  line: PdfLine,
  above: PdfLine,
  paragraph: PdfLine[],
  { spacing }: PdfTypography,
): boolean {
  if (Math.abs(line.size - above.size) > 0.08 * above.size) return true;
  const gap = above.y - line.y;
  const text = lineText(line);
  // Upwards is the next column: a sentence that is not at its end goes on there.
  if (gap < 0) return /[.!?:;…]["”’)]*$/u.test(lineText(above)) || !/^\p{Ll}/u.test(text);
  if (gap > PARAGRAPH_GAP * spacing * line.size) return true;
  if (BULLET.test(text)) return true;
  const [first] = paragraph;
  const left = paragraph.length > 1 ? (paragraph[1]?.x ?? above.x) : above.x;
  return first !== undefined && line.x > left + line.size * 0.8 && !BULLET.test(lineText(first));
}

function addParagraph(
  blocks: ParsedBlock[],
  lines: PdfLine[],
  page: number,
  typography: PdfTypography,
): void {
  const [first] = lines;
  if (first === undefined) return;
  const text = cleanText(joinLines(lines.map(lineText), typography.hyphenated));
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  const level = headingLevel(first, lines, text, typography);
  if (level !== undefined) {
    blocks.push({ block: 'heading', level, text, page });
    return;
  }
  if (BULLET.test(text) && /^[•‣▪●○◦–—-]|^\(?\d{1,2}[.)]/u.test(text)) {
    const item = text.replace(/^[•‣▪●○◦–—-]\s+/u, '');
    const last = blocks.at(-1);
    if (last?.block === 'list') last.text += `\n${item}`;
    else blocks.push({ block: 'list', text: item, page });
    return;
  }
  blocks.push({ block: 'paragraph', text, page });
}

function headingLevel(
  { size }: PdfLine,
  lines: PdfLine[],
  text: string,
  { body, headings }: PdfTypography,
): number | undefined {
  if (text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return undefined;
  if (size >= body * HEADING_SIZE) {
    const place = headings.findIndex((heading) => Math.abs(heading - size) <= 0.03 * heading);
    return Math.min(6, (place === -1 ? headings.length : place) + 1);
  }
  const isTitleLike = lines.length === 1 && text.length <= 90 && !/[.,;:!?]$/u.test(text);
  const isCapitals = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && !/\d{3}/.test(text);
  return isTitleLike && (NUMBERED_HEADING.test(text) || isCapitals)
    ? Math.min(6, headings.length + 1)
    : undefined;
}
