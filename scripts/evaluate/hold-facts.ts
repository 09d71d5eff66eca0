/** Which of the facts that a question demands an answer holds. */
import type { Answer, AnswerSentence, Citation } from '#assistant/answer';
import type { Corpus, Figure } from '#corpus';
import type { EvaluationQuestion, Fact } from './question.ts';
import { isBareValue, isSameQuantity, statedQuantities, type UnitSize } from './stated-quantity.ts';

type Facts = Pick<Corpus, 'figures' | 'units'>;
/** A sentence that states facts, with what it cites. */
type CitedSentence = { sentence: AnswerSentence; citations: Citation[] };

/** Thrown when a set demands a figure or a unit that the corpus does not have. */
export class UnknownFactError extends Error {
  override readonly name = 'UnknownFactError';
}

/**
 * The facts that an answer lacks, in words; empty when all are there.
 *
 * A figure is there when a sentence states its value, in any multiple of its unit, and cites a figure of the same
 * subject and place (any edition) or evidence of another kind. A quantity is there when a cited sentence states it.
 * Wordings must stand in cited sentences; in answers about the tool itself, which cite nothing, anywhere.
 *
 * @throws UnknownFactError when the corpus has no such figure or unit
 */
export function lackingFacts({
  question,
  answer,
  corpus,
}: {
  question: Pick<EvaluationQuestion, 'id' | 'kind' | 'facts'>;
  answer: Pick<Answer, 'sentences' | 'citations' | 'text'>;
  corpus: Facts;
}): string[] {
  const cited = citedSentences(answer);
  const words = foldWords(
    question.kind === 'about' ? answer.text : cited.map(({ sentence }) => sentence.text).join(' '),
  );
  return question.facts.flatMap((fact) => {
    if ('anyOf' in fact)
      return fact.anyOf.some((one) => words.includes(foldWords(one))) ? [] : [describeFact(fact)];
    if ('figure' in fact) {
      const figure = corpus.figures.get(fact.figure);
      if (figure === undefined)
        throw new UnknownFactError(
          `Question ${question.id} demands the figure ${fact.figure}, which is not there.`,
        );
      return cited.some((one) => statesFigure(one, figure, corpus)) ? [] : [describeFact(fact, figure)];
    }
    const unit = unitOf(fact.unit, corpus);
    if (unit === undefined)
      throw new UnknownFactError(
        `Question ${question.id} demands the unit "${fact.unit}", which is not there.`,
      );
    return cited.some(({ sentence }) => statesQuantity(sentence.text, fact.number, unit, corpus))
      ? []
      : [describeFact(fact)];
  });
}

/** The words of a list that stand in a text, letter case, hyphens and kinds of space aside. */
export function wordsIn(text: string, list: string[]): string[] {
  const folded = foldWords(text);
  return list.filter((one) => folded.includes(foldWords(one)));
}

/** The size of a unit named by its id in the corpus, by a currency's code, or as `none`. */
export function unitOf(name: string, { units }: Pick<Corpus, 'units'>): UnitSize | undefined {
  if (name === 'none') return { dimension: 'count', factor: 1, symbol: '' };
  const unit = units.get(name);
  if (unit !== undefined || !Intl.supportedValuesOf('currency').includes(name)) return unit;
  return { dimension: `money_${name.toLowerCase()}`, factor: 1, symbol: name };
}

function citedSentences({ sentences, citations }: Pick<Answer, 'sentences' | 'citations'>): CitedSentence[] {
  const byNumber = new Map(citations.map((citation) => [citation.n, citation]));
  return sentences.flatMap((sentence) => {
    const cited = sentence.citations.flatMap((n) => byNumber.get(n) ?? []);
    return sentence.check.status === 'passed' && cited.length > 0 ? [{ sentence, citations: cited }] : [];
  });
}

function statesFigure({ sentence, citations }: CitedSentence, figure: Figure, corpus: Facts): boolean {
  const cited = citations.flatMap(({ id }) => corpus.figures.get(id) ?? []);
  const isOwn = cited.some((one) => isSameMatter(one, figure));
  if (!isOwn && citations.every(({ kind }) => kind === 'figure')) return false;
  const unit = corpus.units.get(figure.unit);
  if (unit === undefined) return false;
  if (statesQuantity(sentence.text, figure.value, unit, corpus)) return true;
  if (!isOwn) return false;
  // "None was mined" states a value of nought without a numeral.
  if (figure.value === 0) return cited.some(({ id }) => id === figure.id);
  return statedQuantities(sentence.text).some((stated) => isBareValue(stated, figure.value));
}

function statesQuantity(text: string, value: number, unit: UnitSize, { units }: Facts): boolean {
  return statedQuantities(text).some((stated) =>
    isSameQuantity(stated, { value, unit, units: units.values() }),
  );
}

/** The same subject, and a place in common: who exports to whom may be told from either end. */
function isSameMatter(a: Figure, b: Figure): boolean {
  const places = new Set([a.country, a.partner].filter((place) => place !== ''));
  return a.subject === b.subject && (places.size === 0 || places.has(b.country) || places.has(b.partner));
}

function describeFact(fact: Fact, figure?: Figure): string {
  if ('anyOf' in fact) return `words: ${fact.anyOf.join(' / ')}`;
  if ('figure' in fact) return `figure: ${figure?.value} ${figure?.unit} (${fact.figure})`;
  return `number: ${fact.number} ${fact.unit}`;
}

function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u02bb`]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s*\[\d+\]/g, '')
    .replace(/\s+/g, ' ');
}
