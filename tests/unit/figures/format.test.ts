import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatNumber,
  formatPeriod,
  formatPeriodPhrase,
  formatQuantity,
  formatValue,
  formatValueLabel,
} from '#figures';
import { numerals, TONGUES, TONNES_PER } from '#language';
import { unitOf } from '../../fixtures/figures.ts';

describe('formatQuantity', () => {
  it.each([
    [63, 'percent', '63%', '63 %'],
    [0.05, 'percent', '0.05%', '0,05 %'],
    [22, 'kt', '22,000 tonnes', '22 000 тонн'],
    [1, 't', '1 tonne', '1 тонна'],
    [1_100, 'kt', '1.1 million tonnes', '1,1 млн тонн'],
    [250, 'kg', '250 kilograms', '250 кг'],
    [2.6, 'billion_USD', '$2.6 billion', '2,6 млрд долларов США'],
    [999_999, 'USD', '$999,999', '999 999 долларов США'],
    [1_500, 'billion_EUR', 'EUR 1.5 trillion', '1,5 трлн евро'],
    [3, 'place', 'rank 3', '3-е место'],
    [1, 'deposit', '1 deposit', '1 месторождение'],
    [3, 'deposit', '3 deposits', '3 месторождения'],
    [2_000, 'deposit', '2,000 deposits', '2000 месторождений'],
  ])('%d %s', (value, unit, english, russian) => {
    expect(formatQuantity(value, unitOf(unit))).toBe(english);
    expect(formatQuantity(value, unitOf(unit), 'ru')).toBe(russian);
  });

  it('loses no digit and shows no noise of binary fractions', () => {
    expect(formatNumber(123_456.789_01)).toBe('123,456.78901');
    expect(formatNumber(0.1 + 0.2)).toBe('0.3');
  });
});

describe('formatValue', () => {
  it.each([
    ['', '63%', '63 %'],
    ['approximate', 'about 63%', 'около 63 %'],
    ['at_least', 'more than 63%', 'более 63 %'],
    ['at_most', 'up to 63%', 'до 63 %'],
    ['estimated', 'an estimated 63%', 'по оценке, 63 %'],
  ] as const)('says how far a value may be read: %j', (qualifier, english, russian) => {
    expect(formatValue({ value: 63, qualifier }, unitOf('percent'))).toBe(english);
    expect(formatValue({ value: 63, qualifier }, unitOf('percent'), 'ru')).toBe(russian);
    expect(formatValue({ value: 63, qualifier }, unitOf('percent'), 'ky')).toBe(russian);
    expect(formatValue({ value: 63, qualifier }, unitOf('percent'), 'fr')).toBe(english);
  });
});

describe('formatValueLabel', () => {
  it.each([
    ['estimated', '63% (estimate)', '63 % (оценка)'],
    ['projected', '63% (projection)', '63 % (прогноз)'],
    ['approximate', 'about 63%', 'около 63 %'],
    ['', '63%', '63 %'],
  ] as const)('puts the number first: %j', (qualifier, english, russian) => {
    expect(formatValueLabel({ value: 63, qualifier }, unitOf('percent'))).toBe(english);
    expect(formatValueLabel({ value: 63, qualifier }, unitOf('percent'), 'ru')).toBe(russian);
  });
});

describe('formatting dates and periods', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2024-08', 'August 2024', 'август 2024'],
    ['2024-05', 'May 2024', 'май 2024'],
    ['2024-06', 'June 2024', 'июнь 2024'],
    ['2024-08-04', '4 August 2024', '4 августа 2024'],
  ])('%s', (date, english, russian) => {
    expect(formatDate(date)).toBe(english);
    expect(formatDate(date, 'ru')).toBe(russian);
  });

  it.each([
    ['2024', '2024', 'in 2024', 'в 2024 году'],
    ['2021', '2024', 'in 2021–24', 'в 2021–2024 годах'],
    ['1999', '2001', 'in 1999–2001', 'в 1999–2001 годах'],
    ['2024-01', '2024-10', 'in January–October 2024', 'в период январь 2024 – октябрь 2024'],
    ['2023-07', '2024-06', 'in July 2023 – June 2024', 'в период июль 2023 – июнь 2024'],
    ['2024-08', '2024-08', 'in August 2024', 'в августе 2024 года'],
    ['2024-08-14', '2024-08-14', 'on 14 August 2024', '14 августа 2024 года'],
  ])('from %s to %s', (start, end, english, russian) => {
    expect(formatPeriodPhrase(start, end)).toBe(english);
    expect(formatPeriodPhrase(start, end, 'ru')).toBe(russian);
  });

  it('keeps the first day of a span of days', () => {
    expect(formatPeriod('2024-01-05', '2024-03-10')).toBe('5 January 2024 – 10 March 2024');
  });
});

/** Everything that a value can be written with. */
const UNITS = ['percent', 't', 'kt', 'kg', 'USD', 'million_USD', 'billion_USD', 'billion_EUR'];

describe.each(TONGUES)('a value written in %s', (tongue) => {
  it('is read back as the same value in the same kind of unit', () => {
    const digits = fc.integer({ min: 1, max: 9_999_999 });
    const decimals = fc.constantFrom(0, 1, 2, 3);
    fc.assert(
      fc.property(digits, decimals, fc.constantFrom(...UNITS), (whole, places, id) => {
        const value = whole / 10 ** places;
        const unit = unitOf(id);
        const written = formatQuantity(value, unit, tongue);
        const [read, ...others] = numerals(written);
        expect(others, written).toEqual([]);
        const factor = read?.unit === 'mass' ? (TONNES_PER[read.symbol] ?? Number.NaN) : 1;
        const said = (read?.value ?? Number.NaN) * factor;
        const meant = id === 'percent' ? value : value * unit.factor;
        expect(Math.abs(said / meant - 1), written).toBeLessThan(1e-9);
      }),
    );
  });

  it('keeps its year where it stands beside one', () => {
    for (const [start, end] of [
      ['2023', '2023'],
      ['2021', '2024'],
      ['2024-08', '2024-08'],
      ['2024-08-14', '2024-08-14'],
      ['2024-01', '2024-10'],
    ] as const) {
      const phrase = formatPeriodPhrase(start, end, tongue);
      const years = numerals(phrase).flatMap(({ isYear, value }) => (isYear ? [value] : []));
      expect(years, phrase).toContain(Number(start.slice(0, 4)));
      expect(years, phrase).toContain(Number(end.slice(0, 4)));
    }
  });
});

describe('numbers and periods of further languages', () => {
  it.each([
    ['kk', 740_000, 't', '740 000 тонна'],
    ['kk', 2.1, 'million_t', '2,1 млн тонна'],
    ['kk', 63, 'percent', '63 %'],
    ['uz', 63.5, 'percent', '63,5 foiz'],
    ['uz', 5, 'billion_USD', '5 mlrd AQSH dollari'],
    ['uz', 3, 'deposit', '3 kon'],
    ['zh', 3, 'deposit', '3 deposits'],
    ['zh', 21_227, 't', '21,227吨'],
    ['zh', 2.1, 'million_t', '210万吨'],
    ['zh', 2.6, 'billion_USD', '26亿美元'],
    ['zh', 50, 'million_USD', '5,000万美元'],
  ] as const)('%s: %d %s', (tongue, value, unit, written) => {
    expect(formatQuantity(value, unitOf(unit), tongue)).toBe(written);
  });

  it.each([
    ['kk', '2023', '2023', '2023 жылы'],
    ['kk', '2021', '2024', '2021–2024 жылдары'],
    ['kk', '2024-08', '2024-08', '2024 жылғы тамызда'],
    ['kk', '2024-08-14', '2024-08-14', '2024 жылғы 14 тамызда'],
    ['uz', '2023', '2023', '2023-yilda'],
    ['uz', '2021', '2024', '2021–2024-yillarda'],
    ['uz', '2024-08-14', '2024-08-14', '2024-yil 14-avgustda'],
    ['zh', '2021', '2024', '2021–2024年'],
    ['zh', '2024-01', '2024-10', '2024年1月至10月'],
    ['zh', '2024-08-14', '2024-08-14', '2024年8月14日'],
  ])('%s: from %s to %s', (language, start, end, written) => {
    expect(formatPeriodPhrase(start, end, language)).toBe(written);
  });
});
