import type { Figure } from '#corpus';
import { contains, isEverything } from '#figures';
import { analyse, numerals } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { askedDimensions, unitWords } from './asked-units.ts';
import { figureWords } from './figure-words.ts';
import { attributeWords } from './passage-sentences.ts';
import { asksForShare } from './question-kinds.ts';
import type { Understanding } from './understand.ts';

/** How well a figure answers a question. */
export type FigureFit = {
  figure: Figure;
  /** Weighted share of the words that say what is asked that the figure's own words hold, 0 to 1. */
  coverage: number;
  score: number;
};

/** Words that ask for a quantity, whatever it is of. */
const QUANTITY_WORDS: ReadonlySet<string> = new Set(
  analyse(
    'figure figures number numbers amount total totals level latest current currently recent recently estimate estimated according year years annual annually each per quantity overall exactly roughly edition data statistics value much many size large big high low together combined account accounts show shows stand stands share shares percent percentage part proportion fraction',
  ),
);
/** The question's own words say what is asked, those of the turns before what the talk is about. */
const INHERITED_WEIGHT = 0.3;
/** Words of a note, a definition or a source tell less than those of the sentence and its scope. */
const NOTE_WEIGHT = 0.7;
const NAMED_MEASURE = 0.6;
const LESSER_MEASURE = 0.3;
const OTHER_MEASURE = -0.5;

/** The words that say what is asked, each with how much it tells; names of subjects and places are no such words. */
export function askedWords(knowledge: Knowledge, understanding: Understanding): Map<string, number> {
  const { question, language, query, others, inheritedKeywords, period } = understanding;
  const inPeriod = new Set(analyse(period?.text ?? ''));
  const names = new Set(
    [...understanding.subjects, ...understanding.places.map(({ id }) => id)].flatMap((id) =>
      analyse(knowledge.lexicon.nameOf(id, 'en') ?? ''),
    ),
  );
  const own = language === 'en' ? attributeWords(knowledge, understanding) : analyse(query);
  const named = others.flatMap(({ text, canonical }) => analyse(language === 'en' ? text : canonical));
  const units = unitWords(question);
  const tells = (word: string) =>
    /\p{L}{2,}/u.test(word) &&
    !units.has(word) &&
    !QUANTITY_WORDS.has(word) &&
    !inPeriod.has(word) &&
    !names.has(word);
  return new Map([
    ...inheritedKeywords
      .filter(tells)
      .map((word): [string, number] => [word, INHERITED_WEIGHT * knowledge.words.weight(word)]),
    ...[...own, ...named].filter(tells).map((word): [string, number] => [word, knowledge.words.weight(word)]),
  ]);
}

/**
 * The figures that a question may be about, the best fitting first: all that it names of subjects and places must be
 * theirs; measure, words, kind of unit and years decide among them.
 */
export function fitFigures(
  knowledge: Knowledge,
  understanding: Understanding,
  figures: Iterable<Figure> = knowledge.corpus.figures.values(),
): FigureFit[] {
  const asked = askedWords(knowledge, understanding);
  const total = [...asked.values()].reduce((sum, weight) => sum + weight, 0);
  const units = askedDimensions(understanding.question);
  const fits: FigureFit[] = [];
  for (const figure of figures) {
    const places = placeFit(knowledge, understanding, figure);
    const subject = subjectFit(knowledge, understanding, figure);
    if (places === undefined || subject === undefined) continue;
    const { own, notes } = figureWords(knowledge, figure);
    let held = 0;
    for (const [word, weight] of asked)
      held += weight * (own.has(word) ? 1 : notes.has(word) ? NOTE_WEIGHT : 0);
    const coverage = total === 0 ? 1 : held / total;
    const score =
      coverage +
      places +
      subject +
      measureFit(knowledge, understanding, figure) +
      namedFit(knowledge, understanding, figure) +
      unitFit(knowledge, understanding, figure, units) +
      scopeFit(figure, asked, understanding) +
      periodFit(figure, understanding) +
      standingFit(figure);
    fits.push({ figure, coverage, score });
  }
  return fits.sort((a, b) => b.score - a.score);
}

function measureFit(
  { corpus }: Knowledge,
  { question, indicators, lesserIndicators }: Understanding,
  { indicator }: Figure,
): number {
  if (indicators.includes(indicator)) return NAMED_MEASURE;
  if (lesserIndicators.includes(indicator)) return LESSER_MEASURE;
  // "What share of its output …" names the output, but a share is what answers it.
  const isShare = corpus.indicators.get(indicator)?.dimension === 'share';
  if (isShare && asksForShare(question)) return 0;
  return indicators.length + lesserIndicators.length > 0 ? OTHER_MEASURE : 0;
}

/** An organisation, deposit or deal that the question names should stand in the figure's words. */
function namedFit(knowledge: Knowledge, { others }: Understanding, figure: Figure): number {
  const proper = others.filter(({ kind }) => kind !== 'form' && kind !== 'basis');
  if (proper.length === 0) return 0;
  const { own, notes, named } = figureWords(knowledge, figure);
  const isHeld = ({ id, text }: (typeof proper)[number]) =>
    named.has(id) || analyse(text).every((word) => own.has(word) || notes.has(word));
  return 0.5 * (proper.filter(isHeld).length / proper.length) - 0.4;
}

/** Undefined where a subject is named that the figure is not about. */
function subjectFit(knowledge: Knowledge, { subjects }: Understanding, figure: Figure): number | undefined {
  if (subjects.length === 0 || subjects.includes(figure.subject)) return 0;
  const { named } = figureWords(knowledge, figure);
  return subjects.some((subject) => named.has(subject)) ? -0.2 : undefined;
}

/** Undefined where a place is named that the figure is not about. */
function placeFit(knowledge: Knowledge, understanding: Understanding, figure: Figure): number | undefined {
  const { corpus } = knowledge;
  const isWorld = (id: string) => isEverything(corpus, 'country', id);
  const named = understanding.places.filter(({ id }) => !isWorld(id));
  const own = [figure.country, figure.partner].filter((id) => id !== '' && !isWorld(id));
  if (named.length === 0) {
    const asksWorld = understanding.places.length > 0 && !asksForShare(understanding.question);
    if (asksWorld && own.length > 0) return undefined;
    return own.length === 0 ? 0.15 : -0.05;
  }
  const { named: spoken } = figureWords(knowledge, figure);
  let score = 0;
  for (const { id } of named) {
    if (own.includes(id)) continue;
    const isWithin =
      contains(corpus, 'country', { total: figure.country, part: id }) && !isWorld(figure.country);
    // A share that no country has is answered by that of its region.
    if (isWithin && asksForShare(understanding.question)) score -= 0.3;
    else if (spoken.has(id)) score -= 0.15;
    else return undefined;
  }
  const [first, second] = named;
  const extra = own.filter((id) => !named.some((place) => place.id === id)).length;
  if (second === undefined) score += figure.country === first?.id ? 0.05 : -0.1;
  else {
    const reporter = first?.isPartner === true && !second.isPartner ? second.id : first?.id;
    score += figure.country === reporter ? 0.1 : 0;
  }
  return score - 0.15 * extra;
}

function unitFit(
  { corpus }: Knowledge,
  { question }: Understanding,
  figure: Figure,
  units: ReadonlySet<string>,
): number {
  const dimension = corpus.units.get(figure.unit)?.dimension ?? '';
  if (asksForShare(question)) return dimension === 'share' ? 0.3 : -0.6;
  if (units.size === 0) return 0;
  return [...units].some((unit) => dimension.startsWith(unit)) ? 0.3 : -0.3;
}

/** A figure on a part of its country answers a question that names the part; a question on the country, less well. */
function scopeFit({ scope }: Figure, asked: Map<string, number>, { query, others }: Understanding): number {
  if (scope === '') return 0.1;
  const words = [...new Set(analyse(scope))].filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return 0;
  const spoken = new Set([...analyse(query), ...others.flatMap(({ canonical }) => analyse(canonical))]);
  const held = words.filter((word) => asked.has(word) || spoken.has(word)).length / words.length;
  return held === 0 ? -0.3 : -0.15 * (1 - held);
}

function periodFit(
  { periodStart, periodEnd, qualifier }: Figure,
  { period, indicators }: Understanding,
): number {
  const [first, last] = [Number(periodStart.slice(0, 4)), Number(periodEnd.slice(0, 4))];
  const isOutlook = qualifier === 'target' || qualifier === 'projected';
  if (period === undefined || (period.from === undefined && period.to === undefined))
    return isOutlook && indicators.length > 0 ? -0.05 : 0;
  const from = period.from ?? -Infinity;
  const to = period.to ?? Infinity;
  if (last < from || first > to) return -0.5;
  return first === from && last === to ? 0.1 : 0;
}

function standingFit({ standing }: Figure): number {
  return standing === 'claim' ? -0.1 : standing === 'secondary' ? 0 : 0.05;
}

/** Does a question quote an amount, as in "Is 63% right?" */
export function quotesAmount(question: string): boolean {
  return numerals(question).some(({ unit, isYear }) => unit !== 'none' && !isYear);
}
