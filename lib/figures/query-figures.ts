import { type Corpus, type Figure, firstDay, lastDay } from '#corpus';
import { type OrderCorpus, preferredOrder } from './preferred-order.ts';

/** What a figure must be about; every part is an id of the corpus and may be left open. */
export type FigureQuery = {
  indicator?: string | string[];
  subject?: string;
  country?: string;
  partner?: string;
  /** First and last year, either end open. */
  period?: { from?: number; to?: number };
  form?: string;
};

/** A part of a query that had to be given up to find anything. */
export type QueryPart = 'period' | 'form' | 'partner' | 'country' | 'indicator';

export type FigureResult = {
  /** Figures that fit every part, preferred first. */
  figures: Figure[];
  /** When none fits: the closest that exist, and which part of the query they miss. */
  nearest: { given_up: QueryPart[]; figures: Figure[] } | undefined;
};

/** Parts are given up in this order: a neighbouring year says more than another country, another country more than another measure. */
const RELAXATIONS: QueryPart[][] = [
  ['period'],
  ['form'],
  ['period', 'form'],
  ['partner'],
  ['period', 'form', 'partner'],
  ['country', 'partner'],
  ['indicator'],
  ['period', 'form', 'country', 'partner'],
  ['period', 'form', 'partner', 'indicator'],
];

type QueryCorpus = Pick<Corpus, 'figures'> & OrderCorpus;

/**
 * Finds figures. Countries match on either side of a flow only where the query leaves the partner open.
 *
 * @param limit most figures to return, of those that fit and of the nearest
 */
export function queryFigures({
  corpus,
  query,
  limit,
}: {
  corpus: QueryCorpus;
  query: FigureQuery;
  limit: number;
}): FigureResult {
  const fitting = selectFigures(corpus, query);
  if (fitting.length > 0) return { figures: fitting.slice(0, limit), nearest: undefined };
  for (const given_up of RELAXATIONS) {
    if (!given_up.some((part) => query[part] !== undefined)) continue;
    const relaxed = { ...query, ...Object.fromEntries(given_up.map((part) => [part, undefined])) };
    if (isOpen(relaxed)) continue;
    const figures = selectFigures(corpus, relaxed);
    if (figures.length === 0) continue;
    const ordered = given_up.includes('period') ? nearestPeriodFirst(figures, query.period) : figures;
    return { figures: [], nearest: { given_up, figures: ordered.slice(0, limit) } };
  }
  return { figures: [], nearest: undefined };
}

/** A query that names neither a subject nor a measure would fit everything, which answers nothing. */
function isOpen(query: FigureQuery): boolean {
  return query.subject === undefined && query.indicator === undefined;
}

/** The figures that fit every part of a query, preferred first. */
export function selectFigures(corpus: QueryCorpus, query: FigureQuery): Figure[] {
  const indicators = typeof query.indicator === 'string' ? [query.indicator] : query.indicator;
  const figures = [...corpus.figures.values()].filter(
    (figure) =>
      (indicators === undefined || indicators.includes(figure.indicator)) &&
      (query.subject === undefined || figure.subject === query.subject) &&
      (query.form === undefined || figure.form === query.form) &&
      isAbout(figure, query) &&
      isWithin(figure, query.period),
  );
  return preferredOrder({ corpus, figures, period: query.period });
}

function isAbout(figure: Figure, { country, partner }: FigureQuery): boolean {
  if (partner !== undefined && figure.partner !== partner) return false;
  if (country === undefined) return true;
  return figure.country === country || (partner === undefined && figure.partner === country);
}

function isWithin(figure: Figure, period: FigureQuery['period']): boolean {
  if (period === undefined) return true;
  const { from, to } = period;
  return (
    (from === undefined || lastDay(figure.periodEnd) >= `${from}-01-01`) &&
    (to === undefined || firstDay(figure.periodStart) <= `${to}-12-31`)
  );
}

/** Figures at the same distance keep the preferred order. */
function nearestPeriodFirst(figures: Figure[], period: FigureQuery['period']): Figure[] {
  const wanted = period?.to ?? period?.from;
  if (wanted === undefined) return figures;
  const distance = (figure: Figure) => Math.abs(Number(figure.periodEnd.slice(0, 4)) - wanted);
  return figures.toSorted((a, b) => distance(a) - distance(b));
}

/** The disagreements on record that involve any of these figures. */
export function conflictsOf(corpus: Pick<Corpus, 'conflicts'>, figures: Figure[]): Corpus['conflicts'] {
  const ids = new Set(figures.map(({ id }) => id));
  return corpus.conflicts.filter((conflict) => conflict.figures.some((id) => ids.has(id)));
}
