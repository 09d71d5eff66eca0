import type { Figure } from '#corpus';
import { measureOf } from '#figures';
import { type Claim, hasCue } from '#language';
import type { CheckContext, Ground, ValueGround } from './grounds.ts';
import { rankOfFigure } from './rank-of-figure.ts';
import type { Statement } from './statement.ts';

const MORE =
  /(?<!\p{L})(?:exceed\p{L}*|more\b.{0,60}\bthan|larger than|higher than|greater than|bigger than|above|ahead of|over)(?!\p{L})/iu;
const LESS =
  /(?<!\p{L})(?:falls? short of|fell short of|less\b.{0,60}\bthan|fewer\b.{0,60}\bthan|smaller than|lower than|below|behind|under)(?!\p{L})/iu;
const RISE =
  /(?<!\p{L})(?:rose|risen|rise|grew|grown|grow|growth|increas\p{L}*|climbed|jumped|surged|up from|expanded|вырос\p{L}*|увелич\p{L}*)(?!\p{L})/iu;
const FALL =
  /(?<!\p{L})(?:fell|fallen|fall|dropp?ed|drop|declin\p{L}*|decreas\p{L}*|shrank|shrink|shrunk|down from|slumped|снизи\p{L}*|сократи\p{L}*|упал\p{L}*)(?!\p{L})/iu;
const TOP = /(?<!\p{L})(?:largest|biggest|highest|leading|greatest|крупнейш\p{L}*)(?!\p{L})/iu;
const BOTTOM = /(?<!\p{L})(?:smallest|lowest|fewest|наименьш\p{L}*)(?!\p{L})/iu;

/** An amount of a sentence and the value that proves it. */
export type BoundValue = { claim: Claim; ground: ValueGround };

/** The values among what proves the claims of a sentence, in the order of the sentence. */
export function boundValues(holders: Map<Claim, Ground | undefined>): BoundValue[] {
  return [...holders]
    .flatMap(([claim, ground]) => (ground?.kind === 'value' ? [{ claim, ground }] : []))
    .sort((a, b) => a.claim.start - b.claim.start);
}

/**
 * Is the order that a sentence gives to the values it states wrong? A rise must end higher and "exceeds" must name the larger
 * first; a rise or fall of a single value needs words of its evidence that say so, and so does "largest".
 *
 * @param figures the figures that the sentence cites
 * @param words what the evidence itself says, without definitions
 */
export function wrongOrder(
  context: CheckContext,
  { text }: Statement,
  values: BoundValue[],
  words: string,
  figures: Figure[],
): string | undefined {
  for (const [index, second] of values.entries()) {
    const first = values[index - 1];
    if (first === undefined || first.ground.unit.dimension !== second.ground.unit.dimension) continue;
    const problem = wrongPair(text, first, second);
    if (problem !== undefined) return problem;
  }
  const [, part, whole] =
    /(?<![\d.,])(\d+)\s(?:out\s)?of\s(?:the\s|its\s)?(\d+)(?![\d.,]\d|%)/u.exec(text) ?? [];
  if (part !== undefined && Number(part) > Number(whole)) return 'a part is larger than its whole';
  if (values.length === 1 && figures.length === 1 && isUnsupportedChange(text, words))
    return 'it tells of a change that its evidence does not show';
  for (const [pattern, end] of [
    [TOP, 'fromTop'],
    [BOTTOM, 'fromBottom'],
  ] as const) {
    const word = pattern.exec(text)?.[0];
    if (word === undefined || pattern.test(words) || isRanked(text, word)) continue;
    if (
      !figures.some(
        (figure) => rankOfFigure(context.corpus, figure)?.[end] === 1 || isPeak(context, figure, end),
      )
    )
      return `"${word}" is not what its evidence says`;
  }
  return undefined;
}

/** The highest or lowest of a time series is at least as high or low as what comes right before and after it. */
function isPeak({ corpus }: CheckContext, figure: Figure, end: 'fromTop' | 'fromBottom'): boolean {
  const measure = measureOf(figure);
  const series = [...corpus.figures.values()]
    .filter((other) => other.country === figure.country && measureOf(other) === measure)
    .sort((a, b) => a.periodEnd.localeCompare(b.periodEnd));
  if (series.length < FEWEST_IN_SERIES) return false;
  const at = series.indexOf(figure);
  const sign = end === 'fromTop' ? 1 : -1;
  const besides = [series[at - 1], series[at + 1]].flatMap((other) => other ?? []);
  return besides.every(({ value }) => (figure.value - value) * sign >= 0);
}

const FEWEST_IN_SERIES = 3;

/** "Second-largest" is a rank, and proven as one. */
function isRanked(text: string, word: string): boolean {
  return /(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top \p{L}+|\dth|\dnd|\drd)[\s-]$/iu.test(
    text.slice(0, text.indexOf(word)),
  );
}

function wrongPair(text: string, first: BoundValue, second: BoundValue): string | undefined {
  const [a, b] = [amountOf(first.ground), amountOf(second.ground)];
  const between = text.slice(first.claim.end, second.claim.start);
  const lead = text.slice(0, second.claim.start);
  if (isSameSeries(first.ground.figure, second.ground.figure)) {
    const [early, late] = first.ground.to <= second.ground.to ? [a, b] : [b, a];
    if (RISE.test(lead) && !FALL.test(lead) && late < early) return 'it says rose of what fell';
    if (FALL.test(lead) && !RISE.test(lead) && late > early) return 'it says fell of what rose';
    return undefined;
  }
  const compared = /than/iu.test(between) ? lead : between;
  if (MORE.test(compared) && !LESS.test(compared) && a < b) return 'it says more of what is less';
  if (LESS.test(compared) && !MORE.test(compared) && a > b) return 'it says less of what is more';
  return undefined;
}

function amountOf({ value, unit }: ValueGround): number {
  return value * unit.factor;
}

function isSameSeries(a: Figure | undefined, b: Figure | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.country === b.country &&
    a.periodEnd !== b.periodEnd &&
    measureOf(a) === measureOf(b)
  );
}

function isUnsupportedChange(text: string, words: string): boolean {
  if (/(?<!\p{L})(?:chang\p{L}*|growth|grew|изменен\p{L}*|рост\p{L}{0,2})(?!\p{L})/iu.test(words))
    return false;
  return (RISE.test(text) && !hasCue(words, 'rise')) || (FALL.test(text) && !hasCue(words, 'fall'));
}
