import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '#corpus';
import { CalculationError, calculate } from '#figures';
import { corpusOf, figure } from '../../fixtures/figures.ts';

const sum = (one: Partial<Figure>, other: Partial<Figure>, operator = '+') => {
  const corpus = corpusOf([
    figure({ value: 10, ...one, id: 'one' }),
    figure({ value: 4, ...other, id: 'other' }),
  ]);
  return calculate({ corpus, expression: `{one} ${operator} {other}` }).value;
};

describe('adding figures', () => {
  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    ['the world and a country', { country: 'WLD' }, { country: 'CHN' }],
    ['the world and a region of it', { country: 'WLD' }, { country: 'CAS' }],
    ['a region and a country of it', { country: 'KGZ' }, { country: 'CAS' }],
    ['all partners and one of them', { partner: 'WLD' }, { partner: 'CHN' }],
    ['a form and a part of it', { form: 'metal_and_oxide' }, { form: 'oxide' }],
    ['no form and a form', { form: '' }, { form: 'oxide' }],
    ['a group of a group and a member', { subject: 'all_minerals' }, { subject: 'antimony' }],
    ['a country and a plant in it', { scope: '' }, { scope: 'one plant' }],
    ['years together and one of them', { periodStart: '2021', periodEnd: '2024' }, { periodEnd: '2023' }],
  ])('refuses %s, in either order, but subtracts them', (_, one, other) => {
    expect(() => sum(one, other)).toThrow('is a total that already holds');
    expect(() => sum(other, one)).toThrow('is a total that already holds');
    expect(sum(one, other, '-')).toBe(6);
  });

  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    ['are two accounts of the same thing', { source: 'survey' }, { source: 'press' }],
    ['are different measures', { indicator: 'mine_production' }, { indicator: 'reserves' }],
    ['are counted on a different basis', { basis: 'content' }, { basis: 'gross_weight', country: 'KGZ' }],
    [
      'belong to different series',
      { series: 'a', source: 'survey' },
      { series: 'b', source: 'agency', country: 'KGZ' },
    ],
    ['are of different places and periods', { periodEnd: '2020' }, { country: 'KGZ' }],
    ['periods overlap', { periodStart: '2020', periodEnd: '2022' }, { periodStart: '2021', form: 'oxide' }],
  ])('refuses figures that %s', (reason, one, other) => {
    expect(() => sum(one, other)).toThrow(CalculationError);
    expect(() => sum(one, other)).toThrow(reason);
  });

  it('refuses to add up over places what is no quantity', () => {
    const shares = [
      figure({ id: 'one', indicator: 'share', unit: 'percent', country: 'TJK' }),
      figure({ id: 'other', indicator: 'share', unit: 'percent', country: 'KGZ' }),
    ];
    const share = { id: 'share', name: 'share', definition: 'A share.', dimension: 'share' };
    const of = (aggregation: 'sum' | 'none') =>
      corpusOf(shares, { indicators: new Map([['share', { ...share, aggregation }]]) });
    const expression = '{one} + {other}';
    expect(() => calculate({ corpus: of('none'), expression })).toThrow('may not be added up over places');
    expect(calculate({ corpus: of('sum'), expression }).value).toBe(2);
  });

  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    ['two countries', { country: 'TJK' }, { country: 'KGZ' }],
    ['two partners of one country', { partner: 'CHN' }, { partner: 'RUS' }],
    ['two forms that exclude each other', { form: 'metal' }, { form: 'oxide' }],
    ['two years', { periodEnd: '2023' }, { periodEnd: '2024' }],
    ['two plants', { scope: 'one plant' }, { scope: 'another plant' }],
    ['rows of one table', { series: 'a', partner: 'CHN' }, { series: 'b', partner: 'RUS' }],
  ])('allows %s', (_, one, other) => {
    expect(sum(one, other)).toBe(14);
  });

  it('finds the total however the sum is written', () => {
    const corpus = corpusOf([
      figure({ id: 'wld', country: 'WLD', value: 100 }),
      figure({ id: 'tjk', value: 20 }),
      figure({ id: 'kgz', country: 'KGZ', value: 5 }),
    ]);
    const compute = (expression: string) => calculate({ corpus, expression }).value;
    expect(compute('({tjk} + {kgz}) / {wld} * 100')).toBe(25);
    expect(compute('{wld} - ({tjk} + {kgz})')).toBe(75);
    for (const expression of ['{tjk} + ({kgz} + {wld})', '2 * {tjk} + {wld} / 2', '{wld} - {tjk} + {kgz}'])
      expect(() => compute(expression), expression).toThrow('already holds');
  });

  it('never adds a total and its part, whatever else differs', () => {
    const place = fc.constantFrom('WLD', 'CAS', 'TJK', 'KGZ', 'CHN');
    const form = fc.constantFrom('', 'total', 'metal_and_oxide', 'metal', 'oxide', 'ore');
    fc.assert(
      fc.property(place, place, form, form, (country, otherCountry, oneForm, otherForm) => {
        const one = { country, form: oneForm };
        const other = { country: otherCountry, form: otherForm };
        let isRefused = false;
        try {
          expect(sum(one, other)).toBe(14);
        } catch (error) {
          if (!(error instanceof CalculationError)) throw error;
          isRefused = true;
        }
        const contained: Record<string, string[]> = {
          WLD: ['CAS', 'TJK', 'KGZ', 'CHN'],
          CAS: ['TJK', 'KGZ'],
          metal_and_oxide: ['metal', 'oxide'],
          '': ['total', 'metal_and_oxide', 'metal', 'oxide', 'ore'],
          total: ['metal_and_oxide', 'metal', 'oxide', 'ore'],
        };
        const holds = (a: string, b: string) => a === b || contained[a]?.includes(b) === true;
        const isNested =
          (holds(country, otherCountry) && holds(oneForm, otherForm)) ||
          (holds(otherCountry, country) && holds(otherForm, oneForm));
        expect(isRefused).toBe(isNested);
      }),
    );
  });
});
