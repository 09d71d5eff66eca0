/** The record of one evaluation: what `npm run evaluate` saves and `/quality` shows. */
import { z } from 'zod';
import { Outcome } from '#assistant/answer';

/** How many of how many. */
export const Rate = z.object({ hits: z.number().int().min(0), of: z.number().int().min(0) });
export type Rate = z.infer<typeof Rate>;

/** The scores of a part of the questions; `docs/quality.md` defines each. */
export const Scores = z.object({
  asked: z.number().int(),
  /** Answerable questions with an allowed outcome, every fact and nothing forbidden. */
  full: Rate,
  /** Key facts of answerable questions. */
  facts: Rate,
  /** Questions of every sort whose outcome is allowed. */
  outcomes: Rate,
  /** Answerable questions that were refused or asked back. */
  declined: Rate,
  /** Refusals given to questions that demand one, of all refusals that were right or wrong. */
  refusalPrecision: Rate,
  /** Questions that demand a refusal and got one. */
  refusalRecall: Rate,
  /** Factual sentences with a citation. */
  cited: Rate,
  /** Pairs of a sentence and a citation whose quote holds what the sentence says. */
  precise: Rate,
  /** Numerals that are bound to evidence which their sentence cites. */
  bound: Rate,
  /** Sentences that were written and withheld. */
  withheld: z.number().int(),
  /** Milliseconds from question to whole answer. */
  latency: z.object({ median: z.number(), p95: z.number() }),
});
export type Scores = z.infer<typeof Scores>;

export const ScoreTable = z.object({
  by: z.enum(['kind', 'language', 'group']),
  rows: z.array(z.object({ name: z.string(), scores: Scores })),
});
export type ScoreTable = z.infer<typeof ScoreTable>;

/** A rate with the floor or ceiling that the project holds itself to. */
export const Target = z.object({
  name: z.string(),
  /** Undefined when nothing of the sort was asked. */
  value: z.number().optional(),
  of: z.number().int(),
  bound: z.number(),
  is: z.enum(['floor', 'ceiling']),
});
export type Target = z.infer<typeof Target>;

/** A question that was not answered as demanded, and why. */
export const Failure = z.object({
  id: z.string(),
  kind: z.string(),
  language: z.string(),
  group: z.string(),
  /** The earlier questions of the conversation, then the question. */
  questions: z.array(z.string()),
  /** Undefined when there was no answer at all. */
  outcome: Outcome.optional(),
  lacks: z.array(z.string()),
  text: z.string(),
});
export type Failure = z.infer<typeof Failure>;

/** How many planted errors the checks withheld, and how many true sentences. */
export const PlantedErrors = z.object({
  kinds: z.array(z.object({ name: z.string(), withheld: Rate })),
  withheld: Rate,
  trueWithheld: Rate,
});
export type PlantedErrors = z.infer<typeof PlantedErrors>;

export const EvaluationRun = z.object({
  set: z.string(),
  /** The model that was configured. */
  model: z.string(),
  /** Answers by the model that composed them: the built-in one steps in where the configured one fails. */
  composedBy: z.array(z.object({ model: z.string(), answers: z.number().int() })),
  corpusVersion: z.string(),
  finishedAt: z.iso.datetime(),
  all: Scores,
  tables: z.array(ScoreTable),
  targets: z.array(Target),
  plantedErrors: PlantedErrors.optional(),
  failures: z.array(Failure),
});
export type EvaluationRun = z.infer<typeof EvaluationRun>;
