import { describe, expect, it } from 'vitest';
import type { Figure } from '#corpus';
import { compareFigures } from '#figures';
import { corpusOf, figure, ids } from '../../fixtures/figures.ts';

const compare = (figures: Figure[], countries: string[], period?: { from?: number; to?: number }) =>
  compareFigures({
    corpus: corpusOf(figures),
    indicator: 'mine_production',
    subject: 'antimony',
    countries,
    period,
  });

describe('compareFigures', () => {
  it('aligns one figure per country, in the order asked', () => {
    const { figures, left_out } = compare(
      [
        figure({ id: 'tjk' }),
        figure({ id: 'kgz', country: 'KGZ' }),
        figure({ id: 'tjk-press', standing: 'secondary' }),
      ],
      ['KGZ', 'TJK'],
    );
    expect(ids(figures)).toEqual(['kgz', 'tjk']);
    expect(left_out).toEqual([]);
  });

  it('lets units of one dimension stand together', () => {
    const { figures } = compare(
      [figure({ id: 'tjk', unit: 'kt' }), figure({ id: 'kgz', country: 'KGZ', unit: 't' })],
      ['TJK', 'KGZ'],
    );
    expect(ids(figures)).toEqual(['tjk', 'kgz']);
  });

  it.each<[string, Partial<Figure>]>([
    ['another kind of unit', { unit: 'percent' }],
    ['another form', { form: 'ore' }],
    ['another period', { periodStart: '2021', periodEnd: '2021' }],
    ['another scope', { scope: 'one mine' }],
    ['another basis', { basis: 'gross' }],
    ['another series', { series: 'of its own' }],
    ['another kind of unit, another form', { unit: 'USD', form: 'ore' }],
  ])('leaves out %s and says so', (reason, parts) => {
    const odd = figure({ id: 'odd', country: 'UZB', ...parts });
    const { figures, left_out } = compare(
      [figure({ id: 'tjk' }), figure({ id: 'kgz', country: 'KGZ' }), odd],
      ['TJK', 'KGZ', 'UZB'],
    );
    expect(ids(figures)).toEqual(['tjk', 'kgz']);
    expect(left_out).toEqual([{ country: 'UZB', reason, nearest: odd }]);
  });

  it('prefers the series that covers most countries, then the latest', () => {
    const older = [
      figure({ id: 'tjk-22', periodEnd: '2022' }),
      figure({ id: 'kgz-22', country: 'KGZ', periodEnd: '2022' }),
    ];
    const newer = figure({ id: 'tjk-24' });
    expect(ids(compare([...older, newer], ['TJK', 'KGZ']).figures)).toEqual(['tjk-22', 'kgz-22']);
    const both = [...older, newer, figure({ id: 'kgz-24', country: 'KGZ' })];
    expect(ids(compare(both, ['TJK', 'KGZ']).figures)).toEqual(['tjk-24', 'kgz-24']);
    expect(ids(compare(both, ['TJK', 'KGZ'], { to: 2022 }).figures)).toEqual(['tjk-22', 'kgz-22']);
  });

  it('says which rows of a table contain others', () => {
    const rows = ['WLD', 'CAS', 'TJK'].map((country) => figure({ id: country.toLowerCase(), country }));
    expect(compare(rows, ['TJK', 'WLD', 'CAS']).totals).toEqual([
      { country: 'WLD', contains: ['TJK', 'CAS'] },
      { country: 'CAS', contains: ['TJK'] },
    ]);
    expect(compare(rows, ['TJK']).totals).toEqual([]);
  });

  it('does not mix series, nor sources where there is no series', () => {
    const survey = [
      figure({ id: 'tjk', series: 's' }),
      figure({ id: 'kgz', country: 'KGZ', series: 's', source: 'survey-2025' }),
    ];
    const press = figure({ id: 'uzb', country: 'UZB', source: 'press' });
    const { figures, left_out } = compare([...survey, press], ['TJK', 'UZB', 'KGZ']);
    expect(ids(figures)).toEqual(['tjk', 'kgz']);
    expect(left_out).toEqual([{ country: 'UZB', reason: 'another series', nearest: press }]);
  });

  it('names countries without any figure', () => {
    expect(compare([figure({ id: 'tjk' })], ['TJK', 'FRA']).left_out).toEqual([
      { country: 'FRA', reason: 'no figure', nearest: undefined },
    ]);
    expect(compare([], ['FRA']).figures).toEqual([]);
  });
});

describe('comparing subjects of one country', () => {
  it('aligns them by edition and tells which has no figure', () => {
    const of = (id: string, subject: string, parts: Partial<Figure> = {}) =>
      figure({ id, subject, edition: '2026', series: `${subject} series`, ...parts });
    const { figures, left_out } = compareFigures({
      corpus: corpusOf([
        of('sb', 'antimony'),
        of('au', 'gold', { form: 'metal' }),
        of('old', 'gold', { edition: '2020' }),
      ]),
      indicator: 'mine_production',
      subjects: ['antimony', 'gold', 'zinc'],
      countries: ['TJK'],
    });
    expect(ids(figures)).toEqual(['sb', 'au']);
    expect(left_out).toEqual([{ country: 'TJK', subject: 'zinc', reason: 'no figure', nearest: undefined }]);
  });
});
