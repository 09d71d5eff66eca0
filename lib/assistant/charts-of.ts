import type { Figure } from '#corpus';
import { formatPeriod } from '#figures';
import type { ChartSpec } from './answer.ts';
import type { Knowledge } from './knowledge.ts';

const FEWEST_POINTS = 3;

/**
 * Charts of an answer's figures: a line where one country's series has several periods, bars where several countries
 * have the same measure, unit and period. Fewer than three points are better read than drawn.
 */
export function chartsOf({
  knowledge,
  figures,
  language,
}: {
  knowledge: Pick<Knowledge, 'corpus' | 'lexicon'>;
  figures: Figure[];
  language: string;
}): ChartSpec[] {
  const name = (id: string) => knowledge.lexicon.nameOf(id, language) ?? id;
  const drawn = figures.filter(
    ({ scope, standing }) => scope === '' && standing !== 'claim' && standing !== 'report',
  );
  const measure = ({ indicator, subject, form, basis, unit, partner }: Figure) =>
    [indicator, subject, form, basis, unit, partner].join('|');
  const title = ({ indicator, subject }: Figure) =>
    `${knowledge.corpus.indicators.get(indicator)?.name ?? indicator}, ${name(subject)}`;
  const lines = groups(drawn, (figure) => `${measure(figure)}|${figure.country}|${figure.series}`)
    .map((group) => group.toSorted((a, b) => a.periodStart.localeCompare(b.periodStart)))
    .filter((group) => new Set(group.map(({ periodStart }) => periodStart)).size >= FEWEST_POINTS);
  const bars = groups(
    drawn,
    (figure) => `${measure(figure)}|${figure.periodStart}|${figure.periodEnd}`,
  ).filter((group) => new Set(group.map(({ country }) => country)).size >= FEWEST_POINTS);
  return [
    ...lines.map((group) =>
      chart({
        kind: 'line',
        group,
        title,
        label: (figure) => formatPeriod(figure.periodStart, figure.periodEnd, language),
        name: name(group[0]?.country ?? ''),
      }),
    ),
    ...bars.map((group) =>
      chart({
        kind: 'bar',
        group,
        title,
        label: (figure) => name(figure.country),
        name: formatPeriod(group[0]?.periodStart ?? '', group[0]?.periodEnd ?? '', language),
      }),
    ),
  ];
}

function chart({
  kind,
  group,
  title,
  label,
  name,
}: {
  kind: ChartSpec['kind'];
  group: Figure[];
  title: (figure: Figure) => string;
  label: (figure: Figure) => string;
  name: string;
}): ChartSpec {
  const first = group[0];
  return {
    kind,
    title: first === undefined ? '' : title(first),
    unit: first?.unit ?? '',
    series: [
      {
        name,
        points: group.map((figure) => ({ label: label(figure), value: figure.value, figureId: figure.id })),
      },
    ],
    figureIds: group.map(({ id }) => id),
  };
}

function groups(figures: Figure[], key: (figure: Figure) => string): Figure[][] {
  return [...Map.groupBy(figures, key).values()];
}
