import type { Corpus, Figure } from '#corpus';
import { type OrderCorpus, preferredOrder } from './preferred-order.ts';
import { queryFigures } from './query-figures.ts';
import { totalsOf } from './totals.ts';

/** Countries in order of one figure each; totals over several countries are kept apart. */
export type Ranking = { figures: Figure[]; totals: Figure[] };

type RankCorpus = Pick<Corpus, 'figures' | 'units' | 'terms'> & OrderCorpus;

/** Term kind of places that stand for several countries. */
const REGION = 'region';

/**
 * Ranks countries by one indicator for one subject, within the series and period that covers most countries (the
 * latest of those where several cover as many). Countries that `parts.csv` or their kind in `terms.csv` marks as totals
 * are returned apart, so that nothing is ranked against a part of itself.
 */
export function rankFigures({
  corpus,
  indicator,
  subject,
  period,
  order = 'descending',
  limit,
}: {
  corpus: RankCorpus;
  indicator: string;
  subject: string;
  period?: { from?: number; to?: number };
  order?: 'ascending' | 'descending';
  limit: number;
}): Ranking {
  const candidates = queryFigures({
    corpus,
    query: { indicator, subject, period },
    limit: 5_000,
  }).figures.filter((figure) => figure.scope === '' && figure.standing !== 'claim');
  const groups = Map.groupBy(candidates, (figure) => groupKey(corpus, figure));
  const best = [...groups.values()]
    .map((figures) =>
      [...Map.groupBy(figures, ({ country }) => country).values()].flatMap(
        (own) => preferredOrder({ corpus, figures: own })[0] ?? [],
      ),
    )
    .sort((a, b) => coverage(b) - coverage(a) || latest(b).localeCompare(latest(a)))[0];
  const totals = new Set([...totalsOf(corpus, 'country'), ...regionsOf(corpus)]);
  const size = (figure: Figure) => figure.value * (corpus.units.get(figure.unit)?.factor ?? 1);
  const sorted = (best ?? []).toSorted((a, b) =>
    order === 'descending' ? size(b) - size(a) : size(a) - size(b),
  );
  return {
    figures: sorted.filter(({ country }) => !totals.has(country)).slice(0, limit),
    totals: sorted.filter(({ country }) => totals.has(country)),
  };
}

function regionsOf({ terms }: RankCorpus): string[] {
  return terms.filter(({ kind }) => kind === REGION).map(({ id }) => id);
}

/** Coverage counts in halves of ten, so that a newer table with nearly as many countries wins over an older one. */
function coverage(figures: Figure[]): number {
  return Math.floor(figures.length / 5);
}

function latest(figures: Figure[]): string {
  const first = figures[0];
  return first === undefined
    ? ''
    : `${first.periodEnd} ${
        figures
          .map(({ edition }) => edition)
          .sort()
          .at(-1) ?? ''
      }`;
}

function groupKey(corpus: Pick<Corpus, 'units'>, figure: Figure): string {
  const dimension = corpus.units.get(figure.unit)?.dimension ?? figure.unit;
  const { form, basis, periodStart, periodEnd, partner, source } = figure;
  return [dimension, form, basis, periodStart, periodEnd, partner, source].join('|');
}
