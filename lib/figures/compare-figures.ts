import type { Corpus, Figure } from '#corpus';
import { type OrderCorpus, preferredOrder } from './preferred-order.ts';
import { queryFigures } from './query-figures.ts';
import { contains } from './totals.ts';

/** Figures of several countries or subjects that may stand in one table, and what had to stay out and why. */
export type Comparison = {
  figures: Figure[];
  /** Countries of the table that contain others of it: their rows must not be added up. */
  totals: { country: string; contains: string[] }[];
  left_out: { country: string; subject?: string; reason: string; nearest: Figure | undefined }[];
};

type CompareCorpus = Pick<Corpus, 'figures' | 'units'> & OrderCorpus;

/**
 * Aligns one figure per country: same dimension, form, basis, period and series, or source where there is no series.
 * Countries without a figure that fits are left out with the reason instead of being mixed in. Where subjects are
 * compared, which have forms and series of their own, the edition takes the place of form and series.
 *
 * @param countries the countries to compare; where subjects are compared, the one country they are of, or none
 * @param subjects two or more subjects to compare instead
 */
export function compareFigures({
  corpus,
  indicator,
  subject,
  subjects = [],
  countries,
  period,
}: {
  corpus: CompareCorpus;
  indicator: string | string[];
  subject?: string;
  subjects?: string[];
  countries: string[];
  period?: { from?: number; to?: number };
}): Comparison {
  const over = subjects.length > 0 ? 'subject' : 'country';
  const sides =
    over === 'subject'
      ? subjects.map((one) => ({ country: countries[0] ?? '', subject: one }))
      : countries.map((country) => ({ country, subject }));
  const candidates = sides.map((side) => ({
    ...side,
    figures: queryFigures({
      corpus,
      query: { indicator, subject: side.subject, country: side.country || undefined, period },
      limit: 500,
    }).figures.filter(
      ({ country, standing }) => (side.country === '' || country === side.country) && standing !== 'report',
    ),
  }));
  const groups = Map.groupBy(
    candidates.flatMap(({ figures }) => figures),
    (figure) => alignmentKey(corpus, figure, over),
  );
  const best = [...groups.values()]
    .map((group) => preferredPer(corpus, group, over))
    .sort(
      (a, b) =>
        b.length - a.length ||
        (b[0]?.periodEnd ?? '').localeCompare(a[0]?.periodEnd ?? '') ||
        preferredGroup(corpus, a, b),
    )[0];
  const isOf = (figure: Figure, side: { country: string; subject?: string }) =>
    over === 'subject' ? figure.subject === side.subject : figure.country === side.country;
  const figures = sides.flatMap((side) => best?.find((figure) => isOf(figure, side)) ?? []);
  const aligned = figures[0];
  return {
    figures,
    totals: totalsAmong(corpus, figures),
    left_out: candidates
      .filter((side) => !figures.some((figure) => isOf(figure, side)))
      .map(({ country, subject: one, figures: own }) => ({
        country,
        ...(over === 'subject' ? { subject: one } : {}),
        nearest: own[0],
        reason: own[0] === undefined ? 'no figure' : differences(corpus, own[0], aligned),
      })),
  };
}

function alignmentKey(corpus: Pick<Corpus, 'units'>, figure: Figure, over: 'country' | 'subject'): string {
  const dimension = corpus.units.get(figure.unit)?.dimension ?? figure.unit;
  const { indicator, subject, form, basis, country, periodStart, periodEnd, scope, partner } = figure;
  if (over === 'subject')
    return [indicator, country, dimension, periodStart, periodEnd, scope, partner, figure.edition].join('|');
  const thing = [indicator, subject, dimension, form, basis, periodStart, periodEnd, scope, partner];
  return [...thing, figure.series || figure.source].join('|');
}

function preferredPer(corpus: CompareCorpus, figures: Figure[], over: 'country' | 'subject'): Figure[] {
  return [...Map.groupBy(figures, (figure) => figure[over]).values()].flatMap(
    (own) => preferredOrder({ corpus, figures: own })[0] ?? [],
  );
}

/** Of two groups of one size and period, the one that the preferred of their first figures belongs to comes first. */
function preferredGroup(corpus: CompareCorpus, a: Figure[], b: Figure[]): number {
  const firsts = [a[0], b[0]].filter((figure) => figure !== undefined);
  return preferredOrder({ corpus, figures: firsts })[0] === a[0] ? -1 : 1;
}

function totalsAmong(corpus: CompareCorpus, figures: Figure[]): Comparison['totals'] {
  const places = figures.map(({ country }) => country);
  return places
    .map((country) => ({
      country,
      contains: places.filter((part) => contains(corpus, 'country', { total: country, part })),
    }))
    .filter((total) => total.contains.length > 0);
}

function differences(corpus: Pick<Corpus, 'units'>, figure: Figure, aligned: Figure | undefined): string {
  if (aligned === undefined) return 'nothing to align with';
  const parts = [
    corpus.units.get(figure.unit)?.dimension === corpus.units.get(aligned.unit)?.dimension
      ? ''
      : 'another kind of unit',
    figure.form === aligned.form ? '' : 'another form',
    figure.periodStart === aligned.periodStart && figure.periodEnd === aligned.periodEnd
      ? ''
      : 'another period',
    figure.scope === aligned.scope ? '' : 'another scope',
    figure.basis === aligned.basis ? '' : 'another basis',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'another series' : parts.join(', ');
}
