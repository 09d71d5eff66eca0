import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from '#corpus';
import { contains, isEverything, totalsOf } from '#figures';
import { PARTS } from '../../fixtures/figures.ts';

const corpus = { parts: PARTS };
const holds = (total: string, part: string) => contains(corpus, 'country', { total, part });

describe('totals and parts', () => {
  it('reads totals per dimension', () => {
    expect([...totalsOf(corpus, 'country')]).toEqual(['WLD', 'CAS']);
    expect([...totalsOf(corpus, 'form')]).toEqual(['total', 'metal_and_oxide']);
    expect(isEverything(corpus, 'country', 'WLD')).toBe(true);
    expect(isEverything(corpus, 'country', 'CAS')).toBe(false);
    expect(isEverything(corpus, 'form', 'WLD')).toBe(false);
  });

  it('knows what contains what, through other totals too', () => {
    expect(holds('CAS', 'TJK')).toBe(true);
    expect(holds('TJK', 'CAS')).toBe(false);
    expect(holds('WLD', 'FRA')).toBe(true);
    expect(holds('CAS', 'FRA')).toBe(false);
    expect(contains(corpus, 'subject', { total: 'all_minerals', part: 'antimony' })).toBe(true);
  });

  it('takes an empty id for the whole', () => {
    expect(holds('', 'WLD')).toBe(true);
    expect(holds('WLD', '')).toBe(false);
    expect(holds('', '')).toBe(false);
  });

  it('never lets two ids contain each other, or one itself', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', '');
    const rows = fc.uniqueArray(
      fc.record({
        dimension: fc.constant<Part['dimension']>('country'),
        total: fc.constantFrom('a', 'b', 'c'),
        part: fc.constantFrom('b', 'c', 'd', 'e', '*'),
      }),
      { selector: ({ total, part }) => `${total}${part}` },
    );
    fc.assert(
      fc.property(rows, id, id, (parts, one, other) => {
        fc.pre(parts.every(({ total, part }) => part === '*' || total < part));
        fc.pre(parts.filter(({ part }) => part === '*').length < 2);
        const there = contains({ parts }, 'country', { total: one, part: other });
        const back = contains({ parts }, 'country', { total: other, part: one });
        expect(there && back).toBe(false);
        expect(contains({ parts }, 'country', { total: one, part: one })).toBe(false);
      }),
    );
  });
});
