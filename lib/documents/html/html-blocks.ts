import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { cleanCell, cleanLines, cleanText } from '../clean-text.ts';
import type { ParsedBlock } from '../parsed-file.ts';
import { columnNames } from '../table-header.ts';
import { expandSpans } from './expand-spans.ts';

/** What a reader of the page does not read as its content. */
export const UNREAD =
  'script, style, noscript, template, iframe, object, svg, canvas, nav, footer, form, button, select, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [style*="display:none"], [style*="display: none"], [style*="visibility:hidden"]';

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table ul'.split(
    ' ',
  ),
);

/** Walks the tree below an element and gives its blocks in reading order. */
export function htmlBlocks($: CheerioAPI, root: Cheerio<AnyNode>): ParsedBlock[] {
  const blocks: ParsedBlock[] = [];
  let loose = '';
  const flush = () => {
    addText(blocks, 'paragraph', cleanText(loose));
    loose = '';
  };
  const walk = (node: AnyNode) => {
    if (node.type === 'text') {
      loose += node.data;
      return;
    }
    if (node.type !== 'tag') return;
    if (node.name === 'br') {
      loose += ' ';
      return;
    }
    if (!BLOCKS.has(node.name)) {
      for (const child of node.children) walk(child);
      return;
    }
    flush();
    readElement($, node, blocks, () => {
      for (const child of node.children) walk(child);
      flush();
    });
  };
  for (const node of root.toArray().flatMap((element) => ('children' in element ? element.children : [])))
    walk(node);
  flush();
  return blocks;
}

function readElement($: CheerioAPI, node: Element, blocks: ParsedBlock[], descend: () => void): void {
  const element = $(node);
  const heading = /^h([1-6])$/.exec(node.name);
  if (heading !== null) {
    const text = cleanText(element.text());
    if (text !== '') blocks.push({ block: 'heading', level: Number(heading[1]), text, page: null });
    return;
  }
  switch (node.name) {
    case 'ul':
    case 'ol':
      if (element.find('table').length > 0) descend();
      else addText(blocks, 'list', cleanLines(listItems($, element)));
      return;
    case 'blockquote':
      addText(blocks, 'quote', textOf(element));
      return;
    case 'table':
      if (isLayout($, element)) descend();
      else addTable($, element, blocks);
      return;
    default:
      descend();
  }
}

/** Each item with what is nested in it, in one line. */
function listItems($: CheerioAPI, list: Cheerio<Element>): string[] {
  return list
    .children('li')
    .toArray()
    .map((item) => textOf($(item)));
}

/** Text with a space at every edge of a block, so that words of neighbours do not run together. */
function textOf(element: Cheerio<Element>): string {
  const collect = (node: AnyNode): string => {
    if (node.type === 'text') return node.data;
    if (node.type !== 'tag') return '';
    const inner = node.children.map(collect).join('');
    return BLOCKS.has(node.name) || ['br', 'td', 'th', 'tr'].includes(node.name) ? ` ${inner} ` : inner;
  };
  return cleanText(element.toArray().map(collect).join(''));
}

function addText(blocks: ParsedBlock[], block: 'paragraph' | 'list' | 'quote', text: string): void {
  if (/[\p{L}\p{N}]/u.test(text)) blocks.push({ block, text, page: null });
}

/** Tables that only place things on a page have one cell in every row, say so, or hold other tables. */
function isLayout($: CheerioAPI, table: Cheerio<Element>): boolean {
  const role = table.attr('role');
  return role === 'presentation' || role === 'none' || table.find('table').length > 0 || widest($, table) < 2;
}

function widest($: CheerioAPI, table: Cheerio<Element>): number {
  return table
    .find('tr')
    .toArray()
    .reduce((most, row) => Math.max(most, $(row).children('td, th').length), 0);
}

function addTable($: CheerioAPI, table: Cheerio<Element>, blocks: ParsedBlock[]): void {
  const rows = table.find('tr').toArray();
  const spans = (name: string, cell: Element) => Number.parseInt($(cell).attr(name) ?? '1', 10) || 1;
  const grid = expandSpans(
    rows.map((row) =>
      $(row)
        .children('td, th')
        .toArray()
        .map((cell) => ({
          text: cleanCell(textOf($(cell))),
          columns: spans('colspan', cell),
          rows: spans('rowspan', cell),
        })),
    ),
  );
  const headerRows = rows.findIndex((row) => !isHeaderRow($, row));
  const header = headerRows === -1 ? 1 : Math.max(1, headerRows);
  const width = grid[0]?.length ?? 0;
  if (width === 0) return;
  blocks.push({
    block: 'table',
    caption: textOf(table.children('caption').first()),
    columns: columnNames(grid.slice(0, header), width),
    rows: grid.slice(header).filter((row) => row.some((cell) => cell !== '')),
    page: null,
  });
}

function isHeaderRow($: CheerioAPI, row: Element): boolean {
  return (
    $(row).parent().is('thead') || ($(row).children('th').length > 0 && $(row).children('td').length === 0)
  );
}
