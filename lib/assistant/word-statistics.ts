import { analyse, wordFamily } from '#language';

/** How telling words are in this corpus. */
export type WordStatistics = {
  /** Inverse document frequency of an analysed word over sentences; words never seen get the highest value. */
  weight(word: string): number;
  isKnown(word: string): boolean;
  /** Known words of the same family: `ownership` of `own`, `reliance` of `reliant`. */
  family(word: string): string[];
};

/**
 * Counts in how many sentences each word occurs.
 *
 * @param sentences plain sentences of the report
 */
export function createWordStatistics(sentences: string[]): WordStatistics {
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const word of new Set(analyse(sentence))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const total = sentences.length;
  return {
    weight: (word) => Math.log(1 + (total + 1) / ((counts.get(word) ?? 0) + 0.5)),
    isKnown: (word) => counts.has(word),
    family: (word) => wordFamily(word, counts.keys()),
  };
}
