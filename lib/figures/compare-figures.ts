import type { Corpus, Figure } from '#corpus';
import { type OrderCorpus, preferredOrder } from './preferred-order.ts';
import { queryFigures } from './query-figures.ts';
import { contains } from './totals.ts';

/** Figures of several countries that may stand in one table, and what had to stay out and why. */
export type Comparison = {
  figures: Figure[];
  /** Countries of the table that contain others of it: their rows must not be added up. */
  totals: { country: string; contains: string[] }[];
  left_out: { country: string; reason: string; nearest: Figure | undefined }[];
};

type CompareCorpus = Pick<Corpus, 'figures' | 'units'> & OrderCorpus;

/**
 * Aligns one figure per country: same dimension, form, basis, period and series, or source where there is no series.
 * Countries without a figure that fits are left out with the reason instead of being mixed in.
 */
export function compareFigures({
  corpus,
  indicator,
  subject,
  countries,
  period,
}: {
  corpus: CompareCorpus;
  indicator: string | string[];
  subject?: string;
  countries: string[];
  period?: { from?: number; to?: number };
}): Comparison {
  const candidates = countries.map((country) => ({
    country,
    figures: queryFigures({
      corpus,
      query: { indicator, subject, country, period },
      limit: 500,
    }).figures.filter((figure) => figure.country === country),
  }));
  const groups = Map.groupBy(
    candidates.flatMap(({ figures }) => figures),
    (figure) => alignmentKey(corpus, figure),
  );
  const best = [...groups.values()]
    .map((group) => preferredPerCountry(corpus, group))
    .sort(
      (a, b) =>
        b.length - a.length ||
        (b[0]?.periodEnd ?? '').localeCompare(a[0]?.periodEnd ?? '') ||
        preferredGroup(corpus, a, b),
    )[0];
  const figures = countries.flatMap((country) => best?.find((figure) => figure.country === country) ?? []);
  const aligned = figures[0];
  return {
    figures,
    totals: totalsAmong(corpus, figures),
    left_out: candidates
      .filter(({ country }) => !figures.some((figure) => figure.country === country))
      .map(({ country, figures: own }) => ({
        country,
        nearest: own[0],
        reason: own[0] === undefined ? 'no figure' : differences(corpus, own[0], aligned),
      })),
  };
}

function alignmentKey(corpus: Pick<Corpus, 'units'>, figure: Figure): string {
  const dimension = corpus.units.get(figure.unit)?.dimension ?? figure.unit;
  const { indicator, subject, form, basis, periodStart, periodEnd, scope, partner } = figure;
  const thing = [indicator, subject, dimension, form, basis, periodStart, periodEnd, scope, partner];
  return [...thing, figure.series || figure.source].join('|');
}

function preferredPerCountry(corpus: CompareCorpus, figures: Figure[]): Figure[] {
  return [...Map.groupBy(figures, (figure) => figure.country).values()].flatMap(
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
