import type { Figure } from '#corpus';

/** Fewer points are better read than drawn. */
export const FEWEST_POINTS = 3;

/**
 * What must agree for figures of several countries and periods to share one axis: measure, subject, form, basis, unit,
 * partner, scope, and the series (or, where the dataset names none, the source).
 */
export function measureOf({
  indicator,
  subject,
  form,
  basis,
  unit,
  partner,
  scope,
  series,
  source,
}: Figure): string {
  return [indicator, subject, form, basis, unit, partner, scope, series || source].join('|');
}

/** Whether a figure may be drawn: a claim is no measurement, and a statement of the report names no period. */
export function isDrawable({ standing }: Figure): boolean {
  return standing !== 'claim' && standing !== 'report';
}

/** How finely the periods of a line are spaced, in years; undefined where they are not single years or months. */
export function stepOf(figures: Figure[]): number | undefined {
  const lengths = new Set(
    figures.map(({ periodStart, periodEnd }) => (periodStart === periodEnd ? periodStart.length : 0)),
  );
  if (lengths.size !== 1) return undefined;
  if (lengths.has(4)) return 1;
  return lengths.has(7) ? 1 / 12 : undefined;
}

/** Where a single year or month stands on a time axis, in years: `2024` is 2024, `2024-07` is 2024.5. */
export function positionOf({ periodStart }: Figure): number {
  const [year = '', month = '1'] = periodStart.split('-');
  return Number(year) + (Number(month) - 1) / 12;
}

/**
 * The figures of one measure and country as a series: one figure a period, the preferred one where editions differ,
 * oldest first.
 *
 * @param figures in preferred order
 */
export function seriesOf(figures: Figure[]): Figure[] {
  return onePer(figures, ({ periodStart, periodEnd }) => `${periodStart}/${periodEnd}`).toSorted(
    (a, b) => a.periodEnd.localeCompare(b.periodEnd) || a.periodStart.localeCompare(b.periodStart),
  );
}

/**
 * The figures of one measure for one period, largest first: the latest period that covers at least half as many
 * countries as any other does, so that a newer table wins over a slightly fuller old one.
 *
 * @param figures in preferred order
 * @param totals codes that stand for several countries; they are left out, as a part must not stand beside its whole
 */
export function acrossCountries(figures: Figure[], totals: ReadonlySet<string>): Figure[] {
  const single = figures.filter(({ country }) => country !== '' && !totals.has(country));
  const periods = [...Map.groupBy(single, ({ periodStart, periodEnd }) => `${periodEnd}/${periodStart}`)].map(
    ([period, group]) => ({ period, group: onePer(group, ({ country }) => country) }),
  );
  const most = Math.max(0, ...periods.map(({ group }) => group.length));
  const best = periods
    .filter(({ group }) => group.length * 2 >= most)
    .toSorted((a, b) => b.period.localeCompare(a.period))[0];
  return (best?.group ?? []).toSorted((a, b) => b.value - a.value || a.country.localeCompare(b.country));
}

function onePer(figures: Figure[], key: (figure: Figure) => string): Figure[] {
  return [...Map.groupBy(figures, key).values()].flatMap((group) => group[0] ?? []);
}
