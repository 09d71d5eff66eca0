import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalculationError, calculate } from '#figures';
import { corpusOf, figure, UNITS } from '../../fixtures/figures.ts';

const corpus = corpusOf([
  figure({ id: 'a', value: 6, unit: 'kt' }),
  figure({ id: 'b', value: 24_000, country: 'KGZ' }),
  figure({ id: 'zero', value: 0 }),
  figure({ id: 'share', value: 40, unit: 'percent' }),
  figure({ id: 'usd', value: 2, unit: 'billion_USD' }),
  figure({ id: 'eur', value: 2.5, unit: 'billion_EUR' }),
  figure({ id: 'lost', unit: 'cubits' }),
]);
const compute = (expression: string) => calculate({ corpus, expression });

describe('calculate', () => {
  it.each([
    ['{a} + {b}', 30_000, 't'],
    ['{b} - {a}', 18_000, 't'],
    ['{a} / {b}', 0.25, ''],
    ['{a} / {b} * 100', 25, 'percent'],
    ['100 * {a} / {b}', 25, 'percent'],
    ['({b} / {a} - 1) * 100', 300, 'percent'],
    ['{b} / {a} * 1000', 4000, ''],
    ['{b} / {a} * 100.5', 402, ''],
    ['({a} + {b}) / 2', 15_000, 't'],
    ['2 * {b} - {a} * 3', 30_000, 't'],
    ['{share} - {share} / 2', 20, 'percentage_points'],
    ['{usd} / 4', 500_000_000, 'USD'],
    ['{eur} * 2', 5_000, 'million_EUR'],
  ])('%s', (expression, value, unit) => {
    expect(compute(expression)).toMatchObject({ value, unit, formula: expression });
  });

  it('lists each input once and tells expressions apart by id', () => {
    expect(compute('{a} + {b} - {a}').inputs).toEqual(['a', 'b']);
    expect(compute('{a} + {b}').id).toBe(compute('{a} + {b}').id);
    expect(compute('{a} + {b}').id).not.toBe(compute('{b} + {a}').id);
  });

  it.each([
    ['1 + 2', 'names no figure'],
    ['', 'names no figure'],
    ['{nobody} * 2', 'There is no figure "nobody"'],
    ['{lost} * 2', 'no known unit'],
    ['{a} / {zero}', 'divide by zero'],
    ['{a} / ({b} - {b})', 'divide by zero'],
    ['{a} +', 'ends too early'],
    ['-{a}', 'stands where a figure'],
    ['({a}', 'not closed'],
    ['{a} {b}', 'left over'],
    ['{a})', 'left over'],
    ['{a} ^ 2', 'cannot be read from'],
    ['{a} * {b}', 'Cannot multiply'],
    ['1 / {a}', 'Cannot divide'],
    ['{usd} + {eur}', 'Cannot add'],
    ['{a} + 1', 'Cannot add'],
  ])('refuses %j', (expression, message) => {
    expect(() => compute(expression)).toThrow(CalculationError);
    expect(() => compute(expression)).toThrow(message);
  });

  it('refuses to add, subtract, multiply or divide figures of unlike dimensions', () => {
    const unit = fc.constantFrom(...UNITS.values());
    const value = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(
        unit,
        unit,
        value,
        value,
        fc.constantFrom('+', '-', '*', '/'),
        (left, right, x, y, operator) => {
          const pair = corpusOf([
            figure({ id: 'x', value: x, unit: left.id }),
            figure({ id: 'y', value: y, unit: right.id, country: 'KGZ' }),
          ]);
          const result = () => calculate({ corpus: pair, expression: `{x} ${operator} {y}` });
          if (left.dimension === right.dimension && operator !== '*')
            expect(Number.isFinite(result().value)).toBe(true);
          else expect(result).toThrow(CalculationError);
        },
      ),
    );
  });

  it('gives a finite number or a CalculationError for any expression', () => {
    const part = fc.constantFrom(
      '{a}',
      '{b}',
      '{zero}',
      '{share}',
      '{',
      '}',
      '(',
      ')',
      '+',
      '-',
      '*',
      '/',
      '2',
      '0',
      '.5',
      ' ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        try {
          expect(Number.isFinite(compute(parts.join('')).value)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(CalculationError);
        }
      }),
    );
  });
});

describe('a result in another unit', () => {
  const convert = (expression: string, unit: string) => calculate({ corpus, expression, unit });

  it('is the same amount', () => {
    expect(convert('{b}', 'kt')).toMatchObject({ value: 24, unit: 'kt' });
  });

  it('is told apart from the result in the base unit', () => {
    expect(convert('{b}', 'kt').id).not.toBe(calculate({ corpus, expression: '{b}' }).id);
  });

  it.each([
    ['{b}', 'percent'],
    ['{b}', 'furlongs'],
    ['{a} / {b}', 'kt'],
  ])('is refused where the unit does not fit: %s in %s', (expression, unit) => {
    expect(() => convert(expression, unit)).toThrow(CalculationError);
  });
});
