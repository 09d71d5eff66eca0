import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatQuantity } from '#figures';
import { numerals } from '#language';
import { unitOf } from '../../fixtures/figures.ts';

const SURROUNDINGS = { en: ['It came to ', ' in all.'], ru: ['Всего ', ' за год.'] } as const;
const tongue = fc.constantFrom('en', 'ru');
const amountTo = (divisors: number[]) =>
  fc
    .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.constantFrom(...divisors))
    .map(([digits, divisor]) => digits / divisor);
const amount = amountTo([1, 10, 100, 1000]);
/** Without a unit, three digits after a comma are read as English grouping. */
const plainAmount = amountTo([1, 10, 100]);
const sentence = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '$',
        'US$',
        '€',
        '%',
        ' ',
        ',',
        '.',
        '-',
        '–',
        '+',
        ' million',
        ' млрд',
        ' тонн',
        '\u00a0',
        '亿',
        'C5+1',
      ),
      fc.integer({ min: 0 }).map(String),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

function readBack(text: string, language: 'en' | 'ru') {
  const [before, after] = SURROUNDINGS[language];
  return numerals(`${before}${text}${after}`);
}

describe('what the figures folder writes, the language folder reads', () => {
  it.each([
    { unit: 'percent', kind: 'percent', symbol: '%', factor: 1 },
    { unit: 't', kind: 'mass', symbol: 't', factor: 1 },
    { unit: 'kt', kind: 'mass', symbol: 't', factor: 1e3 },
    { unit: 'million_t', kind: 'mass', symbol: 't', factor: 1e6 },
    { unit: 'kg', kind: 'mass', symbol: 'kg', factor: 1 },
    { unit: 'USD', kind: 'money', symbol: 'USD', factor: 1 },
    { unit: 'million_USD', kind: 'money', symbol: 'USD', factor: 1e6 },
    { unit: 'billion_USD', kind: 'money', symbol: 'USD', factor: 1e9 },
    { unit: 'billion_EUR', kind: 'money', symbol: 'EUR', factor: 1e9 },
  ])('$unit', ({ unit, kind, symbol, factor }) => {
    fc.assert(
      fc.property(amount, tongue, (value, language) => {
        const text = formatQuantity(value, unitOf(unit), language);
        const [read, ...others] = readBack(text, language);
        expect(others, text).toEqual([]);
        expect(read, text).toMatchObject({ unit: kind, symbol, isYear: false });
        expect((read?.value ?? 0) / (value * factor), text).toBeCloseTo(1, 9);
      }),
    );
  });

  it('plain numbers', () => {
    fc.assert(
      fc.property(plainAmount, tongue, (value, language) => {
        const text = formatNumber(value, language);
        expect(
          readBack(text, language).map((numeral) => numeral.value),
          text,
        ).toEqual([value]);
      }),
    );
  });
});

describe('numerals of any text', () => {
  it('stand in order within it, and each covers its digits', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        let last = 0;
        for (const { start, end, value, digits, text: words } of numerals(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          const span = text.slice(start, end);
          expect(span).toMatch(/^\d/);
          expect(words).toContain(span.trim());
          expect(Number.isFinite(value) && Number.isFinite(digits)).toBe(true);
          last = end;
        }
      }),
    );
  });

  it('never come from a name, whatever stands around it', () => {
    const name = fc.oneof(
      fc.constantFrom('C5+1', 'U3O8', 'ZRU-987', 'B5+1', 'CO2'),
      fc
        .tuple(fc.stringMatching(/^[A-Z]{2,5}$/), fc.integer({ min: 1, max: 9999 }))
        .map(([a, b]) => `${a}-${b}`),
    );
    const word = fc.constantFrom('the', 'summit', '(', ')', '“', '”', 'и', 'совещание', ',', '.', '—');
    fc.assert(
      fc.property(fc.array(word), name, fc.array(word), (before, middle, after) => {
        expect(numerals([...before, middle, ...after].join(' '))).toEqual([]);
      }),
    );
  });
});
