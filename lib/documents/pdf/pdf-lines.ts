/** A piece of text on a page; coordinates in points, y upwards from the bottom. */
export type PdfItem = { text: string; x: number; y: number; width: number; size: number };

/** Text of a line that no wide gap interrupts: a whole line of prose, or a cell of a table. */
export type PdfCell = { text: string; x: number; end: number };

export type PdfLine = { y: number; size: number; x: number; end: number; cells: PdfCell[] };

/** Gaps wider than this part cells; as a multiple of the size of the type. Justified text stays below it. */
const CELL_GAP = 1.4;
/** Gaps wider than this are spaces. */
const WORD_GAP = 0.16;
/** Pieces whose base lines differ by less belong to one line; superscripts do. */
const SAME_LINE = 0.45;

/** Puts the pieces of a page together to lines, in the order in which the file draws them. */
export function pdfLines(items: PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const item of items) {
    if (item.text.trim() === '') continue;
    const line = lines.at(-1);
    const isSame =
      line !== undefined &&
      Math.abs(line.y - item.y) < SAME_LINE * Math.max(line.size, item.size) &&
      item.x >= line.end - 0.5 * line.size;
    if (isSame) append(line, item);
    else lines.push(startLine(item));
  }
  return lines;
}

/** The line as running text, its cells parted by a space. */
export function lineText({ cells }: PdfLine): string {
  return cells.map(({ text }) => text).join(' ');
}

function startLine({ text, x, y, width, size }: PdfItem): PdfLine {
  return { y, size, x, end: x + width, cells: [{ text: text.trim(), x, end: x + width }] };
}

function append(line: PdfLine, { text, x, width, size }: PdfItem): void {
  const cell = line.cells.at(-1);
  const gap = x - line.end;
  const larger = Math.max(line.size, size);
  if (cell === undefined || gap > CELL_GAP * larger) {
    line.cells.push({ text: text.trim(), x, end: x + width });
  } else {
    const isSpaced = gap > WORD_GAP * larger || /^\s/.test(text) || /\s$/.test(cell.text);
    cell.text = `${cell.text.trimEnd()}${isSpaced ? ' ' : ''}${text.trim()}`;
    if (/\s$/.test(text)) cell.text += ' ';
    cell.end = x + width;
  }
  line.size = larger;
  line.end = x + width;
}
