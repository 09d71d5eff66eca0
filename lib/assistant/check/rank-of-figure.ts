import type { Corpus, Figure } from '#corpus';
import { measureOf, totalsOf } from '#figures';

/** Fewer countries make no ranking. */
const FEWEST_RANKED = 3;

/**
 * The place of a figure by value among the countries that the same series has for the same period.
 *
 * @returns its place from the top and from the bottom, from 1; undefined where too few countries can be compared
 */
export function rankOfFigure(
  corpus: Pick<Corpus, 'figures' | 'parts'>,
  figure: Figure,
): { fromTop: number; fromBottom: number } | undefined {
  const totals = totalsOf(corpus, 'country');
  if (figure.country === '' || totals.has(figure.country)) return undefined;
  const measure = measureOf(figure);
  const values = [...corpus.figures.values()]
    .filter(
      (other) =>
        other.indicator === figure.indicator &&
        other.subject === figure.subject &&
        other.periodStart === figure.periodStart &&
        other.periodEnd === figure.periodEnd &&
        other.country !== '' &&
        !totals.has(other.country) &&
        measureOf(other) === measure,
    )
    .map(({ value }) => value);
  if (values.length < FEWEST_RANKED) return undefined;
  return {
    fromTop: values.filter((value) => value > figure.value).length + 1,
    fromBottom: values.filter((value) => value < figure.value).length + 1,
  };
}
