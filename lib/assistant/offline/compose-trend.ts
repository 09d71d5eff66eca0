import type { Figure } from '#corpus';
import { formatPeriod } from '#figures';
import { mark } from '../check/markers.ts';
import type { Knowledge } from '../knowledge.ts';
import { isBound } from './change-words.ts';
import type { Derive } from './derive.ts';
import { factor, percent } from './derived-sentences.ts';
import { type FigurePhrases, figurePhrasesFor } from './figure-phrases.ts';
import { datedValue, lowerFirst, rowWords, stateFigures } from './figure-sentences.ts';
import type { ToolResults } from './tool-results.ts';
import type { Understanding } from './understand.ts';

const FEWEST = 2;
const MOST = 14;
/** From this factor on "times as much" says more than a percentage. */
const TIMES = 2;

/**
 * A series as a list of periods behind sentences on its last value, its change and its extremes; undefined when there
 * are too few periods.
 */
export function composeTrend({
  knowledge,
  understanding: { language },
  results,
  derive,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  results: ToolResults;
  derive: Derive;
}): string | undefined {
  const figures = (results.trend?.figures ?? [])
    .flatMap(({ id }) => knowledge.corpus.figures.get(id) ?? [])
    .slice(-MOST);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined || figures.length < FEWEST) return undefined;
  const lead = stateFigures({ knowledge, figures: [last], language });
  const change = changeSince({ knowledge, from: first, to: last, derive, language });
  const extremes = figures.length > FEWEST ? extremesOf(knowledge, figures, language) : [];
  const rows = figures.map(
    (figure) =>
      `- ${rowWords(knowledge, figure, formatPeriod(figure.periodStart, figure.periodEnd, language), language)}${mark(figure.id)}.`,
  );
  return [[...lead, ...change, ...extremes].join(' '), ...(figures.length > FEWEST ? rows : [])].join('\n');
}

/** How a later figure stands to an earlier one, in percent, percentage points or as a multiple. */
export function changeSince({
  knowledge,
  from,
  to,
  derive,
  language,
}: {
  knowledge: Knowledge;
  from: Figure;
  to: Figure;
  derive: Derive;
  language: string;
}): string[] {
  const phrases = figurePhrasesFor(language);
  const before = `${capitalised(phrases.otherPeriods(datedValue(knowledge, from, language)))}${mark(from.id)}.`;
  const [a, b] = [sizeOf(knowledge, from), sizeOf(knowledge, to)];
  const isShare = knowledge.corpus.units.get(to.unit)?.dimension === 'share';
  if (a === b || (a === 0 && !isShare) || isBound(from) || isBound(to)) return [before];
  if (!isShare && b / a >= TIMES) {
    const made = derive(`{${to.id}} / {${from.id}}`);
    return made === undefined
      ? [before]
      : [before, `${phrases.multiplied(factor(made.value, language))}${mark(made.id)}.`];
  }
  const made = derive(
    isShare ? `{${to.id}} - {${from.id}}` : `({${to.id}} - {${from.id}}) / {${from.id}} * 100`,
  );
  if (made === undefined) return [before];
  const change = Math.abs(made.value);
  const size = isShare ? pointsOf(phrases, change, language) : percent(change, language);
  return [before, `${(b > a ? phrases.risen : phrases.fallen)(size)}${mark(made.id)}.`];
}

/** A difference of two percentages in words. */
export function pointsOf(phrases: FigurePhrases, value: number, language: string): string {
  return phrases.points(factor(value, language));
}

/** The highest and the lowest value, unless they are the first or the last, which are stated already. */
function extremesOf(knowledge: Knowledge, figures: Figure[], language: string): string[] {
  const phrases = figurePhrasesFor(language);
  const sorted = figures.toSorted((a, b) => sizeOf(knowledge, b) - sizeOf(knowledge, a));
  const isInside = (figure: Figure | undefined) =>
    figure !== undefined &&
    [figures[0], figures.at(-1)].every(
      (end) => end === undefined || sizeOf(knowledge, end) !== sizeOf(knowledge, figure),
    );
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  const sentence = (figure: Figure) => lowerFirst(knowledge, knowledge.writer.sentence(figure, language));
  return [
    ...(highest !== undefined && isInside(highest)
      ? [`${phrases.highest(sentence(highest))}${mark(highest.id)}.`]
      : []),
    ...(lowest !== undefined && isInside(lowest)
      ? [`${phrases.lowest(sentence(lowest))}${mark(lowest.id)}.`]
      : []),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** A figure's value in the base unit of its dimension. */
export function sizeOf({ corpus }: Knowledge, { value, unit }: Figure): number {
  return value * (corpus.units.get(unit)?.factor ?? 1);
}
