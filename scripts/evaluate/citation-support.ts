/** Does what a citation quotes hold what its sentence says? */
import { type Knowledge, sourceName } from '#assistant';
import type { AnswerSentence, Citation, NumberBinding } from '#assistant/answer';
import { issuedYear, yearOf } from '#corpus';
import { analyse, isCompoundTerm, numerals, TONNES_PER } from '#language';
import { type StatedQuantity, statedQuantities } from './stated-quantity.ts';

/** What a citation shows of its evidence. */
export type CitedWords = Pick<Citation, 'id' | 'kind' | 'quote' | 'label' | 'sourceIds'>;
type Context = Pick<Knowledge, 'corpus' | 'lexicon'>;

/** Share of a sentence's content words that the quote must hold. */
export const LEAST_WORDS = 0.5;

/**
 * Whether a citation is precise for a sentence. Both must hold:
 *
 * 1. Every numeral of the sentence that is bound to this evidence stands in the quote or the label, in any multiple of
 *    its unit, or is the edition or the year of the source of the figure cited.
 * 2. At least `LEAST_WORDS` of the sentence's content words stand in the quote or the label. Where a sentence joins
 *    several citations, it is enough that they hold as many together and that this one holds a numeral bound to it (after
 *    the citation precision of ALCE: Gao et al., "Enabling Large Language Models to Generate Text with Citations",
 *    EMNLP 2023, where a citation may support a part if all together support the whole and it is not idle).
 *
 * Content words are those that the index keeps (stemmed, without function words), numbers with their units and the
 * names of the cited sources left out. A word that names a place, a subject or another term counts as there when the
 * quote names the same one in any language or form; where sentence and quote are of different scripts, only such names
 * are compared.
 * Calculations quote a formula: they are judged by numbers alone and must hold one.
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
  const bound = sentence.check.numbers.filter(({ boundTo }) => boundTo === citation.id);
  const quantities = [...statedQuantities(wordsOf(citation)), ...yearsOfFigure(context, citation.id)];
  const holdsNumbers = bound.every((number) => quantities.some((one) => isNumberOf(number, one)));
  if (citation.kind === 'calculation') return holdsNumbers && bound.length > 0;
  if (!holdsNumbers) return false;
  const said = withoutNumerals(withoutSourceNames(context, sentence.text, citations));
  const holds = (list: CitedWords[]) => shareHeld(context, said, list.map(wordsOf).join(' ')) >= LEAST_WORDS;
  return holds([citation]) || (bound.length > 0 && holds(citations));
}

function wordsOf({ quote, label }: CitedWords): string {
  return `${quote} ${label}`;
}

/** Share of the content words of a text that another text holds, 1 where there are none. */
export function shareHeld(context: Context, said: string, held: string): number {
  const terms = new Set(termsIn(context, held).map(({ id }) => id));
  const heldWords = new Set(contentWords(held));
  const named = termsIn(context, said);
  let found = 0;
  let total = 0;
  const rest = named
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, said);
  for (const place of new Set(named.map(({ start }) => start))) {
    const here = named.filter(({ start }) => start === place);
    total++;
    const words = contentWords(said.slice(place, here[0]?.end));
    if (here.some(({ id }) => terms.has(id)) || words.every((word) => heldWords.has(word))) found++;
  }
  if (isSameScript(said, held)) {
    for (const word of new Set(contentWords(rest))) {
      total++;
      if (heldWords.has(word)) found++;
    }
  }
  return total === 0 ? 1 : found / total;
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

function isSameScript(a: string, b: string): boolean {
  return scriptOf(a) === scriptOf(b);
}

function scriptOf(text: string): string {
  const counts: [string, number][] = [
    ['Latin', text.match(/\p{Script=Latin}/gu)?.length ?? 0],
    ['Cyrillic', text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0],
    // One character of Chinese says about as much as two letters or three.
    ['Han', 3 * (text.match(/\p{Script=Han}/gu)?.length ?? 0)],
  ];
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'Latin';
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
