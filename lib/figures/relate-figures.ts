import type { Corpus, Figure } from '#corpus';
import { type OrderCorpus, preferredOrder } from './preferred-order.ts';
import { isWholeForm } from './totals.ts';

/** What a figure is to another that is preferred to it. */
export const RELATIONS = [
  'preferred',
  'conflict',
  'other_edition',
  'other_period',
  'other_form',
  'other_scope',
  'outlook',
  'range',
  'restatement',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** A figure, what it is to the figure preferred to it, and the id of that one (its own for a preferred figure). */
export type RelatedFigure = { figure: Figure; relation: Relation; relatedTo: string };

type RelatingCorpus = OrderCorpus & Pick<Corpus, 'units'>;

/** Figures looking ahead; they are not in conflict with what was counted afterwards. */
const OUTLOOKS: ReadonlySet<Figure['qualifier']> = new Set(['target', 'projected']);

/**
 * Says of each figure that answers one question whether it is preferred or what it is instead.
 *
 * Figures of one measure (indicator, subject, country, partner and kind of unit) are held against each other. The
 * first in `preferredOrder` is `preferred`. Any other is, towards the preferred figure of its measure or, where one
 * stands for the same form, scope and period, towards the best of those:
 *
 * - `conflict`: on record together as a disagreement, or the same thing with another value;
 * - `other_edition`: the same series and period in an older edition, with another value;
 * - `other_period`, `other_form`, `other_scope`: not the same thing; the scope weighs most. A form or basis that is not
 *   named differs from none, and undivided forms do not differ from each other;
 * - `outlook`: one is a target or projection, the other is not;
 * - `range`: the lower and the upper bound of one source;
 * - `restatement`: the same value again, or one that its "more than", "up to" or "about" covers.
 *
 * @param period first and last year asked for, as for `preferredOrder`
 * @returns one entry a figure, in the preferred order; `relatedTo` always names an earlier entry or the figure itself
 */
export function relateFigures({
  corpus,
  figures,
  period,
}: {
  corpus: RelatingCorpus;
  figures: Figure[];
  period?: { from?: number; to?: number };
}): RelatedFigure[] {
  const preferredOf = new Map<string, Figure>();
  const bestOf = new Map<string, Figure>();
  return preferredOrder({ corpus, figures, period }).map((figure) => {
    const measure = measureKey(corpus, figure);
    const { scope, basis, periodStart, periodEnd } = figure;
    const thing = [measure, formOf(corpus, figure), basis, scope, periodStart, periodEnd].join('|');
    const preferred = preferredOf.get(measure);
    const best = bestOf.get(thing);
    if (best === undefined) bestOf.set(thing, figure);
    if (preferred === undefined) {
      preferredOf.set(measure, figure);
      return { figure, relation: 'preferred', relatedTo: figure.id };
    }
    const other = best ?? preferred;
    return { figure, relation: relationOf(corpus, figure, other), relatedTo: other.id };
  });
}

function relationOf(corpus: RelatingCorpus, figure: Figure, other: Figure): Relation {
  if (figure.scope !== other.scope) return 'other_scope';
  if (formOf(corpus, figure) !== formOf(corpus, other) || hasOtherBasis(figure, other)) return 'other_form';
  const agrees = isCompatible(corpus, figure, other);
  const isSameSeries = figure.series !== '' && figure.series === other.series;
  if (!agrees && !isSameSeries && isOnRecord(corpus, figure, other)) return 'conflict';
  if (figure.periodStart !== other.periodStart || figure.periodEnd !== other.periodEnd) return 'other_period';
  if (isRange(figure, other)) return 'range';
  if (agrees) return 'restatement';
  if (OUTLOOKS.has(figure.qualifier) !== OUTLOOKS.has(other.qualifier)) return 'outlook';
  return isSameSeries && figure.edition !== other.edition ? 'other_edition' : 'conflict';
}

function measureKey({ units }: RelatingCorpus, figure: Figure): string {
  const { indicator, subject, country, partner, unit } = figure;
  return [indicator, subject, country, partner, units.get(unit)?.dimension ?? unit].join('|');
}

/** The form where it is a part; undivided forms count as one. */
function formOf(corpus: RelatingCorpus, figure: Figure): string {
  return isWholeForm(corpus, figure) ? '' : figure.form;
}

function hasOtherBasis({ basis: one }: Figure, { basis: other }: Figure): boolean {
  return one !== '' && other !== '' && one !== other;
}

function isOnRecord({ conflicts }: RelatingCorpus, a: Figure, b: Figure): boolean {
  return conflicts.some(({ figures }) => figures.includes(a.id) && figures.includes(b.id));
}

/** One source giving "from" in one row and "up to" in another. */
function isRange(a: Figure, b: Figure): boolean {
  const bounds = new Set([a.qualifier, b.qualifier]);
  return a.source === b.source && bounds.has('at_least') && bounds.has('at_most');
}

/** Equal values, or values that the qualifier of one lets the other have. */
function isCompatible({ units }: RelatingCorpus, a: Figure, b: Figure): boolean {
  const size = ({ value, unit }: Figure) => value * (units.get(unit)?.factor ?? 1);
  const [x, y] = [size(a), size(b)];
  if (isNear(x, y, 1e-9)) return true;
  return covers(a, x, y) || covers(b, y, x);
}

/** Rounding to two digits, as "about" does, moves a value by at most five in a hundred. */
const MOST_ROUNDED = 0.05;

function covers({ qualifier }: Figure, bound: number, value: number): boolean {
  if (qualifier === 'at_least') return value > bound;
  if (qualifier === 'at_most') return value < bound;
  return qualifier === 'approximate' && isNear(bound, value, MOST_ROUNDED);
}

function isNear(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
}
