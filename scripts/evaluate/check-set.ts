/** What is wrong with the questions of a set, by the corpus they are asked of. */
import type { Corpus } from '#corpus';
import { unitOf } from './hold-facts.ts';
import { demandsRefusal, type EvaluationQuestion } from './question.ts';

type Known = Pick<Corpus, 'figures' | 'passages' | 'events' | 'units'>;

/**
 * Ids that are not in the corpus, units that nobody knows, and refusals that demand facts, in words that name the
 * question by its id alone; empty when all is well.
 */
export function faultsOf(question: EvaluationQuestion, corpus: Known): string[] {
  const { id, facts, evidence } = question;
  const isKnown = (one: string) =>
    corpus.figures.has(one) || corpus.passages.has(one) || corpus.events.has(one);
  return [
    ...evidence.filter((one) => !isKnown(one)).map(() => `${id}: evidence that the corpus does not have`),
    ...facts.flatMap((fact) => {
      if ('figure' in fact && !corpus.figures.has(fact.figure))
        return [`${id}: a figure that the corpus does not have`];
      if ('number' in fact && unitOf(fact.unit, corpus) === undefined)
        return [`${id}: the unit "${fact.unit}" is unknown`];
      return [];
    }),
    ...(demandsRefusal(question) && facts.length > 0 ? [`${id}: a refusal that demands facts`] : []),
  ];
}
