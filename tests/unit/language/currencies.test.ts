import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numerals } from '#language';

const read = (text: string) => numerals(text).map(({ value, unit, symbol }) => ({ value, unit, symbol }));
const money = (value: number, symbol: string) => [{ value, unit: 'money', symbol }];

describe('amounts of money', () => {
  it.each([
    ['$5 billion', 5e9, 'USD'],
    ['A$3.6 million', 3.6e6, 'AUD'],
    ['CHF 3', 3, 'CHF'],
    ['12 млрд долларов США', 12e9, 'USD'],
    ['40 тыс. долл.', 40_000, 'USD'],
    ['3 рубля', 3, 'RUB'],
    ['1,4 трлн иен', 1.4e12, 'JPY'],
    ['5 thousand Norwegian kroner', 5_000, 'NOK'],
    ['19 Swiss francs', 19, 'CHF'],
    ['5 British pounds', 5, 'GBP'],
    ['7 rupees', 7, 'INR'],
    ['20 Czech korunas', 20, 'CZK'],
    ['100亿美元', 10e9, 'USD'],
    ['£2.50', 2.5, 'GBP'],
  ])('%s', (text, value, symbol) => {
    expect(read(text)).toEqual(money(value, symbol));
  });

  it.each(['In 2024 RAND', '2019 won', 'in 2024 all', 'TOP 10', '2024 real', '5 так', '8 try', '3 top'])(
    'takes no other word for a currency: %s',
    (text) => {
      expect(read(text).map(({ unit }) => unit)).toEqual(['none']);
    },
  );

  it('keeps a weight of pounds a weight', () => {
    expect(read('30 pounds')).toEqual([{ value: 30, unit: 'mass', symbol: 'lb' }]);
  });

  it('reads any code before and after a number, by the names that the Unicode tables give it', () => {
    const codes = fc.constantFrom('USD', 'EUR', 'CHF', 'SEK', 'ISK', 'KES', 'PHP', 'ZAR', 'NOK');
    fc.assert(
      fc.property(codes, fc.integer({ min: 3, max: 900 }), (code, amount) => {
        const name = new Intl.NumberFormat('en', {
          style: 'currency',
          currency: code,
          currencyDisplay: 'name',
          maximumFractionDigits: 0,
        }).format(amount);
        for (const text of [`${code} ${amount}`, `${amount} ${code}`, name])
          expect(read(text), text).toEqual(money(amount, code));
      }),
    );
  });
});
