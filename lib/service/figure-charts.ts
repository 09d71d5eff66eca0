import { type ChartSpec, chartsOfMeasure } from '#assistant';
import type { Figure } from '#corpus';
import { measureOf, preferredOrder } from '#figures';
import type { Option } from './figure-options.ts';
import type { ReadingRoom } from './reading-room.ts';

/** More choices than this are no help; narrowing the list is. */
const MOST_CHOICES = 100;

/** What can be drawn of a list of figures, and what is drawn. */
export type FigureCharts = {
  charts: ChartSpec[];
  /** The series to choose from, longest first; ids are those of a figure in each. */
  choices: Option[];
  /** The choice that is drawn; empty when none is. */
  chosen: string;
};

/**
 * Draws figures that are consistent with one another. When a list holds several consistent series, a reader chooses by
 * naming any figure of one.
 *
 * @param chosen id of a figure, or nothing to draw the series that most of the list belongs to
 */
export function figureCharts(room: ReadingRoom, figures: Figure[], chosen?: string): FigureCharts {
  const drawable = [...Map.groupBy(figures, measureOf).values()]
    .map((group) => ({ group, charts: chartsOfMeasure({ knowledge: room, language: 'en', figures: group }) }))
    .filter(({ charts }) => charts.length > 0)
    .toSorted((a, b) => b.group.length - a.group.length);
  const [longest] = drawable;
  const unasked = longest !== undefined && longest.group.length * 2 > figures.length ? longest : undefined;
  const wanted =
    chosen === undefined ? unasked : drawable.find(({ group }) => group.some(({ id }) => id === chosen));
  return {
    charts: wanted?.charts ?? [],
    choices: drawable.slice(0, MOST_CHOICES).map(({ group, charts }) => ({
      id: leading(room, group),
      name: [charts[0]?.title ?? '', charts[0]?.unitName ?? '', charts[0]?.sources[0] ?? ''].join(' · '),
    })),
    chosen: wanted === undefined ? '' : leading(room, wanted.group),
  };
}

/** Charts of the series a figure belongs to: its own country over time, and its period across countries. */
export function chartsAround(room: ReadingRoom, figure: Figure): ChartSpec[] {
  const measure = measureOf(figure);
  const alike = [...room.corpus.figures.values()].filter((other) => measureOf(other) === measure);
  const own = alike.filter(({ country }) => country === figure.country);
  const same = alike.filter(
    ({ periodStart, periodEnd }) => periodStart === figure.periodStart && periodEnd === figure.periodEnd,
  );
  const draw = (figures: Figure[]) => chartsOfMeasure({ knowledge: room, language: 'en', figures });
  return [...draw(own), ...draw(same).filter(({ kind }) => kind === 'bar')];
}

function leading({ corpus }: ReadingRoom, figures: Figure[]): string {
  return preferredOrder({ corpus, figures })[0]?.id ?? '';
}
