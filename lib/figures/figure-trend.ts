import type { Corpus, Figure } from '#corpus';
import { seriesOf, stepOf } from './consistent-series.ts';
import { type OrderCorpus, preferredOrder } from './preferred-order.ts';
import { queryFigures } from './query-figures.ts';

/** One measure of one thing over time. */
export type Trend = {
  /** One figure a period, oldest first; empty when there is no period but one. */
  figures: Figure[];
  /** Where a figure is not counted as the one before it was. */
  breaks: { id: string; reason: 'another series' | 'another source' }[];
};

type TrendCorpus = Pick<Corpus, 'figures' | 'units'> & OrderCorpus;

const FEWEST = 2;
/** Statistics alone are a better line than a mixture, unless that is this many times longer. */
const MUCH_LONGER = 2;
/** More figures than any series of a corpus has. */
const ALL = 5_000;

/**
 * The longest consistent line of figures for a measure: one form, basis, kind of unit, scope and length of period, one
 * figure a period, the preferred one where editions differ. What covers only part of its country is taken where nothing
 * covers all of it, single years before other periods, statistics before mixtures of sources. Statements of the report, which name no period, and claims stay out, as do plans unless years to
 * come are asked for.
 *
 * @param indicator one measure or several; the one with the longest line is taken
 * @param from first year, to: last year; either may be left open
 */
export function figureTrend({
  corpus,
  indicator,
  subject,
  country,
  partner,
  from,
  to,
}: {
  corpus: TrendCorpus;
  indicator: string | string[];
  subject?: string;
  country?: string;
  partner?: string;
  from?: number;
  to?: number;
}): Trend {
  const period = from === undefined && to === undefined ? undefined : { from, to };
  const usable = queryFigures({
    corpus,
    query: { indicator, subject, country, partner, period },
    limit: ALL,
  }).figures.filter(
    ({ standing, qualifier }) => standing !== 'report' && standing !== 'claim' && qualifier !== 'target',
  );
  const counted = usable.filter(({ qualifier }) => qualifier !== 'projected');
  const past = lineOf(corpus, counted);
  const figures = past.length >= FEWEST ? past : lineOf(corpus, usable);
  return { figures, breaks: figures.flatMap((figure, index) => breakBefore(figure, figures[index - 1])) };
}

function lineOf(corpus: TrendCorpus, usable: Figure[]): Figure[] {
  const primary = longestLine(
    corpus,
    usable.filter(({ standing }) => standing === 'primary'),
  );
  const any = longestLine(corpus, usable);
  return primary.length >= FEWEST && any.length < MUCH_LONGER * primary.length ? primary : any;
}

function longestLine(corpus: TrendCorpus, usable: Figure[]): Figure[] {
  const lines = [...Map.groupBy(usable, (figure) => lineKey(corpus, figure)).values()]
    .map((figures) => seriesOf(preferredOrder({ corpus, figures })))
    .filter(({ length }) => length >= FEWEST)
    .toSorted(
      (a, b) =>
        Number(a[0]?.scope !== '') - Number(b[0]?.scope !== '') ||
        Number(isOfYears(b)) - Number(isOfYears(a)) ||
        b.length - a.length ||
        (b.at(-1)?.periodEnd ?? '').localeCompare(a.at(-1)?.periodEnd ?? ''),
    );
  return lines[0] ?? [];
}

function isOfYears(figures: Figure[]): boolean {
  return stepOf(figures) === 1;
}

function lineKey({ units }: TrendCorpus, figure: Figure): string {
  const { indicator, subject, country, partner, form, basis, scope, unit } = figure;
  const dimension = units.get(unit)?.dimension ?? unit;
  return [indicator, subject, country, partner, form, basis, scope, dimension, stepOf([figure])].join('|');
}

function breakBefore(figure: Figure, before: Figure | undefined): Trend['breaks'] {
  if (before === undefined) return [];
  if (figure.series !== '' && before.series !== '')
    return figure.series === before.series ? [] : [{ id: figure.id, reason: 'another series' }];
  return figure.source === before.source ? [] : [{ id: figure.id, reason: 'another source' }];
}
