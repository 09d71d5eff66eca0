/** Finds questions of different sets that ask nearly the same in nearly the same words. */
import { analyse } from '#language';
import type { EvaluationQuestion } from './question.ts';
import type { QuestionSet } from './read-set.ts';

/** Share of the words of two questions together that both have, from which on they count as one question. */
export const MOST_SHARED = 0.75;

/** Two questions of two sets, by their ids. */
export type Paraphrase = { ids: [string, string]; shared: number };

/** Pairs of questions of different sets, in one language, whose conversations share too many words (Jaccard index). */
export function paraphrases(sets: QuestionSet[]): Paraphrase[] {
  const all = sets.flatMap(({ name, questions }) =>
    questions.map((question) => ({ name, question, words: wordsOf(question) })),
  );
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      if (one.name === other.name || one.question.language !== other.question.language) return [];
      const shared = jaccard(one.words, other.words);
      return shared < MOST_SHARED ? [] : [{ ids: [one.question.id, other.question.id], shared }];
    }),
  );
}

function wordsOf({ history, question, language }: EvaluationQuestion): Set<string> {
  return new Set(analyse([...history, question].join(' '), language));
}

function jaccard(a: Set<string>, b: Set<string>): number {
  const together = a.union(b).size;
  return together === 0 ? 1 : a.intersection(b).size / together;
}
