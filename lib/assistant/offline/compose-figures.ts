import type { Figure } from '#corpus';
import { isEverything, preferredOrder } from '#figures';
import { analyse, numerals } from '#language';
import { NOTICE_MARK } from '../check/markers.ts';
import type { Knowledge } from '../knowledge.ts';
import { attributeWords } from './asking-words.ts';
import { wordsAsAsked } from './compose-missing.ts';
import { composeComparison, composeRanking, composeTrend } from './compose-tables.ts';
import { chooseFigures, stateConflicts, stateFigures } from './figure-sentences.ts';
import { hasQuantity } from './figure-target.ts';
import { phrasesFor } from './phrases.ts';
import { asksForShare } from './question-kinds.ts';
import type { ToolResults } from './tool-results.ts';
import type { Understanding } from './understand.ts';

/** Kinds that ask for what happened, who or why; they are answered by passages alone. */
const NARRATIVE_KINDS: ReadonlySet<Understanding['kind']> = new Set([
  'explanation',
  'who_says',
  'opinion',
  'timeline',
]);

/** The figures that answer the question: those looked up, or close ones that the search found as sentences. */
export function fittingFigures(
  knowledge: Knowledge,
  understanding: Understanding,
  { figures, search }: ToolResults,
): Figure[] {
  // A name the corpus does not know was asked about; figures on something else do not answer it.
  const asked = attributeWords(knowledge, understanding);
  const unknown = asked.filter((word) => !knowledge.words.isKnown(word));
  if (wordsAsAsked(understanding.question, unknown).some((word) => /^\p{Lu}/u.test(word))) return [];
  const rows = (figures?.figures ?? []).flatMap(({ id }) => knowledge.corpus.figures.get(id) ?? []);
  const isOpen = namesNoMeasure(knowledge, understanding);
  if (isOpen && asked.length === 0) return [];
  const lookedUp = isOpen ? rows.filter((figure) => holdsAttributes(knowledge, asked, figure)) : rows;
  if (lookedUp.length > 0) return chooseFigures({ knowledge, understanding, figures: lookedUp });
  if (unknown.length > 0) return [];
  if (understanding.kind !== 'figure' || figures?.nearest?.given_up.includes('period') === true) return [];
  const found = (search?.passages ?? [])
    .filter(({ kind, matchedTerms }) => kind === 'figure' && matchedTerms >= 0.6)
    .flatMap(({ id }) => knowledge.corpus.figures.get(id) ?? []);
  const places = new Set(understanding.places.map(({ id }) => id));
  const subjects = new Set(understanding.subjects);
  const fitting = found.filter(
    (figure) => holdsAttributes(knowledge, asked, figure) && isAboutAny(figure, subjects, places),
  );
  return [...new Set(fitting.map((figure) => bestOf(knowledge, figure)))].slice(0, 2);
}

/** The search finds a figure by its words, whatever its edition; what is preferred for the same thing takes its place. */
function bestOf({ corpus }: Knowledge, figure: Figure): Figure {
  const { indicator, subject, form, country, partner, scope, periodStart, periodEnd } = figure;
  const same = [...corpus.figures.values()].filter(
    (other) =>
      other.indicator === indicator &&
      other.subject === subject &&
      other.form === form &&
      other.country === country &&
      other.partner === partner &&
      other.scope === scope &&
      other.periodStart === periodStart &&
      other.periodEnd === periodEnd,
  );
  return preferredOrder({ corpus, figures: same })[0] ?? figure;
}

/** Of a subject alone, any figure would do and none would answer, unless the question's other words single it out. */
function namesNoMeasure(
  { corpus }: Knowledge,
  { question, indicators, lesserIndicators, places }: Understanding,
): boolean {
  return (
    indicators.length + lesserIndicators.length === 0 &&
    places.every(({ id }) => isEverything(corpus, 'country', id)) &&
    !asksForShare(question) &&
    !numerals(question).some(({ unit }) => unit !== 'none')
  );
}

/** Two thirds of what is asked must stand in the figure's own sentence; names alone make it a figure on something else. */
function holdsAttributes(knowledge: Knowledge, attributes: string[], figure: Figure): boolean {
  const words = new Set(analyse(`${knowledge.writer.sentence(figure)} ${figure.note}`));
  return attributes.filter((word) => words.has(word)).length * 3 >= attributes.length * 2;
}

function isAboutAny(
  { subject, country, partner }: Figure,
  subjects: Set<string>,
  places: Set<string>,
): boolean {
  return (
    (subjects.size === 0 || subjects.has(subject)) &&
    (places.size === 0 || places.has(country) || places.has(partner))
  );
}

/** What figures answer: a ranking, a comparison or a trend as a list, else sentences and the disagreement on record. */
export function figureBlocks({
  knowledge,
  understanding,
  results,
  figures,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  results: ToolResults;
  figures: Figure[];
}): string[] {
  const { language, kind } = understanding;
  if (kind === 'ranking') {
    const ranking = composeRanking({ knowledge, understanding, results });
    if (ranking !== undefined) return [ranking];
  }
  if (kind === 'comparison') {
    const comparison = composeComparison({ knowledge, understanding, results });
    if (comparison !== undefined) return [comparison];
  }
  if (kind === 'trend') {
    const trend = composeTrend({ knowledge, understanding, results });
    if (trend !== undefined) return [trend];
  }
  // Who stands behind a number that the question quotes is told by the figures that have it.
  const isQuoted = kind === 'who_says' && quotesOneOf(knowledge, understanding.question, figures);
  if (NARRATIVE_KINDS.has(kind) && !isQuoted) return [];
  const stated = stateFigures({ knowledge, figures, language });
  return [stated.join(' '), conflictBlock({ knowledge, understanding, results, figures })].filter(
    (block) => block !== '',
  );
}

/**
 * The disagreement on record as a paragraph, or nothing. A question for a date hears of disputed dates alone, and only
 * where it is about that very matter.
 */
export function conflictBlock({
  knowledge,
  understanding,
  results,
  figures,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  results: ToolResults;
  figures: Figure[];
}): string {
  const { kind, language, places } = understanding;
  const isDated = kind === 'timeline';
  const about = (results.figures?.about ?? []).filter((id) => !isDated || isOnDates(knowledge, id));
  if (isDated && about.length === 0) return '';
  const { sentences, isInEnglish } = stateConflicts({
    knowledge,
    figures,
    about,
    places: places.map(({ id }) => id),
    language,
  });
  if (sentences.length === 0) return '';
  const { inEnglish } = phrasesFor(language);
  const notice = inEnglish === '' || !isInEnglish ? [] : [`${inEnglish.slice(0, -1)}${NOTICE_MARK}.`];
  return [...notice, ...sentences].join(' ');
}

function quotesOneOf({ corpus }: Knowledge, question: string, figures: Figure[]): boolean {
  return numerals(question).some(
    (numeral) => !numeral.isYear && figures.some((figure) => hasQuantity(corpus, numeral, figure)),
  );
}

function isOnDates({ corpus }: Knowledge, id: string): boolean {
  return corpus.conflicts.some((conflict) => conflict.id === id && conflict.kind === 'date');
}
