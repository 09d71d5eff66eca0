import type { Figure } from '#corpus';
import { contains, isEverything, totalsOf } from '#figures';
import { analyse } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { askedDimensions } from './asked-units.ts';
import { askedWords, inheritedWords } from './asked-words.ts';
import { figureWords, namesConcept } from './figure-words.ts';
import { asksForShare } from './question-kinds.ts';
import type { Understanding } from './understand.ts';

/** How well a figure answers a question. */
export type FigureFit = {
  figure: Figure;
  /** Weighted share of the words that say what is asked that the figure's own words hold, 0 to 1. */
  coverage: number;
  score: number;
};

/** The question's own words say what is asked, those of the turns before what the talk is about. */
const INHERITED_WEIGHT = 0.3;
/** Words of a note, a definition or a source tell less than those of the sentence and its scope. */
const NOTE_WEIGHT = 0.7;
/** A word that the report never uses may be a slip of the pen or another word for the same. */
const NAMED_MEASURE = 0.6;
/** Of measures named alike, the one that the corpus gives most often. */
const USUAL = 0.05;
const LESSER_MEASURE = 0.3;
const OTHER_MEASURE = -0.5;
const SUBJECTS_AT_LARGE = 0.25;
/** For a share of what is named, such as of production. */
const SHARE_OF_NAMED = 0.2;

/**
 * The figures that a question may be about, the best fitting first: all that it names of subjects and places must be
 * theirs; measure, words, kind of unit and years decide among them.
 */
export function fitFigures(
  knowledge: Knowledge,
  understanding: Understanding,
  figures?: Iterable<Figure>,
): FigureFit[] {
  if (figures !== undefined) return fitAll(knowledge, understanding, figures);
  const known =
    fits.get(understanding) ?? fitAll(knowledge, understanding, knowledge.corpus.figures.values());
  fits.set(understanding, known);
  return known;
}

/** One question is fitted to all figures several times on its way. */
const fits = new WeakMap<Understanding, FigureFit[]>();

function fitAll(knowledge: Knowledge, understanding: Understanding, figures: Iterable<Figure>): FigureFit[] {
  const asked = askedWords(knowledge, understanding);
  const inherited = inheritedWords(knowledge, understanding);
  const units = askedDimensions(understanding.question);
  const found: FigureFit[] = [];
  for (const figure of figures) {
    const places = placeFit(knowledge, understanding, figure);
    const subject = subjectFit(knowledge, understanding, figure);
    if (places === undefined || subject === undefined) continue;
    const { own, notes } = figureWords(knowledge, figure);
    const spoken = new Set(
      understanding.others
        .filter(({ id }) => namesConcept(knowledge, figure, id))
        .flatMap(({ text, canonical }) => analyse(`${text} ${canonical}`)),
    );
    const share = (words: ReadonlyMap<string, number>) => {
      let [held, total] = [0, 0];
      for (const [word, weight] of words) {
        held += weight * (own.has(word) || spoken.has(word) ? 1 : notes.has(word) ? NOTE_WEIGHT : 0);
        total += weight;
      }
      return total === 0 ? 1 : held / total;
    };
    const coverage = share(asked);
    const score =
      coverage +
      INHERITED_WEIGHT * share(inherited) +
      places +
      subject +
      measureFit(knowledge, understanding, figure) +
      namedFit(knowledge, understanding, figure) +
      unitFit(knowledge, understanding, figure, units) +
      scopeFit(figure, asked, understanding) +
      periodFit(figure, understanding) +
      standingFit(figure);
    found.push({ figure, coverage, score });
  }
  return found.sort((a, b) => b.score - a.score);
}

function measureFit(
  { corpus }: Pick<Knowledge, 'corpus'>,
  { question, indicators, lesserIndicators }: Understanding,
  { indicator }: Figure,
): number {
  if (indicators.includes(indicator)) return NAMED_MEASURE + USUAL * usualness({ corpus }, indicator);
  if (lesserIndicators.includes(indicator)) return LESSER_MEASURE;
  // "What share of its output …" names the output, but a share is what answers it.
  const isShare = corpus.indicators.get(indicator)?.dimension === 'share';
  if (isShare && asksForShare(question)) return SHARE_OF_NAMED * kinship({ corpus }, indicator, indicators);
  const usual = USUAL * usualness({ corpus }, indicator);
  return indicators.length + lesserIndicators.length > 0 ? OTHER_MEASURE + usual : usual;
}

const counts = new WeakMap<Knowledge['corpus'], Map<string, number>>();

/** Share of the corpus's figures that are of a measure, 0 to 1. */
function usualness({ corpus }: Pick<Knowledge, 'corpus'>, indicator: string): number {
  const known = counts.get(corpus) ?? new Map<string, number>();
  if (known.size === 0) {
    for (const figure of corpus.figures.values())
      known.set(figure.indicator, (known.get(figure.indicator) ?? 0) + 1);
    counts.set(corpus, known);
  }
  return (known.get(indicator) ?? 0) / Math.max(1, corpus.figures.size);
}

/** Share of the named measures whose name has a word in common with another measure's. */
function kinship({ corpus }: Pick<Knowledge, 'corpus'>, indicator: string, named: string[]): number {
  const wordsOf = (id: string) => new Set(analyse(corpus.indicators.get(id)?.name ?? ''));
  const own = wordsOf(indicator);
  const kin = named.filter((id) => !wordsOf(id).isDisjointFrom(own));
  return kin.length / Math.max(1, named.length);
}

/** An organisation, deposit or deal that the question names should stand in the figure's words. */
function namedFit(knowledge: Knowledge, { others }: Understanding, figure: Figure): number {
  const proper = others.filter(({ kind }) => kind !== 'form' && kind !== 'basis');
  if (proper.length === 0) return 0;
  const { own, notes } = figureWords(knowledge, figure);
  const isHeld = ({ id, text }: (typeof proper)[number]) =>
    namesConcept(knowledge, figure, id) || analyse(text).every((word) => own.has(word) || notes.has(word));
  return 0.8 * (proper.filter(isHeld).length / proper.length) - 0.5;
}

/** Undefined where a subject is named that the figure is not about. */
function subjectFit(knowledge: Knowledge, { subjects }: Understanding, figure: Figure): number | undefined {
  // Where none is named, what is counted over many subjects is meant rather than one of them.
  if (subjects.length === 0)
    return totalsOf(knowledge.corpus, 'subject').has(figure.subject) ? SUBJECTS_AT_LARGE : 0;
  if (subjects.includes(figure.subject)) return 0;
  return subjects.some((subject) => namesConcept(knowledge, figure, subject)) ? -0.2 : undefined;
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
  let score = 0;
  for (const { id } of named) {
    if (own.includes(id)) continue;
    const isWithin =
      contains(corpus, 'country', { total: figure.country, part: id }) && !isWorld(figure.country);
    // A share that no country has is answered by that of its region.
    if (isWithin && asksForShare(understanding.question)) score -= 0.3;
    else if (namesConcept(knowledge, figure, id)) score -= 0.15;
    else if (understanding.others.some((other) => namesConcept(knowledge, figure, other.id))) score -= 0.3;
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
  if (asksForShare(question)) return dimension === 'share' ? 0.3 : -1;
  if (units.size === 0) return 0;
  if (units.has(dimension)) return 0.3;
  return [...units].some((unit) => dimension.startsWith(unit)) ? 0.2 : -0.3;
}

/** A figure on a part of its country answers a question that names the part; a question on the country, less well. */
function scopeFit(
  { scope }: Figure,
  asked: ReadonlyMap<string, number>,
  { query, others }: Understanding,
): number {
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
  const from = period.from ?? Number.NEGATIVE_INFINITY;
  const to = period.to ?? Number.POSITIVE_INFINITY;
  if (last < from || first > to) return -0.5;
  return first === from && last === to ? 0.1 : 0;
}

function standingFit({ standing }: Figure): number {
  return standing === 'claim' ? -0.1 : standing === 'secondary' ? 0 : 0.05;
}
