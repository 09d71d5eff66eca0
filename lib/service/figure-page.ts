import { type ChartSpec, type FigureView, viewFigure } from '#assistant';
import { type Figure, lastDay } from '#corpus';
import { conflictsOf, measureOf, preferredOrder } from '#figures';
import { chartsAround } from './figure-charts.ts';
import { getReadingRoom } from './reading-room.ts';
import { type SourceView, viewSource } from './view-evidence.ts';

/** Everything the page of one figure shows. */
export type FigurePage = {
  figure: FigureView;
  conflicts: { id: string; title: string; verdict: string; figures: FigureView[] }[];
  sources: SourceView[];
  /** The same measure, country and period as other editions and sources have it. */
  editions: FigureView[];
  /** The other periods of the same series, newest first. */
  periods: FigureView[];
  charts: ChartSpec[];
};

/**
 * Gathers what the page of one figure shows.
 *
 * @returns nothing when the corpus has no such figure
 */
export async function openFigurePage(id: string): Promise<FigurePage | undefined> {
  const room = await getReadingRoom();
  const { corpus } = room;
  const figure = corpus.figures.get(id);
  if (figure === undefined) return undefined;
  const view = (one: Figure) => viewFigure({ knowledge: room, figure: one });
  // A statement of the report names no period, so nothing is of the same or of another.
  const isDated = ({ standing }: Figure) => standing !== 'report';
  const others = isDated(figure)
    ? [...corpus.figures.values()].filter((other) => other.id !== id && isDated(other))
    : [];
  const editions = others.filter(
    (other) => quantityOf(other) === quantityOf(figure) && isSamePeriod(other, figure),
  );
  const series = others.filter(
    (other) =>
      measureOf(other) === measureOf(figure) &&
      other.country === figure.country &&
      !isSamePeriod(other, figure),
  );
  return {
    figure: view(figure),
    conflicts: conflictsOf(corpus, [figure]).map(({ figures, id: conflict, title, verdict }) => ({
      id: conflict,
      title,
      verdict,
      figures: figures.flatMap((one) => corpus.figures.get(one) ?? []).map(view),
    })),
    sources: [figure.source, ...figure.otherSources].flatMap((source) => {
      const found = corpus.sources.get(source);
      return found === undefined ? [] : [viewSource(found)];
    }),
    editions: preferredOrder({ corpus, figures: editions }).map(view),
    periods: series
      .toSorted(
        (a, b) =>
          lastDay(b.periodEnd).localeCompare(lastDay(a.periodEnd)) || b.edition.localeCompare(a.edition),
      )
      .map(view),
    charts: chartsAround(room, figure),
  };
}

/** What a figure is a number of, whoever says it and in whichever unit. */
function quantityOf({ indicator, subject, form, basis, country, partner, scope }: Figure): string {
  return [indicator, subject, form, basis, country, partner, scope].join('|');
}

function isSamePeriod(a: Figure, b: Figure): boolean {
  return a.periodStart === b.periodStart && a.periodEnd === b.periodEnd;
}
