/** Does what a citation quotes hold what its sentence says? */
import { type Knowledge, sourceName } from '#assistant';
import type { AnswerSentence, Citation, NumberBinding } from '#assistant/answer';
import { issuedYear, splitSentences, yearOf } from '#corpus';
import { analyse, detectLanguage, isCompoundTerm, numerals, TONNES_PER } from '#language';
import { type StatedQuantity, statedQuantities } from './stated-quantity.ts';

/** What a citation shows of its evidence. */
export type CitedWords = Pick<Citation, 'id' | 'kind' | 'quote' | 'label' | 'sourceIds'>;
type Context = Pick<Knowledge, 'corpus' | 'lexicon'>;

/** Share of a sentence's content words that the quote must hold. */
export const LEAST_WORDS = 0.5;
/** A result may be rounded to the last place it is written with, but not by more than this share of it. */
const MOST_ROUNDING = 0.05;

/**
 * Whether a citation is precise for a sentence. Both must hold:
 *
 * 1. Every number of the sentence that is bound to this evidence stands in the quote or the label, in any multiple of
 *    its unit, or is the edition or the year of the source of the figure cited.
 * 2. At least `LEAST_WORDS` of the sentence's content words stand in the quote or the label. Where every name of the
 *    sentence stands there, the numbers bound to it count among the words ("Earlier: 12 tonnes in 1998"). Where a
 *    sentence joins several citations, it is enough that they hold as many together and that this one holds a number
 *    bound to it or a name of the sentence that none of the others holds (after the citation precision of ALCE: Gao et
 *    al., "Enabling Large Language Models to Generate Text with Citations", EMNLP 2023, where a citation may support a
 *    part if all together support the whole and it is not idle).
 *
 * Content words are those that the index keeps (stemmed, without function words), numbers with their units and the
 * names of the cited sources left out. A word that names a place, a subject or another term counts as there when the
 * quote names the same one in any language or form; where sentence and quote are of different languages, only such
 * names are compared. Calculations quote a formula: they are judged by numbers alone, rounded as written, and must hold
 * one.
 *
 * @param citations everything that the sentence cites
 */
export function isSupported({
  context,
  sentence,
  citation,
  citations,
}: {
  context: Context;
  sentence: Pick<AnswerSentence, 'text' | 'check'>;
  citation: CitedWords;
  citations: CitedWords[];
}): boolean {
  const { numbers } = sentence.check;
  const bound = numbers.filter(({ boundTo }) => boundTo === citation.id);
  const quantities = [...statedQuantities(wordsOf(citation)), ...yearsOfFigure(context, citation.id)];
  const isResult = citation.kind === 'calculation';
  const holdsNumbers = bound.every((number) =>
    quantities.some((one) => isNumberOf(number, one) || (isResult && isRounded(number, one))),
  );
  if (!holdsNumbers) return false;
  if (isResult) return bound.length > 0;
  const said = withoutNumerals(withoutSourceNames(context, sentence.text, citations));
  const holds = (list: CitedWords[], amount: number) =>
    holdsEnough(compareWords(context, said, list.map(wordsOf).join(' ')), amount);
  if (holds([citation], bound.length)) return true;
  const isNeeded = bound.length > 0 || addsName(context, said, citation, citations);
  return isNeeded && holds(citations, numbers.length);
}

/** Whether a citation names something of the sentence that none of the others names. */
function addsName(context: Context, said: string, citation: CitedWords, citations: CitedWords[]): boolean {
  const idsIn = (text: string) => termsIn(context, text).map(({ id }) => id);
  const own = new Set(idsIn(wordsOf(citation)));
  const others = new Set(
    citations.filter(({ id }) => id !== citation.id).flatMap((one) => idsIn(wordsOf(one))),
  );
  return idsIn(said).some((id) => own.has(id) && !others.has(id));
}

function wordsOf({ quote, label }: CitedWords): string {
  return `${quote} ${label}`;
}

function holdsEnough({ names, words }: Comparison, numbers: number): boolean {
  const held = names.held + words.held;
  const all = names.all + words.all;
  if (all > 0 && held / all >= LEAST_WORDS) return true;
  return names.held === names.all && numbers > 0 && (held + numbers) / (all + numbers) >= LEAST_WORDS;
}

/** How many names and other content words a text says, and how many of them another text holds. */
export type Comparison = { names: { held: number; all: number }; words: { held: number; all: number } };

/** Compares the content words of two texts; words that name nothing are compared within a language only. */
export function compareWords(context: Context, said: string, held: string): Comparison {
  const heldTerms = new Set(termsIn(context, held).map(({ id }) => id));
  const heldWords = new Set(contentWords(held));
  const named = Map.groupBy(termsIn(context, said), ({ start }) => start);
  const names = [...named].filter(
    ([start, terms]) =>
      terms.some(({ id }) => heldTerms.has(id)) ||
      contentWords(said.slice(start, terms[0]?.end)).every((word) => heldWords.has(word)),
  );
  const rest = [...named.values()]
    .flat()
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, said);
  const words = hasLanguageOf(said, held) ? [...new Set(contentWords(rest))] : [];
  return {
    names: { held: names.length, all: named.size },
    words: { held: words.filter((word) => heldWords.has(word)).length, all: words.length },
  };
}

type Named = { id: string; start: number; end: number };

/** Terms named in a text; where two overlap, the longer. */
function termsIn({ lexicon }: Context, text: string): Named[] {
  const found: Named[] = [
    ...lexicon
      .find(text)
      .filter(({ by }) => by !== 'spelling')
      .map(({ id, start, end }) => ({ id, start, end })),
  ];
  return found.filter(
    ({ start, end }) =>
      !found.some((other) => other.start < end && start < other.end && other.end - other.start > end - start),
  );
}

function contentWords(text: string): string[] {
  return analyse(text).filter((word) => !/^\p{N}/u.test(word) && !isCompoundTerm(word));
}

function withoutSourceNames({ corpus }: Context, text: string, citations: CitedWords[]): string {
  return citations
    .flatMap(({ sourceIds }) => sourceIds)
    .map((id) => sourceName(corpus.sources.get(id)))
    .filter((name) => name.length > 2)
    .reduce((rest, name) => rest.replaceAll(name, ' '), text);
}

function withoutNumerals(text: string): string {
  return numerals(text)
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

/** Whether some sentence of a text is in the language of another text; a quote may hold a verdict in a second one. */
function hasLanguageOf(said: string, held: string): boolean {
  const language = detectLanguage(said);
  return splitSentences(held).some(({ text }) => detectLanguage(text) === language);
}

/** The edition of a figure and the year of its source, which its sentence leaves out. */
function yearsOfFigure({ corpus }: Context, id: string): StatedQuantity[] {
  const figure = corpus.figures.get(id);
  if (figure === undefined) return [];
  const source = corpus.sources.get(figure.source);
  const years = [figure.edition === '' ? undefined : yearOf(figure.edition), source && issuedYear(source)];
  return years.flatMap((value) =>
    value === undefined ? [] : [{ value, unit: 'none' as const, symbol: '', rounding: 0 }],
  );
}

/** The same value, or the same amount of mass; a bare number may have its unit said elsewhere. */
function isNumberOf({ value, unit = '' }: NumberBinding, held: StatedQuantity): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) <= Math.max(1e-9 * Math.abs(y), 1e-12);
  const tonnes = (TONNES_PER[unit] ?? Number.NaN) * value;
  return near(value, held.value) || near(tonnes, (TONNES_PER[held.symbol] ?? Number.NaN) * held.value);
}

/** A result written with fewer places than it has. */
function isRounded({ value, text }: NumberBinding, held: StatedQuantity): boolean {
  const rounding = statedQuantities(text)[0]?.rounding ?? 0;
  return (
    Math.abs(value - held.value) <= Math.min(rounding, MOST_ROUNDING * Math.abs(held.value)) * (1 + 1e-9)
  );
}
