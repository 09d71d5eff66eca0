import type { Corpus, Figure, Standing } from '#corpus';
import { hasWords } from './fold-text.ts';
import type { OrderCorpus } from './preferred-order.ts';
import { type FigureQuery, selectFigures } from './query-figures.ts';

/** What a list of figures is narrowed to; every part may be left open. */
export type FigureFilter = FigureQuery & { standing?: Standing; source?: string; text?: string };

/** Columns that a list of figures can be sorted by; `preference` is the order of answers. */
export const FIGURE_ORDERS = [
  'preference',
  'indicator',
  'subject',
  'country',
  'value',
  'period',
  'standing',
  'source',
] as const;
export type FigureOrder = (typeof FIGURE_ORDERS)[number];

/** Words by which readers know a figure, for search and for sorting. */
export type FigureWords = Record<'indicator' | 'subject' | 'country' | 'source' | 'search', string>;

const STANDINGS: Standing[] = ['report', 'primary', 'secondary', 'claim'];

/**
 * Every figure that fits a filter, sorted. Equal rows keep the preferred order, so that sorting is repeatable.
 *
 * Values are compared in the base unit of their dimension, and figures of different dimensions, which have no order,
 * stay in groups.
 *
 * @param wordsOf a figure's words; `search` as `foldText` gives it
 */
export function browseFigures({
  corpus,
  filter,
  order = 'preference',
  descending = false,
  wordsOf,
}: {
  corpus: Pick<Corpus, 'figures' | 'units'> & OrderCorpus;
  filter: FigureFilter;
  order?: FigureOrder;
  descending?: boolean;
  wordsOf: (figure: Figure) => FigureWords;
}): Figure[] {
  const { standing, source, text = '', ...query } = filter;
  const fitting = selectFigures(corpus, query).filter(
    (figure) =>
      (standing === undefined || figure.standing === standing) &&
      (source === undefined || figure.source === source || figure.otherSources.includes(source)) &&
      hasWords(wordsOf(figure).search, text),
  );
  if (order === 'preference') {
    const isNarrowed = query.subject !== undefined || query.indicator !== undefined;
    const ordered = isNarrowed ? fitting : fitting.toSorted((a, b) => distance(a) - distance(b));
    return descending ? ordered.toReversed() : ordered;
  }
  const compare = comparison({ corpus, order, wordsOf });
  const sign = descending ? -1 : 1;
  return fitting.toSorted((a, b) => sign * compare(a, b));
}

/**
 * Figures on different matters have no preferred one among them; a list of all begins with what the report states, then
 * what was measured, and ends with what is only expected.
 */
function distance({ standing, qualifier }: Figure): number {
  if (standing === 'report') return 0;
  return qualifier === 'projected' || qualifier === 'target' ? 2 : 1;
}

function comparison({
  corpus,
  order,
  wordsOf,
}: {
  corpus: Pick<Corpus, 'units'>;
  order: Exclude<FigureOrder, 'preference'>;
  wordsOf: (figure: Figure) => FigureWords;
}): (a: Figure, b: Figure) => number {
  const collator = new Intl.Collator('en');
  switch (order) {
    case 'value': {
      const unitOf = (figure: Figure) => corpus.units.get(figure.unit);
      return (a, b) =>
        (unitOf(a)?.dimension ?? '').localeCompare(unitOf(b)?.dimension ?? '') ||
        a.value * (unitOf(a)?.factor ?? 1) - b.value * (unitOf(b)?.factor ?? 1);
    }
    case 'period':
      return (a, b) => a.periodEnd.localeCompare(b.periodEnd) || a.periodStart.localeCompare(b.periodStart);
    case 'standing':
      return (a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing);
    default:
      return (a, b) => collator.compare(wordsOf(a)[order], wordsOf(b)[order]);
  }
}
