import type { Figure } from '#corpus';
import {
  acrossCountries,
  FEWEST_POINTS,
  isDrawable,
  measureOf,
  preferredOrder,
  seriesOf,
  stepOf,
  totalsOf,
} from '#figures';
import type { ChartSpec } from './answer.ts';
import { type Drawing, drawBars, drawLines, drawPeriods } from './draw-chart.ts';

/** More lines than this cannot be told apart. */
const MOST_LINES = 5;

/** Kinds of units whose values have no length that could be compared by eye: a year is no amount, nor is a rank. */
const UNDRAWN_DIMENSIONS = new Set(['calendar_year', 'rank']);

/**
 * Charts of an answer's figures: lines where a series has several periods, bars where several countries have the same
 * measure and period. Parts of a country are left out, and claims and undated statements everywhere.
 */
export function chartsOf({ figures, ...drawing }: Drawing & { figures: Figure[] }): ChartSpec[] {
  const whole = figures.filter(({ scope }) => scope === '');
  return groups(whole, measureOf).flatMap((measure) => chartsOfMeasure({ ...drawing, figures: measure }));
}

/**
 * Charts of one measure: its longest series over time in one drawing, and its countries side by side. Totals over
 * several countries are drawn only where they stand alone.
 *
 * @param figures figures that agree in `measureOf`; others must not stand on one axis
 */
export function chartsOfMeasure({ figures, ...drawing }: Drawing & { figures: Figure[] }): ChartSpec[] {
  const { corpus } = drawing.knowledge;
  const totals = totalsOf(corpus, 'country');
  const drawn = preferredOrder({
    corpus,
    figures: figures.filter(
      (figure) =>
        isDrawable(figure) && !UNDRAWN_DIMENSIONS.has(corpus.units.get(figure.unit)?.dimension ?? ''),
    ),
  });
  const single = drawn.filter(({ country }) => !totals.has(country));
  return [
    ...overTime(drawing, single.length === 0 ? drawn : single),
    ...betweenCountries(drawing, acrossCountries(drawn, totals)),
  ];
}

function overTime(drawing: Drawing, figures: Figure[]): ChartSpec[] {
  const long = groups(figures, ({ country }) => country)
    .map(evenPart)
    .filter(({ length }) => length >= FEWEST_POINTS)
    .toSorted((a, b) => b.length - a.length);
  const [first] = long;
  if (first === undefined) return [];
  const step = stepOf(first);
  if (step === undefined) return long.length > 1 ? [] : [drawPeriods({ drawing, figures: first })];
  const series = long.filter((one) => stepOf(one) === step).slice(0, MOST_LINES);
  return [drawLines({ drawing, series, step, notDrawn: long.length - series.length })];
}

/** The single years of a series, else its single months, else all of it: unlike periods share no time axis. */
function evenPart(figures: Figure[]): Figure[] {
  const series = seriesOf(figures);
  const ofStep = (step: number) => series.filter((figure) => stepOf([figure]) === step);
  return [ofStep(1), ofStep(1 / 12)].find(({ length }) => length >= FEWEST_POINTS) ?? series;
}

function betweenCountries(drawing: Drawing, figures: Figure[]): ChartSpec[] {
  return figures.length >= FEWEST_POINTS ? [drawBars({ drawing, figures })] : [];
}

function groups(figures: Figure[], key: (figure: Figure) => string): Figure[][] {
  return [...Map.groupBy(figures, key).values()];
}
