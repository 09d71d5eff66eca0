/** A question of an evaluation set: what is asked and what its answer must hold. */
import { z } from 'zod';
import { Outcome } from '#assistant/answer';

export const QuestionKind = z.enum([
  'figure',
  'comparison',
  'ranking',
  'trend',
  'timeline',
  'definition',
  'explanation',
  'list',
  'who_says',
  'source',
  'about',
  'opinion',
  'mixture',
  'creative',
  'other',
]);

export const QuestionGroup = z.enum([
  'single',
  'follow_up',
  'false_premise',
  'ambiguous',
  'absent_year',
  'absent_place',
  'absent_measure',
  'unknown_entity',
  'sibling',
  'out_of_scope',
]);

/**
 * One thing that an answer must hold: the value of a figure, a quantity, or one of several wordings. `unit` is an id of
 * `units.csv`, an ISO 4217 code (money in whole units) or `none`.
 */
export const Fact = z.union([
  z.strictObject({ figure: z.string().min(1) }),
  z.strictObject({ number: z.number(), unit: z.string().min(1) }),
  z.strictObject({ anyOf: z.array(z.string().min(1)).min(1) }),
]);
export type Fact = z.infer<typeof Fact>;

export const EvaluationQuestion = z
  .strictObject({
    id: z.string().min(1),
    kind: QuestionKind,
    language: z.string().regex(/^[a-z]{2}$/, 'must be a two-letter language code'),
    group: QuestionGroup,
    /** Questions asked before in the conversation, oldest first. */
    history: z.array(z.string().min(1)),
    question: z.string().min(1),
    /** Any of these will do. */
    outcomes: z.array(Outcome).min(1),
    /** Every one must be there. */
    facts: z.array(Fact),
    /** Words that would make the answer wrong. */
    forbidden: z.array(z.string().min(1)),
    /** Ids that hold the answer, the chief one first. */
    evidence: z.array(z.string().min(1)),
  })
  .refine(({ group, history }) => (group === 'follow_up') === history.length > 0, {
    message: 'a follow-up has earlier questions, and only a follow-up has them',
    path: ['history'],
  });
export type EvaluationQuestion = z.infer<typeof EvaluationQuestion>;

const REFUSALS: ReadonlySet<Outcome> = new Set<Outcome>(['not_in_corpus', 'out_of_scope']);

/** Whether an outcome declines to answer because the thing is not there or not the corpus's matter. */
export function isRefusal(outcome: Outcome): boolean {
  return REFUSALS.has(outcome);
}

/** A question that nothing but a refusal answers. */
export function demandsRefusal({ outcomes }: EvaluationQuestion): boolean {
  return outcomes.every(isRefusal);
}

/** A question that must be answered: some outcome of it is an answer and none is a refusal or a question back. */
export function isAnswerable({ outcomes }: EvaluationQuestion): boolean {
  return outcomes.every((outcome) => !isRefusal(outcome) && outcome !== 'ambiguous');
}
