import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../lib/language/edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
const NO_LIMIT = 100;

describe('editDistance', () => {
  it.each([
    ['antimony', 'antimony', 0],
    ['antimony', 'antimoni', 1],
    ['antimony', 'atnimony', 1],
    ['antimony', 'antmony', 1],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ])('%j and %j', (a, b, distance) => {
    expect(editDistance(a, b, NO_LIMIT)).toBe(distance);
  });

  it('gives up beyond the limit, and only there', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, NO_LIMIT), limit + 1));
      }),
    );
  });

  it('is symmetric and zero for equal words alone', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, NO_LIMIT)).toBe(editDistance(b, a, NO_LIMIT));
        expect(editDistance(a, b, NO_LIMIT) === 0).toBe(a === b);
      }),
    );
  });
});
