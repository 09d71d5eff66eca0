import type { AnswerDraft } from './answer-draft.ts';

/** Share of what a model stated that may be withheld before what is left is no answer of its own any more. */
const MOST_WITHHELD = 0.5;

/** True when more than half of a model's factual sentences did not pass, so that what is left may mislead. */
export function isTooMuchWithheld({
  sentences,
  withheld,
}: Pick<AnswerDraft, 'sentences' | 'withheld'>): boolean {
  const passed = sentences.filter(({ check }) => check.status === 'passed').length;
  const stated = passed + withheld.length;
  return stated > 0 && withheld.length / stated > MOST_WITHHELD;
}
