import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '#language';

describe('analyse', () => {
  test('keeps what a question is about, stemmed, and drops function words', () => {
    expect(analyse("Which of the country's mines are processing ores?")).toEqual([
      'countri',
      'mine',
      'process',
      'ore',
    ]);
    expect(analyse('The US and the U.S.')).toEqual(['us', 'us']);
    expect(analyse('no and not')).toEqual(['no', 'not']);
  });

  test.each([
    ['63%', ['63']],
    ['2020–23', ['2020', '23']],
    ['2020-23', ['2020', '23']],
    ['1.1 million', ['1.1', 'million']],
    ['2,000,000', ['2000000']],
    ['2\u00a0000\u202f000', ['2000000']],
    ['in 2024, 100 of 1,234', ['2024', '100', '1234']],
    ['$5bn.', ['5bn']],
  ])('reads numbers in %s', (text, terms) => {
    expect(analyse(text)).toEqual(terms);
  });

  test.each([
    ['U₃O₈ and CO2', ['u3o8', 'co2']],
    ['C5+1', ['c5+1', 'c5', '1']],
    ['ZRU-987', ['zru-987', 'zru', '987']],
    ['rare-earths', ['rare-earth', 'rare', 'earth']],
  ])('keeps the symbols of %s', (text, terms) => {
    expect(analyse(text)).toEqual(terms);
  });

  test('lets the script of each word decide', () => {
    expect(analyse('экспорта руды, exports of ore')).toEqual([...analyse('экспорт руда'), 'export', 'ore']);
    expect(analyse('中国锑2024')).toEqual(['中国', '国锑', '2024']);
  });

  test('only lower-cases languages it has no analyser for', () => {
    expect(analyse('Кендердің экспорты', 'kk')).toEqual(['кендердің', 'экспорты']);
  });

  test('gives the same terms for differently written same text', () => {
    expect(analyse('China’s EXPORTS')).toEqual(analyse("china's exports"));
    expect(analyse('ёлка')).toEqual(analyse('елка'));
  });

  test('never gives an empty term, one with white space or one in upper case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const term of analyse(text)) expect(term).toMatch(/^[^\s\p{Lu}]+$/u);
      }),
    );
  });
});
