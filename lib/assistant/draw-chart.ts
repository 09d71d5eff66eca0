import { type Corpus, type Figure, issuedYear } from '#corpus';
import { formatPeriod, positionOf, unitName } from '#figures';
import { tongueOf } from '#language';
import type { ChartPoint, ChartSpec } from './answer.ts';
import { sourceName } from './describe-evidence.ts';
import type { Knowledge } from './knowledge.ts';

/** What naming the parts of a chart needs. */
export type Drawing = { knowledge: Pick<Knowledge, 'corpus' | 'lexicon' | 'writer'>; language: string };

/** A line over time for each series. */
export function drawLines({
  drawing,
  series,
  step,
  notDrawn,
}: {
  drawing: Drawing;
  series: Figure[][];
  step: number;
  notDrawn: number;
}): ChartSpec {
  const lines = series.map((figures) => ({
    name: nameOf(drawing, figures[0]?.country ?? ''),
    points: figures.map((figure) =>
      pointOf({ drawing, figure, label: periodOf(drawing, figure), at: positionOf(figure) }),
    ),
  }));
  return chart({
    drawing,
    figures: series.flat(),
    kind: 'line',
    across: 'periods',
    step,
    series: lines,
    notDrawn,
  });
}

/** A bar for each country, all of one period. */
export function drawBars({ drawing, figures }: { drawing: Drawing; figures: Figure[] }): ChartSpec {
  const first = figures[0];
  return chart({
    drawing,
    figures,
    kind: 'bar',
    across: 'countries',
    step: 1,
    series: [
      {
        name: first === undefined ? '' : periodOf(drawing, first),
        points: figures.map((figure, at) =>
          pointOf({ drawing, figure, label: nameOf(drawing, figure.country), at }),
        ),
      },
    ],
  });
}

/** A bar for each period of one country, where the periods are too uneven for a line. */
export function drawPeriods({ drawing, figures }: { drawing: Drawing; figures: Figure[] }): ChartSpec {
  return chart({
    drawing,
    figures,
    kind: 'bar',
    across: 'periods',
    step: 1,
    series: [
      {
        name: nameOf(drawing, figures[0]?.country ?? ''),
        points: figures.map((figure, at) =>
          pointOf({ drawing, figure, label: periodOf(drawing, figure), at }),
        ),
      },
    ],
  });
}

function chart({
  drawing,
  figures,
  notDrawn = 0,
  ...parts
}: Pick<ChartSpec, 'kind' | 'across' | 'step' | 'series'> & {
  notDrawn?: number;
  drawing: Drawing;
  figures: Figure[];
}): ChartSpec {
  const { corpus } = drawing.knowledge;
  const first = figures[0];
  const unit = corpus.units.get(first?.unit ?? '');
  const words = [
    indicatorName(drawing, first?.indicator ?? ''),
    nameOf(drawing, first?.subject ?? ''),
    nameOf(drawing, first?.form ?? ''),
    first?.scope ?? '',
    first?.partner ? `→ ${nameOf(drawing, first.partner)}` : '',
  ];
  const name = unit === undefined ? '' : unitName(unit, 1e6, tongueOf(drawing.language));
  return {
    ...parts,
    notDrawn,
    title: words.filter((word) => word !== '').join(', '),
    unit: first?.unit ?? '',
    unitName: name || unit?.symbol || (first?.unit ?? ''),
    sources: publishers(corpus, figures),
    figureIds: figures.map(({ id }) => id),
  };
}

/** `Statistics Office, 1996–2024`: each publisher once, with the years of its editions. */
function publishers({ sources }: Corpus, figures: Figure[]): string[] {
  const drawn = [...new Set(figures.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);
  return [...Map.groupBy(drawn, sourceName)].map(([name, editions]) => {
    const years = editions.flatMap((source) => issuedYear(source) ?? []).sort((a, b) => a - b);
    const [first, last] = [years[0], years.at(-1)];
    return [name, first === last ? first : `${first}–${last}`]
      .filter((part) => part !== undefined)
      .join(', ');
  });
}

function pointOf({
  drawing,
  figure,
  label,
  at,
}: {
  drawing: Drawing;
  figure: Figure;
  label: string;
  at: number;
}): ChartPoint {
  return {
    label,
    value: figure.value,
    display: drawing.knowledge.writer.value(figure, drawing.language),
    at,
    isEstimate: figure.qualifier !== '',
    figureId: figure.id,
  };
}

function periodOf({ language }: Drawing, { periodStart, periodEnd }: Figure): string {
  return formatPeriod(periodStart, periodEnd, language);
}

/** Labels take the plain English name; the lexicon's English name may carry an article for prose. */
function nameOf({ knowledge: { lexicon }, language }: Drawing, id: string): string {
  if (id === '') return '';
  const tongue = tongueOf(language);
  return (tongue === 'en' ? lexicon.namesOf(id)[0]?.canonical : lexicon.nameOf(id, tongue)) ?? id;
}

/** What is measured, in the chart's language where the corpus names it so. */
function indicatorName({ knowledge: { corpus, lexicon }, language }: Drawing, id: string): string {
  const tongue = tongueOf(language);
  const own = tongue === 'en' ? undefined : lexicon.nameOf(id, tongue);
  return own ?? corpus.indicators.get(id)?.name ?? '';
}
