import type { Knowledge } from '#assistant';
import type { PlantedErrors } from '#service';
import { measureNumberLock, type NumberLockResult } from './planted-errors/measure-number-lock.ts';
import { readSet } from './read-set.ts';

/** Of the development questions every so many-th is answered, for true sentences of the built-in model. */
const EVERY = 6;
const MOST_SENTENCES = 80;

/**
 * Plants errors into good sentences and sends both through the whole way of an answer.
 *
 * @param every errors are planted into every so many-th sentence; all of them by default
 */
export async function numberLock(knowledge: Knowledge, every = 1): Promise<NumberLockResult> {
  const { questions } = await readSet('development');
  const asked = questions
    .filter(({ history }, index) => index % EVERY === 0 && history.length === 0)
    .map(({ question }) => question);
  return measureNumberLock({ knowledge, questions: asked, most: MOST_SENTENCES, every });
}

/** The same as the record of an evaluation keeps it. */
export function plantedErrorsOf({
  planted,
  withheld,
  kinds,
  trueSentences,
  wronglyWithheld,
}: NumberLockResult): PlantedErrors {
  return {
    kinds: kinds.map((one) => ({ name: one.kind, withheld: { hits: one.withheld, of: one.planted } })),
    withheld: { hits: withheld, of: planted },
    trueWithheld: { hits: wronglyWithheld.length, of: trueSentences },
  };
}
