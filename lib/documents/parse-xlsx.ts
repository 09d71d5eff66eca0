import type { Cell, CellValue, Worksheet } from 'exceljs';
import exceljs from 'exceljs';
import { cleanText } from './clean-text.ts';
import { type GridRow, gridBlocks } from './grid-tables.ts';
import type { ReadLimits } from './limits.ts';
import type { ParsedBlock, ParsedFile } from './parsed-file.ts';
import { UnreadableFileError } from './unreadable-file.ts';

/** Digits that a double keeps faithfully; beyond them stand rounding errors such as 0.30000000000000004. */
const FAITHFUL_DIGITS = 12;

/** What spreadsheet programs call a sheet that nobody has named. */
const DEFAULT_SHEET = /^(?:sheet|лист|tabelle|feuil|hoja|foglio|工作表)\s?\d*$/iu;

/** A workbook: each visible sheet is a section with its tables; formulas give the result that was saved with them. */
export async function parseXlsx(bytes: Uint8Array, limits: ReadLimits): Promise<ParsedFile> {
  const workbook = new exceljs.Workbook();
  const contents = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(contents).set(bytes);
  await workbook.xlsx.load(contents);
  const notes: string[] = [];
  const sheets = workbook.worksheets.filter((sheet) => {
    if (sheet.state === 'visible') return true;
    notes.push(`The hidden sheet "${sheet.name}" was left out.`);
    return false;
  });
  let cells = 0;
  const blocks = sheets.flatMap((sheet): ParsedBlock[] => {
    const rows = readRows(sheet);
    cells += rows.reduce((sum, row) => sum + row.cells.length, 0);
    if (cells > limits.cells) {
      throw new UnreadableFileError(
        `it has more than ${limits.cells.toLocaleString('en')} cells. Split it into smaller files.`,
      );
    }
    const found = gridBlocks(rows);
    const isNamed = sheets.length > 1 || !DEFAULT_SHEET.test(sheet.name);
    return found.length === 0 || !isNamed
      ? found
      : [{ block: 'heading', level: 1, text: cleanText(sheet.name), page: null }, ...found];
  });
  const creator = cleanText(workbook.creator ?? '');
  return {
    kind: 'xlsx',
    title: cleanText(workbook.title ?? ''),
    authors: creator === '' || creator === 'Unknown' ? [] : [creator],
    issued: '',
    pages: null,
    blocks,
    notes,
  };
}

function readRows(sheet: Worksheet): GridRow[] {
  const rows: GridRow[] = [];
  let last = 0;
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    // One blank row parts tables as well as many.
    if (number > last + 1) rows.push({ cells: [], isMerged: false });
    last = number;
    const cells: string[] = [];
    let isMerged = false;
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      while (cells.length < column - 1) cells.push('');
      cells.push(cellText(cell));
      if (cell.isMerged && cell.master.address !== cell.address && cell.master.row === cell.row)
        isMerged = true;
    });
    rows.push({ cells, isMerged });
  });
  return rows;
}

function cellText(cell: Cell): string {
  return valueText(cell.value, cell.numFmt ?? '');
}

function valueText(value: CellValue, format: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value, format);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value instanceof Date) return dateText(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value)
    return typeof value.text === 'string' ? value.text : valueText(value.text, format);
  if ('error' in value) return '';
  if ('result' in value && value.result !== undefined) return valueText(value.result, format);
  return '';
}

/** Shares are stored as fractions and shown as percentages; here too. */
function numberText(value: number, format: string): string {
  const isPercent = /%/.test(format.replace(/"[^"]*"/g, ''));
  const shown = Number((isPercent ? value * 100 : value).toPrecision(FAITHFUL_DIGITS));
  return `${shown}${isPercent ? '%' : ''}`;
}

function dateText(date: Date): string {
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
