import { type Corpus, type Figure, firstDay, lastDay, PartDimension } from '#corpus';
import { contains, type TotalsCorpus } from './totals.ts';

type AddingCorpus = TotalsCorpus & Pick<Corpus, 'indicators'>;

/**
 * Why two figures must not be added up, in words that continue "Cannot add {a} and {b}: "; undefined when they may be.
 *
 * Refused are two measures, two accounts of the same thing, a total and one of its parts (by country, partner, form,
 * subject, scope or period), shares of different totals, and rows of different tables of different sources.
 *
 * @param corpus for the totals and parts and for what each indicator allows
 */
export function whyNotAdd(corpus: AddingCorpus, a: Figure, b: Figure): string | undefined {
  if (a.indicator !== b.indicator) return 'they are different measures.';
  if (a.basis !== '' && b.basis !== '' && a.basis !== b.basis)
    return 'they are counted on a different basis.';
  const total = [
    { whole: a, part: b },
    { whole: b, part: a },
  ].find(({ whole, part }) => holds(corpus, whole, part));
  if (total !== undefined) {
    return isSame(total.whole, total.part)
      ? 'they are two accounts of the same thing.'
      : `{${total.whole.id}} is a total that already holds {${total.part.id}}.`;
  }
  if (isOverlapping(a, b) && !isSamePeriod(a, b)) return 'their periods overlap without being the same.';
  if (a.country !== b.country && !isSamePeriod(a, b)) return 'they are of different places and periods.';
  if (a.country !== b.country && corpus.indicators.get(a.indicator)?.aggregation === 'none')
    return 'this measure may not be added up over places.';
  const isOneTable = a.source === b.source && a.edition === b.edition;
  if (a.series !== '' && b.series !== '' && a.series !== b.series && !isOneTable)
    return 'they belong to different series.';
  return undefined;
}

/** Does the first figure count everything that the second does? */
function holds(corpus: AddingCorpus, whole: Figure, part: Figure): boolean {
  const isWithin = (dimension: PartDimension, total: string, one: string) =>
    total === one || contains(corpus, dimension, { total, part: one });
  return (
    PartDimension.options.every((dimension) => isWithin(dimension, whole[dimension], part[dimension])) &&
    isWithin('country', whole.partner, part.partner) &&
    (whole.scope === '' || whole.scope === part.scope) &&
    firstDay(whole.periodStart) <= firstDay(part.periodStart) &&
    lastDay(part.periodEnd) <= lastDay(whole.periodEnd)
  );
}

function isSame(a: Figure, b: Figure): boolean {
  return (
    PartDimension.options.every((dimension) => a[dimension] === b[dimension]) &&
    a.partner === b.partner &&
    a.scope === b.scope &&
    isSamePeriod(a, b)
  );
}

function isSamePeriod(a: Figure, b: Figure): boolean {
  return a.periodStart === b.periodStart && a.periodEnd === b.periodEnd;
}

function isOverlapping(a: Figure, b: Figure): boolean {
  return firstDay(a.periodStart) <= lastDay(b.periodEnd) && firstDay(b.periodStart) <= lastDay(a.periodEnd);
}
