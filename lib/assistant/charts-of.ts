import type { Figure } from '#corpus';
import { acrossCountries, FEWEST_POINTS, isDrawable, measureOf, seriesOf, stepOf } from '#figures';
import type { ChartSpec } from './answer.ts';
import { type Drawing, drawBars, drawLines, drawPeriods } from './draw-chart.ts';

/** More lines than this cannot be told apart. */
const MOST_LINES = 5;

/**
 * Charts of an answer's figures: a line where one country's series has several periods, bars where several countries
 * have the same measure and period. Parts of a country are left out, and claims and undated statements everywhere.
 */
export function chartsOf({ figures, ...drawing }: Drawing & { figures: Figure[] }): ChartSpec[] {
  const whole = figures.filter((figure) => figure.scope === '' && isDrawable(figure));
  const measures = groups(whole, measureOf);
  return [
    ...measures
      .flatMap((measure) => groups(measure, ({ country }) => country))
      .flatMap((own) => overTime(drawing, [own])),
    ...measures.flatMap((measure) => betweenCountries(drawing, measure)),
  ];
}

/**
 * Charts of one measure: its longest series over time in one drawing, and its countries side by side.
 *
 * @param figures figures that agree in `measureOf`; others must not stand on one axis
 */
export function chartsOfMeasure({ figures, ...drawing }: Drawing & { figures: Figure[] }): ChartSpec[] {
  const drawn = figures.filter(isDrawable);
  const byLength = groups(drawn, ({ country }) => country).toSorted(
    (a, b) => seriesOf(b).length - seriesOf(a).length,
  );
  return [...overTime(drawing, byLength), ...betweenCountries(drawing, drawn)];
}

function overTime(drawing: Drawing, countries: Figure[][]): ChartSpec[] {
  const long = countries.map(seriesOf).filter(({ length }) => length >= FEWEST_POINTS);
  const step = stepOf(long.flat());
  if (step !== undefined) return [drawLines({ drawing, series: long.slice(0, MOST_LINES), step })];
  const [only] = long;
  return only === undefined || long.length > 1 ? [] : [drawPeriods({ drawing, figures: only })];
}

function betweenCountries(drawing: Drawing, figures: Figure[]): ChartSpec[] {
  const { terms } = drawing.knowledge.corpus;
  const totals = new Set(terms.filter(({ kind }) => kind === 'region').map(({ id }) => id));
  const bars = acrossCountries(figures, totals);
  return bars.length >= FEWEST_POINTS ? [drawBars({ drawing, figures: bars })] : [];
}

function groups(figures: Figure[], key: (figure: Figure) => string): Figure[][] {
  return [...Map.groupBy(figures, key).values()];
}
