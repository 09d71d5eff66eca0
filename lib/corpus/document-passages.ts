import type { Document, DocumentRecord, DocumentTable, DocumentTextBlock } from './document.ts';
import type { DocumentPassage, PassageSentence } from './passage.ts';
import { splitSentences } from './split-sentences.ts';

/** Characters of a table that make one passage, its caption and header included: what a reader can take in at a glance. */
const TABLE_PASSAGE_LIMIT = 1_000;

/** Passages of a document that one page of the site shows. */
export const PASSAGES_ON_PAGE = 200;

/** Separates the cells of a row; tables are read in without it. */
export const CELL_SEPARATOR = ' | ';

/** The tables of a document. */
export function tablesOf(record: DocumentRecord): DocumentTable[] {
  return record.blocks.flatMap((block) =>
    block.block === 'table'
      ? [
          {
            id: `d-${record.id}.${block.id}`,
            document: record.id,
            documentTitle: record.title,
            section: block.section,
            sectionTitle: titleOf(record, block.section),
            page: block.page,
            caption: block.caption,
            columns: block.columns,
            rows: block.rows,
            sourceId: record.source.id,
          },
        ]
      : [],
  );
}

/**
 * The passages of a document in reading order; caption and header of a table travel with each part of it. On the site a long
 * document is parted into pages of `PASSAGES_ON_PAGE` passages, and each address names its own.
 */
export function passagesOf(record: DocumentRecord): DocumentPassage[] {
  const tables = new Map(tablesOf(record).map((table) => [table.id, table]));
  const passages = record.blocks.flatMap((block) => {
    if (block.block !== 'table') return [textPassage(record, block)];
    const table = tables.get(`d-${record.id}.${block.id}`);
    return table === undefined ? [] : tablePassages(table, record);
  });
  return passages.map((passage, index) => {
    const part = Math.floor(index / PASSAGES_ON_PAGE) + 1;
    return part === 1 ? passage : { ...passage, url: `/documents/${record.id}?part=${part}#${passage.id}` };
  });
}

/**
 * One row of a table as a passage: a sentence that names every cell by its column.
 *
 * @param table one of the document's
 * @param row place in `table.rows`, from 0
 * @returns undefined when the table has no such row
 */
export function rowPassage(
  document: Document,
  table: DocumentTable,
  row: number,
): DocumentPassage | undefined {
  const cells = table.rows[row];
  if (cells === undefined) return undefined;
  const named = table.columns
    .map((column, index) => cellText(column, cells[index] ?? ''))
    .filter((cell) => cell !== '');
  const text = `${tableName(table)}: ${named.join('; ')}.`;
  const id = `${table.id}.${row + 1}`;
  const around = document.passages.findLast(
    (passage) =>
      passage.block === 'table' && passage.id.startsWith(`${table.id}.`) && passage.paragraph <= row + 1,
  );
  const passage = placed(table, id, document.record.kind);
  return {
    ...passage,
    block: 'row',
    paragraph: row + 1,
    caption: '',
    text,
    sentences: [{ text, start: 0, end: text.length, sourceIds: [table.sourceId] }],
    url: `${around?.url.split('#')[0] ?? `/documents/${table.document}`}#${id}`,
  };
}

/** What a table is called within a sentence: its caption without its number, else its section or document. */
export function tableName({ caption, sectionTitle, documentTitle }: DocumentTable): string {
  const name =
    caption.replace(/^\p{L}+\.?\s*[\dIVX][\d.]*\s*[.:\u2013\u2014-]\s*(?=\S)/u, '') ||
    sectionTitle ||
    documentTitle;
  return name.replace(/[.!?:]+$/u, '').replace(/[.!?]\s+(?=\S)/gu, ', ');
}

/** A unit in the column's name is said with the number, as in `Yield 45 %` for 45 under `Yield (%)`. */
export function cellText(column: string, cell: string): string {
  if (cell === '') return '';
  const unit = /^(.*\S)\s*[([]([^()[\]]{1,24})[)\]]$/u.exec(column);
  const isNumber = /^[-−]?[\d.,\s]*\d$/u.test(cell);
  if (unit === null || !isNumber) return `${column} ${cell}`.trim();
  return `${unit[1]} ${cell} ${unit[2]}`;
}

function textPassage(record: DocumentRecord, block: DocumentTextBlock): DocumentPassage {
  const id = `d-${record.id}.${block.id}`;
  const sourceIds = [record.source.id];
  return {
    origin: 'document',
    id,
    document: record.id,
    documentTitle: record.title,
    section: block.section,
    sectionTitle: titleOf(record, block.section),
    paragraph: Number(block.id.split('.')[1]),
    page: block.page,
    block: block.block,
    caption: '',
    text: block.text,
    sentences: splitSentences(block.text).map((sentence) => ({ ...sentence, sourceIds })),
    sourceIds,
    isAfterReport: false,
    url: `/documents/${record.id}#${id}`,
    originalUrl: originalUrl(record.id, block.page, record.kind),
  };
}

function tablePassages(table: DocumentTable, { kind }: DocumentRecord): DocumentPassage[] {
  const header = table.columns.join(CELL_SEPARATOR);
  const head = table.caption === '' ? header : `${table.caption}\n${header}`;
  const passages: DocumentPassage[] = [];
  let from = 0;
  while (from < table.rows.length || (from === 0 && passages.length === 0)) {
    let to = from;
    let size = head.length;
    while (to < table.rows.length) {
      const length = lineOf(table.rows[to]).length + 1;
      if (to > from && size + length > TABLE_PASSAGE_LIMIT) break;
      size += length;
      to++;
    }
    const text = [head, ...table.rows.slice(from, to).map(lineOf)].join('\n');
    passages.push({
      ...placed(table, `${table.id}.${from + 1}-${to}`, kind),
      block: 'table',
      paragraph: from + 1,
      caption: table.caption,
      text,
      sentences: linesAsSentences(text, [table.sourceId]),
    });
    from = Math.max(to, from + 1);
  }
  return passages;
}

function placed(
  table: DocumentTable,
  id: string,
  kind: string,
): Omit<DocumentPassage, 'block' | 'paragraph' | 'caption' | 'text' | 'sentences'> {
  return {
    origin: 'document',
    id,
    document: table.document,
    documentTitle: table.documentTitle,
    section: table.section,
    sectionTitle: table.sectionTitle,
    page: table.page,
    sourceIds: [table.sourceId],
    isAfterReport: false,
    url: `/documents/${table.document}#${id}`,
    originalUrl: originalUrl(table.document, table.page, kind),
  };
}

/** Each line stands for itself: a full stop within a cell ends no sentence. */
function linesAsSentences(text: string, sourceIds: string[]): PassageSentence[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    return line.trim() === '' ? [] : [{ text: line, start: from, end: from + line.length, sourceIds }];
  });
}

function lineOf(cells: string[] | undefined): string {
  return (cells ?? []).join(CELL_SEPARATOR);
}

function titleOf(record: DocumentRecord, section: number): string {
  return record.sections.find(({ number }) => number === section)?.title ?? '';
}

/** Readers of PDF files in browsers open the page that the fragment names. */
function originalUrl(document: string, page: number | null, kind: string): string {
  return `/documents/${document}/original${kind === 'pdf' && page !== null ? `#page=${page}` : ''}`;
}
