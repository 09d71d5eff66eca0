import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Corpus, type Figure, issuedYear, loadCorpus } from '#corpus';
import { relateFigures, totalsOf } from '#figures';
import { PROJECT_ROOT } from '../../../scripts/project.ts';

describe('the table of figures', () => {
  let corpus: Corpus;
  let figures: Figure[];
  beforeAll(async () => {
    corpus = await loadCorpus(path.join(PROJECT_ROOT, 'corpus'));
    figures = [...corpus.figures.values()];
  });

  const dimension = ({ unit }: Figure) => corpus.units.get(unit)?.dimension;
  const size = ({ value, unit }: Figure) =>
    Number((value * (corpus.units.get(unit)?.factor ?? Number.NaN)).toPrecision(9));
  const thing = (figure: Figure) => {
    const { indicator, subject, form, basis, country, partner, periodStart, periodEnd, scope } = figure;
    const place = [country, partner, periodStart, periodEnd, scope, dimension(figure)];
    return [indicator, subject, form, basis, ...place].join('|');
  };
  const groups = (key: (figure: Figure) => string, of = figures) =>
    [...Map.groupBy(of, key).values()].filter((group) => group.length > 1);
  const names = (list: Figure[][]) => list.map((group) => group.map(({ id }) => id).join(' = '));

  it('has each value of a thing once, with all its sources; the report and other editions apart', () => {
    const others = figures.filter(({ standing }) => standing !== 'report');
    const repeated = groups((figure) => `${thing(figure)}|${size(figure)}`, others).filter(
      (group) => new Set(group.map(({ edition, series }) => `${series}|${edition}`)).size < group.length,
    );
    expect(names(repeated.filter((group) => group.some(({ series }) => series === '')))).toEqual([]);
    expect(names(repeated)).toEqual([]);
  });

  it('has two values of one thing in one source only as a range or on record as a conflict', () => {
    const twice = groups((figure) => `${thing(figure)}|${figure.source}|${figure.edition}`).filter((group) =>
      relateFigures({ corpus, figures: group }).some(
        ({ relation, figure, relatedTo }) =>
          relation === 'conflict' &&
          !corpus.conflicts.some(({ figures: ids }) => ids.includes(figure.id) && ids.includes(relatedTo)),
      ),
    );
    expect(names(twice)).toEqual([]);
  });

  it('draws every series as one line for each country: one measure, unit and precision, one family of sources, one row an edition', () => {
    const measure = (figure: Figure) => {
      const { indicator, subject, form, basis, scope, partner, standing, unit, periodStart } = figure;
      return [indicator, subject, form, basis, scope, partner, standing, unit, periodStart.length].join('|');
    };
    const family = ({ source }: Figure) => source.split('-').slice(0, 2).join('-');
    const inSeries = figures.filter(({ series }) => series !== '');
    const mixed = groups(({ series }) => series, inSeries).filter(
      (group) => new Set(group.map((figure) => `${measure(figure)}|${family(figure)}`)).size > 1,
    );
    expect([...new Set(mixed.flat().map(({ series }) => series))]).toEqual([]);
    const doubled = groups(
      ({ series, country, periodStart, periodEnd, edition }) =>
        [series, country, periodStart, periodEnd, edition].join('|'),
      inSeries,
    );
    expect(names(doubled)).toEqual([]);
    expect(inSeries.filter(({ edition }) => edition === '').map(({ id }) => id)).toEqual([]);
  });

  it('keeps one kind of series under one name', () => {
    const split = groups(
      (figure) => {
        const { indicator, subject, form, basis, scope, partner, series } = figure;
        const family = series.split('--').at(-1) ?? '';
        const { unit, periodStart } = figure;
        return [indicator, subject, form, basis, scope, partner, unit, periodStart.length, family].join('|');
      },
      figures.filter(({ series }) => series !== ''),
    ).filter((group) => new Set(group.map(({ series }) => series)).size > 1);
    expect(names(split)).toEqual([]);
  });

  it('gives both ends of a period with the same precision, and a place in the source', () => {
    const uneven = figures.filter(({ periodStart, periodEnd }) => periodStart.length !== periodEnd.length);
    expect(uneven.map(({ id }) => id)).toEqual([]);
    expect(figures.filter(({ locator }) => locator.trim() === '').map(({ id }) => id)).toEqual([]);
  });

  it('names the edition wherever its source has a date', () => {
    const undated = figures.filter(({ edition, source }) => {
      const record = corpus.sources.get(source);
      return edition === '' && record !== undefined && issuedYear(record) !== undefined;
    });
    expect(undated.map(({ id }) => id)).toEqual([]);
  });

  it('says bounds by the qualifier, never by the scope', () => {
    const bounds = figures.filter(({ scope }) => /\b(?:lower|upper) (?:bound|estimate)\b/.test(scope));
    expect(bounds.map(({ id }) => id)).toEqual([]);
  });

  it('uses every indicator, unit, form and basis that it lists', () => {
    const kinds = (kind: string) =>
      new Set(corpus.terms.filter((term) => term.kind === kind).map(({ id }) => id));
    const used = (field: 'indicator' | 'unit' | 'form' | 'basis') =>
      new Set(figures.map((figure) => figure[field]));
    const idle = (listed: Iterable<string>, field: Parameters<typeof used>[0]) =>
      [...listed].filter((id) => !used(field).has(id));
    const units = new Set([...corpus.events.values()].map(({ unit }) => unit));
    expect(idle(corpus.indicators.keys(), 'indicator')).toEqual([]);
    expect(idle(corpus.units.keys(), 'unit').filter((id) => !units.has(id))).toEqual([]);
    expect(idle(kinds('form'), 'form')).toEqual([]);
    expect(idle(kinds('basis'), 'basis')).toEqual([]);
  });

  it('codes places by ISO 3166, and regions by codes that the table of parts explains', () => {
    const countries = new Set(corpus.terms.filter(({ kind }) => kind === 'country').map(({ id }) => id));
    const regions = new Set(corpus.terms.filter(({ kind }) => kind === 'region').map(({ id }) => id));
    expect([...regions].sort()).toEqual([...totalsOf(corpus, 'country')].sort());
    for (const { id, country, partner } of figures) {
      for (const code of [country, partner])
        expect(code === '' || countries.has(code) || regions.has(code), id).toBe(true);
    }
  });
});
