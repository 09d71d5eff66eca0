import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictsOf, type FigureQuery, queryFigures } from '#figures';
import { corpusOf, figure, ids } from '../../fixtures/figures.ts';

const corpus = corpusOf([
  figure({ id: 'tjk-2022', periodEnd: '2022' }),
  figure({ id: 'tjk-2024' }),
  figure({ id: 'tjk-2024-ore', form: 'ore' }),
  figure({ id: 'kgz-2024', country: 'KGZ' }),
  figure({
    id: 'flow',
    indicator: 'import_share',
    country: 'USA',
    partner: 'CHN',
    periodStart: '2020',
    periodEnd: '2023',
    unit: 'percent',
  }),
  figure({ id: 'uranium', subject: 'uranium', country: 'KAZ' }),
]);
const query = (parts: FigureQuery, limit = 10) => queryFigures({ corpus, query: parts, limit });
const found = (parts: FigureQuery) => ids(query(parts).figures);
const nearest = (parts: FigureQuery) => {
  const closest = query(parts).nearest;
  return closest && [closest.given_up, ids(closest.figures)];
};

describe('queryFigures', () => {
  it('finds what fits every part, preferred first', () => {
    expect(found({ country: 'TJK', subject: 'antimony' })).toEqual(['tjk-2024', 'tjk-2022', 'tjk-2024-ore']);
    expect(found({ indicator: ['import_share', 'mine_production'], subject: 'uranium' })).toEqual([
      'uranium',
    ]);
    expect(query({ subject: 'antimony' }, 2).figures).toHaveLength(2);
  });

  it('counts a period as fitting when it overlaps', () => {
    expect(found({ indicator: 'import_share', period: { from: 2023, to: 2025 } })).toEqual(['flow']);
    expect(found({ indicator: 'import_share', period: { from: 2024 } })).toEqual([]);
    expect(found({ indicator: 'import_share', period: { to: 2019 } })).toEqual([]);
  });

  it('matches a country on either side of a flow, until the query names the partner', () => {
    expect(found({ indicator: 'import_share', country: 'CHN' })).toEqual(['flow']);
    expect(found({ indicator: 'import_share', country: 'USA', partner: 'CHN' })).toEqual(['flow']);
    expect(found({ indicator: 'import_share', country: 'CHN', partner: 'USA' })).toEqual([]);
  });

  it('offers the neighbouring year before another country', () => {
    expect(nearest({ subject: 'antimony', country: 'TJK', period: { from: 2019, to: 2019 } })).toEqual([
      ['period'],
      ['tjk-2022', 'tjk-2024', 'tjk-2024-ore'],
    ]);
  });

  it('says which part it gave up', () => {
    expect(nearest({ subject: 'antimony', country: 'KGZ', form: 'ore' })).toEqual([['form'], ['kgz-2024']]);
    expect(nearest({ subject: 'uranium', country: 'UZB' })).toEqual([['country', 'partner'], ['uranium']]);
    expect(nearest({ subject: 'uranium', country: 'KAZ', indicator: 'reserves' })).toEqual([
      ['indicator'],
      ['uranium'],
    ]);
  });

  it('has nothing to offer for what it does not know', () => {
    expect(query({ subject: 'cheese', country: 'FRA' })).toEqual({ figures: [], nearest: undefined });
    expect(nearest({ country: 'FRA', indicator: 'nonsense' })).toBeUndefined();
  });

  it('never mixes what fits with what is near', () => {
    const part = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
    fc.assert(
      fc.property(
        part('antimony', 'uranium', 'cheese'),
        part('TJK', 'KAZ', 'CHN', 'FRA'),
        part('ore', 'metal'),
        part(2019, 2022, 2024),
        (subject, country, form, from) => {
          const period = from === undefined ? undefined : { from, to: from };
          const { figures, nearest: near } = query({ subject, country, form, period });
          expect(figures.length === 0 || near === undefined).toBe(true);
          for (const one of [...figures, ...(near?.figures ?? [])])
            expect(subject === undefined || one.subject === subject).toBe(true);
          for (const one of figures) expect(form === undefined || one.form === form).toBe(true);
        },
      ),
    );
  });
});

describe('conflictsOf', () => {
  it('gives the disagreements that touch any of the figures', () => {
    const conflict = {
      id: 'c',
      title: 'Two counts',
      kind: 'count',
      figures: ['a', 'b'],
      preferred: 'a',
      verdict: 'a',
    };
    const withConflict = corpusOf([], { conflicts: [conflict] });
    expect(conflictsOf(withConflict, [figure({ id: 'b' })])).toEqual([conflict]);
    expect(conflictsOf(withConflict, [figure({ id: 'z' })])).toEqual([]);
  });
});
