import { describe, expect, it } from 'vitest';
import { listLengths } from '../../../../lib/language/claims/enumeration.ts';

describe('the length of a list in a sentence', () => {
  it.each([
    ['It sells to hotels, schools and bakers.', 3],
    ['Kazakhstan and Uzbekistan signed.', 2],
    ['They are gold; tin; zinc; lead.', 4],
  ])('%s: %d', (text, expected) => {
    expect(listLengths(text)).toContain(expected);
  });

  it('counts no more items than stand there', () => {
    expect(Math.max(...listLengths('It sells to hotels, schools and bakers.'))).toBe(3);
    expect(listLengths('It sells honey.')).toEqual([]);
  });
});
