import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hedgeOf, stands } from '../../../../lib/language/claims/hedge.ts';

const hedge = (text: string, numeral: string) => {
  const start = text.indexOf(numeral);
  return hedgeOf(text, start, start + numeral.length);
};

describe('the words around a number', () => {
  it.each([
    ['about 40 tonnes', '40', 'about'],
    ['nearly a quarter', 'quarter', 'below'],
    ['more than $2,000', '2,000', 'above'],
    ['over $39,500\u201340,000', '40,000', 'above'],
    ['400 tonnes or more', '400', 'above'],
    ['шамамен 40 тонна', '40', 'about'],
    ['кемінде 40 тонна', '40', 'above'],
    ['taxminiy hisobga koʻra 40 tonna', '40', 'about'],
    ['koʻpi bilan 40 tonna', '40', 'below'],
    ['产量为约40吨', '40', 'about'],
    ['产量超过40吨', '40', 'above'],
    ['产量为40吨（估计值）', '40吨', 'about'],
    ['产量为40吨', '40', 'exact'],
    ['exactly 40 tonnes', '40', 'exact'],
    ['about the mine: 40 tonnes', '40', 'exact'],
  ])('%s: %s is %s', (text, numeral, expected) => {
    expect(hedge(text, numeral)).toBe(expected);
  });
});

describe('what a written number can stand for', () => {
  it.each([
    [40, 40, 5, 'exact', true],
    [40, 41, 5, 'exact', false],
    [40, 41, 5, 'about', true],
    [40, 44, 5, 'about', false],
    [4, 4.4, 0.5, 'about', false],
    [40, 41, 5, 'above', true],
    [40, 39, 5, 'above', false],
    [40, 39, 5, 'below', true],
    [40, 41, 5, 'below', false],
  ] as const)('%d for %d, rounded by %d, %s: %s', (written, held, rounding, how, expected) => {
    expect(stands(written, held, rounding, how)).toBe(expected);
  });

  it('lets every number stand for itself, and exact wording for nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 }), (a, b) => {
        expect(stands(a, b, 500, 'exact')).toBe(a === b);
        for (const how of ['about', 'above', 'below'] as const) expect(stands(a, a, 0, how)).toBe(true);
      }),
    );
  });
});
