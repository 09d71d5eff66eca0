import type { Passage } from '#corpus';
import { analyse, numerals } from '#language';

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
    ? passage.text
    : chosen
        .sort((a, b) => a.index - b.index)
        .map(({ text }) => text)
        .join(' ');
}
