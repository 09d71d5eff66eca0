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

/**
 * Charts of an answer's figures: a line where one country's series has several periods, bars where several countries
 * have the same measure and period. Parts of a country are left out, and claims and undated statements everywhere.
 */
export function chartsOf({ figures, ...drawing }: Drawing & { figures: Figure[] }): ChartSpec[] {
  const { corpus } = drawing.knowledge;
  const whole = preferredOrder({
    corpus,
    figures: figures.filter((figure) => figure.scope === '' && isDrawable(figure)),
  });
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
  const { corpus } = drawing.knowledge;
  const drawn = preferredOrder({ corpus, figures: figures.filter(isDrawable) });
  const byLength = groups(drawn, ({ country }) => country).toSorted(
    (a, b) => evenPart(b).length - evenPart(a).length,
  );
  return [...overTime(drawing, byLength), ...betweenCountries(drawing, drawn)];
}

function overTime(drawing: Drawing, countries: Figure[][]): ChartSpec[] {
  const long = countries.map(evenPart).filter(({ length }) => length >= FEWEST_POINTS);
  const [first] = long;
  if (first === undefined) return [];
  const step = stepOf(first);
  if (step === undefined) return long.length > 1 ? [] : [drawPeriods({ drawing, figures: first })];
  const alike = long.filter((series) => stepOf(series) === step);
  return [drawLines({ drawing, series: alike.slice(0, MOST_LINES), step })];
}

/** The single years of a series, else its single months, else all of it: unlike periods share no time axis. */
function evenPart(figures: Figure[]): Figure[] {
  const series = seriesOf(figures);
  const ofStep = (step: number) => series.filter((figure) => stepOf([figure]) === step);
  return [ofStep(1), ofStep(1 / 12)].find(({ length }) => length >= FEWEST_POINTS) ?? series;
}

function betweenCountries(drawing: Drawing, figures: Figure[]): ChartSpec[] {
  const bars = acrossCountries(figures, totalsOf(drawing.knowledge.corpus, 'country'));
  return bars.length >= FEWEST_POINTS ? [drawBars({ drawing, figures: bars })] : [];
}

function groups(figures: Figure[], key: (figure: Figure) => string): Figure[][] {
  return [...Map.groupBy(figures, key).values()];
}
