import { describe, expect, it } from 'vitest';
import { numerals } from '#language';

const read = (text: string) => numerals(text).map(({ value, unit, symbol }) => [value, unit, symbol]);
const years = (text: string) =>
  numerals(text)
    .filter(({ isYear }) => isYear)
    .map(({ value }) => value);

describe('reading numerals', () => {
  it.each([
    ['63%', 63, 'percent', '%'],
    ['63 per cent', 63, 'percent', '%'],
    ['63 процента', 63, 'percent', '%'],
    ['2.6 percentage points', 2.6, 'percent', '%'],
    ['$2.6 billion', 2.6e9, 'money', 'USD'],
    ['US$12bn', 12e9, 'money', 'USD'],
    ['A$5 million', 5e6, 'money', 'AUD'],
    ['€1.3 trillion', 1.3e12, 'money', 'EUR'],
    ['5 млрд долларов США', 5e9, 'money', 'USD'],
    ['700 сомов', 700, 'money', 'KGS'],
    ['22,000 tonnes', 22_000, 'mass', 't'],
    ['22\u00a0000\u202f000 т', 22_000_000, 'mass', 't'],
    ['12 345,6 тонн', 12_345.6, 'mass', 't'],
    ['22 thousand tonnes', 22, 'mass', 'kt'],
    ['22 kt', 22, 'mass', 'kt'],
    ['3 тыс. тонн', 3_000, 'mass', 't'],
    ['5 кг', 5, 'mass', 'kg'],
    ['19,337 ounces', 19_337, 'mass', 'ozt'],
    ['12 troy ounces', 12, 'mass', 'ozt'],
    ['1.6 trillion soums', 1.6e12, 'money', 'UZS'],
    ['127,500 soms', 127_500, 'money', 'KGS'],
    ['4.5 million', 4.5e6, 'none', ''],
    ['6万吨', 60_000, 'mass', 't'],
    ['约3亿美元', 3e8, 'money', 'USD'],
  ])('%s', (text, value, unit, symbol) => {
    expect(read(text)).toEqual([[value, unit, symbol]]);
  });

  it.each([
    ['2,5', 2.5],
    ['1,234', 1234],
    ['0,125', 0.125],
    ['1,234 млрд', 1.234e9],
    ['1,234 billion', 1.234e12],
    ['22,000 штук', 22_000],
    ['20,403 штук', 20.403],
    ['1,234,567.5', 1_234_567.5],
    ['12,3456', 12.3456],
  ])('decides whether the comma of %s groups or marks decimals', (text, value) => {
    expect(read(text)).toEqual([[value, 'none', '']]);
  });

  it('takes no unit from the start of a longer word', () => {
    for (const text of [
      '2024 European rules',
      '2021 some mines',
      '2023 Eurasian',
      '2022 trade',
      '2020 сомнений',
    ])
      expect(numerals(text), text).toMatchObject([{ unit: 'none', isYear: true }]);
  });

  it.each(['C5+1', 'U3O8', 'ZRU-987', 'B12', 'CO2', 'G7+3', '5G', 'С5+1', 'U₃O₈'])(
    'sees a name and no numeral in %s',
    (name) => {
      expect(numerals(`The ${name} meeting and ${name}.`)).toEqual([]);
    },
  );

  it('keeps the number that follows a name apart from the name', () => {
    expect(numerals('Q1 2024').map(({ value }) => value)).toEqual([2024]);
    expect(numerals('of U3O8 500 tonnes').map(({ value }) => value)).toEqual([500]);
    expect(numerals('of 150 2023 reports').map(({ value }) => value)).toEqual([150, 2023]);
  });

  it('reads ordinals and decades', () => {
    expect(numerals('the 1st of the 2020s').map(({ value }) => value)).toEqual([1, 2020]);
  });
});

describe('reading years', () => {
  it.each([
    ['in 2024', [2024]],
    ['in 2021–24', [2021, 2024]],
    ['in 1998/99', [1998, 1999]],
    ['в 2021–2024 годах', [2021, 2024]],
    ['2024 tonnes', []],
    ['$2024', []],
    ['2,024 mines', []],
    ['2050 km', []],
    ['of 24 mines', []],
  ])('%s', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });
});
