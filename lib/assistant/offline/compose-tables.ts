import type { Figure } from '#corpus';
import { mark, NOTICE_MARK } from '../check/markers.ts';
import type { Knowledge } from '../knowledge.ts';
import { stateFigures } from './figure-sentences.ts';
import { phrasesFor } from './phrases.ts';
import type { ToolResults } from './tool-results.ts';
import type { Understanding } from './understand.ts';

type Parts = { knowledge: Knowledge; understanding: Understanding; results: ToolResults };
const MOST_RANKS = 6;
const MOST_PERIODS = 12;

/** Countries in order as a list; undefined when there is no ranking worth the name. */
export function composeRanking({ knowledge, understanding, results }: Parts): string | undefined {
  const figures = known(knowledge, results.ranking?.figures).slice(0, MOST_RANKS);
  const totals = known(knowledge, results.ranking?.totals).slice(0, 1);
  if (figures.length < 2) return undefined;
  const { language } = understanding;
  const lines = figures.map(
    (figure) => `- ${knowledge.writer.sentence(figure, language)}${mark(figure.id)}.`,
  );

  return [...lines, '', ...stateFigures({ knowledge, figures: totals, language })].join('\n');
}

/** Values of one series in order of period, newest edition of each; undefined when there are fewer than three. */
export function composeTrend({ knowledge, understanding, results }: Parts): string | undefined {
  const figures = known(knowledge, results.figures?.figures).filter(
    ({ standing, scope }) => standing === 'primary' && scope === '',
  );
  const lead = figures[0];
  if (lead === undefined) return undefined;
  const measure = ({ indicator, subject, country, partner, form, basis, unit }: Figure) =>
    [indicator, subject, country, partner, form, basis, unit].join('|');
  const line = figures.filter((figure) => measure(figure) === measure(lead));
  const newest = [...Map.groupBy(line, ({ periodEnd }) => periodEnd).values()].flatMap(
    (editions) => editions.toSorted((a, b) => b.edition.localeCompare(a.edition))[0] ?? [],
  );
  const ordered = newest.sort((a, b) => a.periodEnd.localeCompare(b.periodEnd)).slice(-MOST_PERIODS);
  if (ordered.length < 3) return undefined;
  return ordered
    .map((figure) => `- ${knowledge.writer.sentence(figure, understanding.language)}${mark(figure.id)}.`)
    .join('\n');
}

/** One aligned figure per country, and the nearest of those left out; undefined with fewer than two to set side by side. */
export function composeComparison({ knowledge, understanding, results }: Parts): string | undefined {
  const figures = known(knowledge, results.comparison?.figures);
  const nearest = known(
    knowledge,
    results.comparison?.left_out.flatMap(({ nearest: row }) => row ?? []),
  );
  if (figures.length === 0 || figures.length + nearest.length < 2) return undefined;
  const { language } = understanding;
  const phrases = phrasesFor(language);
  const leftOut = (results.comparison?.left_out ?? []).flatMap(({ country, nearest }) => {
    const name = knowledge.lexicon.nameOf(country, language) ?? country;
    const notice = `${phrases.leftOut(name, '')}${NOTICE_MARK}.`;
    const figure = nearest === null ? undefined : knowledge.corpus.figures.get(nearest.id);
    return figure === undefined
      ? [notice]
      : [notice, ...stateFigures({ knowledge, figures: [figure], language })];
  });
  const sorted = figures.toSorted((a, b) => b.value - a.value);
  return [stateFigures({ knowledge, figures: sorted, language }).join(' '), leftOut.join(' ')]
    .filter((part) => part !== '')
    .join('\n\n');
}

function known(knowledge: Knowledge, rows: { id: string }[] | undefined): Figure[] {
  return (rows ?? []).flatMap(({ id }) => knowledge.corpus.figures.get(id) ?? []);
}
