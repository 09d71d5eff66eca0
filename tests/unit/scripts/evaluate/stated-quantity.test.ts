import { describe, expect, it } from 'vitest';
import {
  isSameQuantity,
  statedQuantities,
  type UnitSize,
} from '../../../../scripts/evaluate/stated-quantity.ts';

const UNITS = {
  t: { dimension: 'mass', factor: 1, symbol: 't' },
  kt: { dimension: 'mass', factor: 1000, symbol: 'kt' },
  'kg/yr': { dimension: 'mass_per_year', factor: 0.001, symbol: 'kg/yr' },
  percent: { dimension: 'share', factor: 1, symbol: '%' },
  million_USD: { dimension: 'money_usd', factor: 1e6, symbol: '$ million' },
  'USD/t': { dimension: 'price_usd_mass', factor: 1, symbol: '$/t' },
  'USD/kg': { dimension: 'price_usd_mass', factor: 1000, symbol: '$/kg' },
  MW: { dimension: 'power', factor: 1e6, symbol: 'MW' },
  GW: { dimension: 'power', factor: 1e9, symbol: 'GW' },
  count: { dimension: 'count', factor: 1, symbol: '' },
} satisfies Record<string, UnitSize>;

const states = (text: string, value: number, unit: keyof typeof UNITS) =>
  statedQuantities(text).some((stated) =>
    isSameQuantity(stated, { value, unit: UNITS[unit], units: Object.values(UNITS) }),
  );

describe('a quantity is the same', () => {
  it.each([
    ['It was 110,000 tonnes.', 110_000, 't'],
    ['It was 110 kt.', 110_000, 't'],
    ['It was 110 thousand tonnes.', 110, 'kt'],
    ['Это 110 тыс. т.', 110_000, 't'],
    ['Это 110 000 тонн.', 110_000, 't'],
    ['产量为11万吨。', 110_000, 't'],
    ['It was 0.11 million tonnes.', 110_000, 't'],
    ['It was 2,000 kg a year.', 2000, 'kg/yr'],
    ['Its share was 63 %.', 63, 'percent'],
    ['Two thirds of it went abroad.', 66.7, 'percent'],
    ['It cost $1.2 billion.', 1200, 'million_USD'],
    ['Это стоило 1,2 млрд долларов.', 1200, 'million_USD'],
    ['It sold for $17 per kilogram.', 17_000, 'USD/t'],
    ['It has 1.5 GW.', 1500, 'MW'],
    ['Three projects are under way.', 3, 'count'],
    ['It fell by 12 tonnes.', -12, 't'],
    ['It was some 49,400 tonnes.', 49_355, 't'],
  ] as const)('%s', (text, value, unit) => {
    expect(states(text, value, unit)).toBe(true);
  });
});

describe('a quantity is another', () => {
  it.each([
    ['by value', 'It was 111,000 tonnes.', 110_000, 't'],
    ['by magnitude', 'It was 110 million tonnes.', 110_000, 't'],
    ['without its unit', 'It was 110,000.', 110_000, 't'],
    ['by kind of unit', 'It was 63 tonnes.', 63, 'percent'],
    ['as a percentage', 'It was 63%.', 63, 't'],
    ['by currency', 'It cost 1.2 billion euros.', 1200, 'million_USD'],
    ['as money', 'It cost $110,000.', 110_000, 't'],
    ['rounded beyond a hundredth', 'It was about 50,000 tonnes.', 49_355, 't'],
    ['as a share', 'Three percent of projects are under way.', 3, 'count'],
  ] as const)('%s: %s', (_, text, value, unit) => {
    expect(states(text, value, unit)).toBe(false);
  });
});
