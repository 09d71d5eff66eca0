import type { Passage } from '#corpus';
import { analyse, numerals } from '#language';

/** Most characters of a passage that a citation quotes: what a reader takes in beside the answer. */
export const QUOTE_LIMIT = 1_200;

/**
 * The sentences of a passage that support a sentence of an answer: the same sentence where it is there, otherwise
 * those that share most words and numerals with it.
 */
export function supportingQuote(passage: Passage, sentence: string): string {
  const same = passage.sentences.find(({ text }) => text === sentence);
  if (same !== undefined) return same.text;
  const words = new Set(analyse(sentence));
  const values = new Set(numerals(sentence).map(({ value }) => value));
  const scored = passage.sentences.map(({ text }, index) => ({
    text,
    index,
    score:
      analyse(text).filter((word) => words.has(word)).length +
      3 * numerals(text).filter(({ value }) => values.has(value)).length,
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  const chosen = scored.filter(({ score }) => score > 0 && score >= best * 0.6).slice(0, 3);
  return chosen.length === 0
    ? opening(passage)
    : chosen
        .sort((a, b) => a.index - b.index)
        .map(({ text }) => text)
        .join(' ');
}

/** The passage from its beginning, as many whole sentences as a quote may hold. */
function opening({ text, sentences }: Passage): string {
  if (text.length <= QUOTE_LIMIT) return text;
  const end = sentences.findLast((sentence) => sentence.end <= QUOTE_LIMIT)?.end ?? QUOTE_LIMIT;
  return text.slice(0, end);
}
