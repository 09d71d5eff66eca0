import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '#corpus';
import { cellNumber, createTableFinder, UnknownColumnError } from '#retrieval';
import { documentRecord } from '../../fixtures/document-record.ts';

const record = documentRecord({
  blocks: [
    {
      block: 'table',
      id: 't1',
      section: 1,
      page: 1,
      caption: 'Owls counted',
      columns: ['Place', 'Owls', 'First seen'],
      rows: [
        ['Mill Lane', '12', '1998'],
        ['Ford', '7', '2004'],
        ['Old Barn', '1,030', ''],
      ],
    },
    {
      block: 'table',
      id: 't2',
      section: 1,
      page: 1,
      caption: 'Keepers',
      columns: ['Place', 'Keeper'],
      rows: [
        ['Ford', 'Ann Wood'],
        ['Mill Lane', 'Bo Hill'],
      ],
    },
  ],
});
const finder = createTableFinder(tablesOf(record));
const names = (query: Parameters<typeof finder.query>[0]) =>
  finder.query(query).rows.map(({ table, row }) => `${table.id}:${table.rows[row]?.[0]}`);

describe('finding rows of tables', () => {
  it('ranks rows by the words they and their columns hold', () => {
    expect(names({ words: 'keeper of Ford' })[0]).toBe('d-owl-count.t2:Ford');
    expect(names({ words: 'owls at Ford' })[0]).toBe('d-owl-count.t1:Ford');
  });

  it('finds no row by words that only its caption holds', () => {
    expect(names({ words: 'owls counted' })).toEqual([]);
  });

  it('keeps rows that fit every condition', () => {
    expect(names({ filters: [{ column: 'owls', is: 'at_least', value: '10' }] })).toEqual([
      'd-owl-count.t1:Mill Lane',
      'd-owl-count.t1:Old Barn',
    ]);
    expect(
      names({ table: 'd-owl-count.t2', filters: [{ column: 'Keeper', is: 'containing', value: 'hill' }] }),
    ).toEqual(['d-owl-count.t2:Mill Lane']);
    expect(names({ filters: [{ column: 'First seen', is: 'equal', value: '2004.0' }] })).toEqual([
      'd-owl-count.t1:Ford',
    ]);
  });

  it('orders by number, leaves rows without one out, and counts beyond the limit', () => {
    const sorted = finder.query({ sort: { column: 'Owls', order: 'descending' }, limit: 1 });
    expect(sorted.rows.map(({ row }) => row)).toEqual([2]);
    expect(sorted.total).toBe(3);
    expect(names({ sort: { column: 'First seen', order: 'ascending' } })).toEqual([
      'd-owl-count.t1:Mill Lane',
      'd-owl-count.t1:Ford',
    ]);
  });

  it('names the columns there are when a column is unknown', () => {
    expect(() => finder.query({ sort: { column: 'Weight', order: 'ascending' } })).toThrow(
      UnknownColumnError,
    );
    expect(() =>
      finder.query({ table: 'd-owl-count.t2', filters: [{ column: 'Owls', is: 'equal', value: '7' }] }),
    ).toThrow(/Place, Keeper/);
  });

  it('gives a coverage between 0 and 1 for any words', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        for (const { coverage } of finder.query({ words }).rows) {
          expect(coverage).toBeGreaterThan(0);
          expect(coverage).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});

describe('the number in a cell', () => {
  it.each([
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['12.5%', 12.5],
    ['€ 40', 40],
    ['−3', -3],
    ['', undefined],
    ['12 owls', undefined],
    ['1998-05-02', undefined],
    ['1,2,3', undefined],
  ])('%j is %j', (cell, value) => {
    expect(cellNumber(cell)).toBe(value);
  });
});
