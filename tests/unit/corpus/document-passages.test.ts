import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CELL_SEPARATOR,
  cellText,
  type Document,
  PASSAGES_ON_PAGE,
  passagePlace,
  passagesOf,
  rowPassage,
  tablesOf,
} from '#corpus';
import { documentRecord } from '../../fixtures/document-record.ts';

const cell = fc.string({ maxLength: 60 }).map((text) => text.replace(/[|\n\r]/g, ' '));

const table = fc
  .tuple(fc.array(cell, { minLength: 1, maxLength: 5 }), cell, fc.nat(40))
  .chain(([columns, caption, count]) =>
    fc
      .array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
        minLength: count,
        maxLength: count,
      })
      .map((rows) => ({ columns, caption: caption.trim(), rows })),
  );

describe('passages of a document', () => {
  it('have readable ids, a page, and the page of the original', () => {
    const [text, rows] = passagesOf(documentRecord());
    expect(text).toMatchObject({
      id: 'd-owl-count.p1.1',
      page: 1,
      url: '/documents/owl-count#d-owl-count.p1.1',
      originalUrl: '/documents/owl-count/original#page=1',
      sourceIds: ['document-owl-count'],
    });
    expect(text?.sentences.map((sentence) => sentence.text)).toEqual([
      'Owls nest in barns.',
      'They lay five eggs.',
    ]);
    expect(rows).toMatchObject({
      id: 'd-owl-count.t1.1-2',
      page: 2,
      block: 'table',
      caption: 'Owls counted',
    });
    expect(text && passagePlace(text)).toBe('Owl count, page 1: Nests');
  });

  it('have addresses on the page of the site that shows them', () => {
    const blocks = Array.from({ length: PASSAGES_ON_PAGE + 1 }, (_, index) => ({
      block: 'paragraph' as const,
      id: `s0.${index + 1}`,
      section: 0,
      page: null,
      text: 'Owls hoot.',
    }));
    const urls = passagesOf(documentRecord({ blocks })).map(({ url }) => url);
    expect(urls.at(-2)).toBe(`/documents/owl-count#d-owl-count.s0.${PASSAGES_ON_PAGE}`);
    expect(urls.at(-1)).toBe(`/documents/owl-count?part=2#d-owl-count.s0.${PASSAGES_ON_PAGE + 1}`);
  });

  it('carry caption and header with every part of a table and lose, repeat or reorder no row', () => {
    fc.assert(
      fc.property(table, (content) => {
        const record = documentRecord({
          blocks: [{ block: 'table', id: 't1', section: 1, page: null, ...content }],
        });
        const header = content.columns.join(CELL_SEPARATOR);
        const head = content.caption === '' ? [header] : [content.caption, header];
        const passages = passagesOf(record);
        const held = passages.flatMap(({ text, caption, sentences }) => {
          const lines = text.split('\n');
          expect(lines.slice(0, head.length)).toEqual(head);
          expect(caption).toBe(content.caption);
          for (const { text: sentence, start, end } of sentences)
            expect(text.slice(start, end)).toBe(sentence);
          return lines.slice(head.length);
        });
        expect(held).toEqual(content.rows.map((row) => row.join(CELL_SEPARATOR)));
        expect(passages.length).toBeGreaterThan(0);
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
      }),
    );
  });
});

describe('a row of a table', () => {
  const record = documentRecord();
  const tables = tablesOf(record);
  const document: Document = { record, passages: passagesOf(record), tables, figureIds: [] };
  const row = (place: number) => tables.flatMap((table) => rowPassage(document, table, place) ?? [])[0];

  it('is one sentence that names each cell that is filled, with its unit', () => {
    expect(row(0)).toMatchObject({
      url: '/documents/owl-count#d-owl-count.t1.1',
      id: 'd-owl-count.t1.1',
      block: 'row',
      text: 'Owls counted: Place Mill; Owls 12; Barns used 40 %.',
      originalUrl: '/documents/owl-count/original#page=2',
    });
    expect(row(1)?.text).toBe('Owls counted: Place Ford; Owls 7.');
  });

  it('is not there beyond the last', () => {
    expect(row(2)).toBeUndefined();
    expect(row(-1)).toBeUndefined();
  });

  it.each([
    ['Yield (t/ha)', '3.2', 'Yield 3.2 t/ha'],
    ['Name (full)', 'Ann', 'Name (full) Ann'],
    ['Share', '', ''],
    ['', '5', '5'],
  ])('a cell of %j holding %j is said as %j', (column, value, said) => {
    expect(cellText(column, value)).toBe(said);
  });
});
