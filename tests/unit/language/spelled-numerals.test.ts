import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spelledNumerals } from '#language';

const read = (text: string) =>
  spelledNumerals(text).map(({ text: words, value, kind }) => [words, value, kind]);

describe('numbers written in words', () => {
  it.each([
    ['three deposits', [['three', 3, 'count']]],
    ['twenty-five projects', [['twenty-five', 25, 'count']]],
    ['one hundred and fifty jobs', [['one hundred and fifty', 150, 'count']]],
    [
      'two thousand and three hundred',
      [
        ['two thousand', 2000, 'count'],
        ['three hundred', 300, 'count'],
      ],
    ],
    ['half a million tonnes', [['half a million', 500_000, 'count']]],
    ['six million tonnes', [['six million', 6_000_000, 'count']]],
    ['a dozen fields', [['a dozen', 12, 'count']]],
    ['a three-year clock', [['three', 3, 'count']]],
    ['postponed by one year', [['one', 1, 'count']]],
  ])('counts: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['half of the output', 0.5],
    ['about a quarter less', 0.25],
    ['a third of them', 1 / 3],
    ['two thirds of revenue', 2 / 3],
    ['three-quarters', 0.75],
    ['one tenth of the tax', 0.1],
  ])('parts: %s', (text, value) => {
    expect(spelledNumerals(text)).toMatchObject([{ kind: 'fraction', value }]);
  });

  it.each([
    ['three times as large', 3],
    ['twice the average', 2],
    ['output doubled', 2],
    ['a tenfold rise', 10],
    ['it will triple', 3],
  ])('multiples: %s', (text, value) => {
    expect(spelledNumerals(text)).toMatchObject([{ kind: 'multiple', value }]);
  });

  it.each([
    'one of the largest mines',
    'the Three Gorges dam',
    'more in one quarter than in the year',
    'hundreds of deposits',
  ])('no number: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads an ordinal as a place, not as a part, where no part is meant', () => {
    expect(read('the first half of 2025')).toEqual([['first', 1, 'ordinal']]);
    expect(read('a third country')).toEqual([['third', 3, 'ordinal']]);
    expect(read('the fourth quarter')).toEqual([['fourth', 4, 'ordinal']]);
  });

  it('points at its words in the text', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.constantFrom('seven', 'forty-two', 'nine hundred'), (before, words) => {
        const text = `${before} ${words} ships`;
        const found = spelledNumerals(text).at(-1);
        expect(text.slice(found?.start, found?.end)).toBe(words);
      }),
    );
  });
});
