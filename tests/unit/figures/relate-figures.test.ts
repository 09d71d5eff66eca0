import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conflict, Figure } from '#corpus';
import { preferredOrder, RELATIONS, relateFigures } from '#figures';
import { corpusOf, figure, ids } from '../../fixtures/figures.ts';

const conflict = (figures: string[], preferred = ''): Conflict => ({
  id: 'c',
  title: 'Two counts',
  kind: 'source',
  figures,
  preferred,
  verdict: 'They differ.',
});
const order = (figures: Figure[], conflicts: Conflict[] = [], period?: { from?: number; to?: number }) =>
  ids(preferredOrder({ corpus: corpusOf(figures, { conflicts }), figures, period }));
const relations = (figures: Figure[], conflicts: Conflict[] = []) =>
  relateFigures({ corpus: corpusOf(figures, { conflicts }), figures }).map(
    ({ figure: { id }, relation, relatedTo }) => [id, relation, relatedTo],
  );

describe('preferredOrder', () => {
  const ordered = [
    figure({ id: 'newer-edition', edition: '2025' }),
    figure({ id: 'older-edition', edition: '2024' }),
    figure({ id: 'earlier', periodEnd: '2023' }),
    figure({ id: 'form', form: 'oxide' }),
    figure({ id: 'report', standing: 'report' }),
    figure({ id: 'press', standing: 'secondary' }),
    figure({ id: 'scope', scope: 'Talco only' }),
    figure({ id: 'press-scope', scope: 'Talco only', standing: 'secondary' }),
    figure({ id: 'claim', standing: 'claim', periodEnd: '2025' }),
  ];

  it('puts claims last, the whole country first, then standing, form, period and edition', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
        expect(order(shuffled)).toEqual(ids(ordered));
      }),
    );
  });

  it('takes an undivided form for the whole, whatever it is called', () => {
    const forms = ['oxide', 'total', 'metal_and_oxide', ''].map((form, n) => figure({ id: `${n}`, form }));
    expect(order(forms)).toEqual(['1', '3', '2', '0']);
  });

  it('puts a total over places before the places in it', () => {
    const places = ['KGZ', 'CAS', 'WLD', 'CHN'].map((country) => figure({ id: country, country }));
    expect(order(places)).toEqual(['WLD', 'CAS', 'CHN', 'KGZ']);
    const partners = ['CHN', 'WLD'].map((partner) => figure({ id: partner, partner }));
    expect(order(partners)).toEqual(['WLD', 'CHN']);
  });

  it('puts the very years asked for first, but no claim', () => {
    const later = figure({ id: 'later', periodEnd: '2025' });
    const exact = figure({ id: 'exact', periodEnd: '2022', standing: 'secondary' });
    const claim = figure({ id: 'claimed', periodEnd: '2022', standing: 'claim' });
    const period = { from: 2022, to: 2022 };
    expect(order([later, exact, claim], [], period)).toEqual(['exact', 'later', 'claimed']);
    expect(order([later, exact, claim], [], { from: 2022 })).toEqual(['later', 'exact', 'claimed']);
  });

  it('puts the figure that a disagreement prefers before the others of it, and no further', () => {
    const list = [
      figure({ id: 'unrelated', periodEnd: '2026' }),
      figure({ id: 'first' }),
      figure({ id: 'second', standing: 'secondary' }),
      figure({ id: 'third', standing: 'claim' }),
    ];
    const record = [conflict(['first', 'second', 'third'], 'third')];
    expect(order(list, record)).toEqual(['unrelated', 'third', 'first', 'second']);
  });
});

describe('relateFigures', () => {
  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    ['restatement', { value: 5 }, { value: 5, source: 'press' }],
    ['restatement', { value: 61 }, { value: 60, qualifier: 'at_least', source: 'press' }],
    ['restatement', { value: 61.7 }, { value: 60, qualifier: 'approximate', source: 'press' }],
    ['restatement', { value: 2, unit: 'kt' }, { value: 2_000, unit: 't', source: 'press' }],
    ['conflict', { value: 5 }, { value: 6, source: 'press' }],
    ['conflict', { value: 59 }, { value: 60, qualifier: 'at_least', source: 'press' }],
    ['other_edition', { value: 5, series: 's' }, { value: 6, series: 's', edition: '2024' }],
    ['restatement', { value: 5, series: 's' }, { value: 5, series: 's', edition: '2024' }],
    ['conflict', { value: 5, series: 's' }, { value: 6, series: 's', note: 'the same edition' }],
    ['other_period', { value: 5 }, { value: 6, periodEnd: '2023' }],
    ['other_form', { form: '' }, { form: 'oxide' }],
    ['other_form', { basis: 'content' }, { basis: 'gross_weight' }],
    ['conflict', { form: 'metal_and_oxide', basis: 'content', value: 5 }, { value: 6, form: '', basis: '' }],
    ['other_scope', {}, { scope: 'one plant', form: 'oxide', periodEnd: '2020' }],
    ['outlook', { value: 5 }, { value: 6, qualifier: 'target' }],
    [
      'range',
      { value: 5, qualifier: 'at_least', standing: 'primary' },
      { value: 9, qualifier: 'at_most', standing: 'primary' },
    ],
  ])('says %s of %o beside %o', (relation, one, other) => {
    const standing = relation === 'range' ? {} : { standing: 'secondary' as const };
    const pair = [figure({ id: 'a', ...one }), figure({ id: 'b', ...standing, ...other })];
    expect(relations(pair)).toEqual([
      ['a', 'preferred', 'a'],
      ['b', relation, 'a'],
    ]);
  });

  it('says conflict of what is on record, over the years, but not within one series', () => {
    const list = [
      figure({ id: 'a', value: 5, series: 's', periodEnd: '2025' }),
      figure({ id: 'b', value: 6, series: 's', periodEnd: '2024' }),
      figure({ id: 'c', value: 7, standing: 'secondary', periodEnd: '2023' }),
      figure({ id: 'd', value: 7, standing: 'claim', periodEnd: '2022' }),
    ];
    expect(relations(list, [conflict(['a', 'b', 'c'])]).map(([, relation]) => relation)).toEqual([
      'preferred',
      'other_period',
      'conflict',
      'other_period',
    ]);
  });

  it('relates an older edition to the newer one of its own year', () => {
    const list = [
      figure({ id: '2024-new', value: 1, series: 's', edition: '2026' }),
      figure({ id: '2023-new', value: 2, series: 's', edition: '2026', periodEnd: '2023' }),
      figure({ id: '2023-old', value: 3, series: 's', edition: '2025', periodEnd: '2023' }),
    ];
    expect(relations(list)).toEqual([
      ['2024-new', 'preferred', '2024-new'],
      ['2023-new', 'other_period', '2024-new'],
      ['2023-old', 'other_edition', '2023-new'],
    ]);
  });

  it('has one preferred figure a measure, relates every other to an earlier one, and loses none', () => {
    const part = <T>(...values: T[]) => fc.constantFrom(...values);
    const one = fc.record({
      country: part('TJK', 'KGZ'),
      unit: part('t', 'kt', 'percent'),
      value: part(1, 2, 1_000),
      form: part('', 'oxide', 'metal_and_oxide'),
      scope: part('', 'one plant'),
      periodEnd: part('2023', '2024'),
      edition: part('2025', '2026'),
      qualifier: part<Figure['qualifier']>('', 'at_least', 'at_most', 'target', 'approximate'),
      standing: part<Figure['standing']>('primary', 'report', 'secondary', 'claim'),
      series: part('', 's'),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), fc.nat(), (drawn, seed) => {
        const figures = drawn.map((parts, n) => figure({ ...parts, id: `f${n}` }));
        const record = [conflict(ids(figures.slice(0, 4)), `f${seed % 4}`)];
        const found = relations(figures, record);
        expect(found.map(([id]) => id).sort()).toEqual(ids(figures).sort());
        expect(relations(figures.toReversed(), record)).toEqual(found);
        const measures = new Set(
          figures.map(({ country, unit }) => `${country}${unit === 'kt' ? 't' : unit}`),
        );
        expect(found.filter(([, relation]) => relation === 'preferred')).toHaveLength(measures.size);
        for (const [index, [id, relation, to]] of found.entries()) {
          expect(RELATIONS).toContain(relation);
          const place = found.findIndex(([other]) => other === to);
          expect(relation === 'preferred' ? to === id : place < index).toBe(true);
        }
      }),
    );
  });
});
