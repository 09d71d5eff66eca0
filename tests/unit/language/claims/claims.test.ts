import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../../lib/language/claims/claims.ts';

const amounts = (text: string) =>
  readClaims(text).flatMap((claim) =>
    claim.kind === 'quantity' ? [[claim.value, claim.symbol, claim.hedge]] : [],
  );

describe('the claims of a sentence', () => {
  it.each([
    [
      'They gain 60\u201370%.',
      [
        [60, '%', 'exact'],
        [70, '%', 'exact'],
      ],
    ],
    [
      'It cost $39,500\u201340,000 a tonne.',
      [
        [39_500, 'USD', 'exact'],
        [40_000, 'USD', 'exact'],
      ],
    ],
    [
      'China mined 67,000 of the 82,000 tonnes.',
      [
        [67_000, 't', 'exact'],
        [82_000, 't', 'exact'],
      ],
    ],
    [
      'It fell from 10 million tonnes to 4.5 million.',
      [
        [10_000_000, 't', 'exact'],
        [4_500_000, 't', 'exact'],
      ],
    ],
    ['It paid about KGS 7.8 billion.', [[7.8e9, 'KGS', 'about']]],
    [
      'Payments rose from 127,500 to 443,600 soms.',
      [
        [127_500, 'KGS', 'exact'],
        [443_600, 'KGS', 'exact'],
      ],
    ],
    ['It poured 19,337 ounces.', [[19_337, 'ozt', 'exact']]],
    ['The scale is 1:200,000.', [[200_000, '', 'exact']]],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it('tells years, dates, decades, places in an order and proportions apart', () => {
    const kinds = readClaims(
      'In 2024 it ranked second, after 3 May 2023, with half of the output of the 1990s, a tenfold rise.',
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['year', 'rank', 'date', 'fraction', 'decade', 'multiple']);
  });

  it('keeps the two years of a span together', () => {
    expect(readClaims('The average of 2020\u201323 and the plan for 2024\u20132028.')).toMatchObject([
      { kind: 'span', from: 2020, to: 2023 },
      { kind: 'span', from: 2024, to: 2028 },
    ]);
  });

  it('takes an ordinal for a rank only where something is ranked', () => {
    expect(readClaims('Capacity is the second strand of the advice.')).toEqual([]);
    expect(readClaims('It is the third-largest producer.')).toMatchObject([{ kind: 'rank', value: 3 }]);
  });
});
