import type { Corpus, Figure } from '#corpus';
import { type OrderCorpus, preferredOrder } from './preferred-order.ts';
import { queryFigures } from './query-figures.ts';
import { contains, totalsOf } from './totals.ts';

/** Countries, partners or subjects in order of one figure each; totals over several are kept apart. */
export type Ranking = { figures: Figure[]; totals: Figure[] };

/** What is put in order: the countries that report, their partners in a flow, or what the figures are about. */
export const RANKED = ['country', 'partner', 'subject'] as const;
export type Ranked = (typeof RANKED)[number];

type RankCorpus = Pick<Corpus, 'figures' | 'units' | 'terms'> & OrderCorpus;

/** Term kind of places that stand for several countries. */
const REGION = 'region';
/** A later table wins over an older one that lists more, if it has at least this share of as many. */
const NEARLY_AS_MANY = 0.7;

/**
 * Ranks by one indicator, within one table: figures of one kind of unit, form, basis, period and source (one edition
 * where subjects are ranked, which stand in tables of their own). Of the tables that list most the latest is taken. What
 * `parts.csv` or its kind in `terms.csv` marks as a total is returned apart, so that nothing is ranked against a part of
 * itself.
 *
 * @param over what is put in order
 * @param subject what the figures are about, unless subjects are ranked
 * @param country the reporting country where partners or subjects are ranked
 * @param within only countries (or partners) of this region
 */
export function rankFigures({
  corpus,
  indicator,
  over = 'country',
  subject,
  country,
  within,
  period,
  order = 'descending',
  limit,
}: {
  corpus: RankCorpus;
  indicator: string;
  over?: Ranked;
  subject?: string;
  country?: string;
  within?: string;
  period?: { from?: number; to?: number };
  order?: 'ascending' | 'descending';
  limit: number;
}): Ranking {
  const candidates = queryFigures({
    corpus,
    query: { indicator, subject, period, ...(over === 'country' ? {} : { country }) },
    limit: 5_000,
  }).figures.filter(
    (figure) =>
      figure.scope === '' &&
      figure.standing !== 'claim' &&
      figure.standing !== 'report' &&
      figure[over] !== '' &&
      (over === 'country' || country === undefined || figure.country === country),
  );
  const totals = new Set([
    ...totalsOf(corpus, over === 'subject' ? 'subject' : 'country'),
    ...(over === 'subject' ? [] : regionsOf(corpus)),
  ]);
  const isWithin = (figure: Figure) =>
    within === undefined || contains(corpus, 'country', { total: within, part: figure[over] });
  const tables = [...Map.groupBy(candidates, (figure) => tableKey(corpus, figure, over)).values()].map(
    (figures) =>
      [...Map.groupBy(figures, (figure) => figure[over]).values()].flatMap(
        (own) => preferredOrder({ corpus, figures: own })[0] ?? [],
      ),
  );
  const listed = (figures: Figure[]) =>
    figures.filter((figure) => !totals.has(figure[over]) && isWithin(figure)).length;
  const most = Math.max(0, ...tables.map(listed));
  const best = tables
    .filter((figures) => listed(figures) > 0 && listed(figures) >= most * NEARLY_AS_MANY)
    .toSorted((a, b) => latest(b).localeCompare(latest(a)) || listed(b) - listed(a))[0];
  const size = (figure: Figure) => figure.value * (corpus.units.get(figure.unit)?.factor ?? 1);
  const sorted = (best ?? []).toSorted((a, b) =>
    order === 'descending' ? size(b) - size(a) : size(a) - size(b),
  );
  return {
    figures: sorted.filter((figure) => !totals.has(figure[over]) && isWithin(figure)).slice(0, limit),
    totals: sorted.filter((figure) => totals.has(figure[over])),
  };
}

function regionsOf({ terms }: RankCorpus): string[] {
  return terms.filter(({ kind }) => kind === REGION).map(({ id }) => id);
}

function latest(figures: Figure[]): string {
  const first = figures[0];
  const editions = figures.map(({ edition }) => edition).sort();
  return first === undefined ? '' : `${first.periodEnd} ${editions.at(-1) ?? ''}`;
}

function tableKey(corpus: Pick<Corpus, 'units'>, figure: Figure, over: Ranked): string {
  const dimension = corpus.units.get(figure.unit)?.dimension ?? figure.unit;
  const { form, basis, periodStart, periodEnd, country, partner, subject, source, edition } = figure;
  const table = {
    country: [form, basis, partner, subject, source],
    partner: [form, basis, country, subject, source],
    subject: [country, partner, edition || source],
  }[over];
  return [dimension, periodStart, periodEnd, ...table].join('|');
}
