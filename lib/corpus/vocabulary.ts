import { z } from 'zod';

/** What is measured, e.g. the share of exports. `dimension` is the dimension of its units. */
export const Indicator = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  definition: z.string().min(1),
  dimension: z.string().min(1),
  /** `sum` when rows of several countries may be added up. */
  aggregation: z.enum(['sum', 'none']),
});
export type Indicator = z.infer<typeof Indicator>;

/** A unit of measurement; `factor` converts a value to the base unit of its dimension. */
export const Unit = z.object({
  id: z.string().min(1),
  dimension: z.string().min(1),
  factor: z.number().positive(),
  symbol: z.string(),
  nameEn: z.string(),
  nameEnPlural: z.string(),
  nameRu: z.string(),
  /** Names after a number in further languages: language, then plural category (`Intl.PluralRules`). */
  names: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});
export type Unit = z.infer<typeof Unit>;

/** What a unit is called after a number in one language, for numbers of one plural category (`Intl.PluralRules`). */
export const UnitName = z.object({
  unit: z.string().min(1),
  language: z.string().min(2),
  plural: z.enum(['one', 'few', 'many', 'other']),
  name: z.string(),
});
export type UnitName = z.infer<typeof UnitName>;

/** A documented disagreement between figures and what to make of it. */
export const Conflict = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  kind: z.string().min(1),
  figures: z.array(z.string()).min(1),
  preferred: z.string(),
  verdict: z.string().min(1),
});
export type Conflict = z.infer<typeof Conflict>;

/** What to make of a disagreement, in another language than English. */
export const Verdict = z.object({
  conflict: z.string().min(1),
  language: z.string().min(2),
  verdict: z.string().min(1),
});
export type Verdict = z.infer<typeof Verdict>;

/** Where a quantity can be divided: by country, by form or by subject. */
export const PartDimension = z.enum(['country', 'form', 'subject']);
export type PartDimension = z.infer<typeof PartDimension>;

/** One total and one thing it contains; `*` stands for everything else in that dimension. */
export const Part = z.object({
  dimension: PartDimension,
  total: z.string().min(1),
  part: z.string().min(1),
});
export type Part = z.infer<typeof Part>;

/** How a figure of one indicator is said in one language; see `docs/corpus.md` for the slots. */
export const SentenceTemplate = z.object({
  indicator: z.string().min(1),
  language: z.string().min(2),
  template: z.string().min(1),
});
export type SentenceTemplate = z.infer<typeof SentenceTemplate>;

/** How a measure is named and asked for in one language; the slots are those of sentences, without the value. */
export const QuestionTemplate = z.object({
  indicator: z.string().min(1),
  language: z.string().min(2),
  /** A phrase that names what is asked for. */
  topic: z.string().min(1),
  /** A whole question. */
  question: z.string().min(1),
});
export type QuestionTemplate = z.infer<typeof QuestionTemplate>;

/** What a question may ask for. */
export const QuestionKindName = z.enum([
  'creative',
  'about',
  'opinion',
  'source',
  'comparison',
  'timeline',
  'trend',
  'ranking',
  'who_says',
  'explanation',
  'figure',
  'definition',
  'list',
]);
export type QuestionKindName = z.infer<typeof QuestionKindName>;

/** Words that show what kind of answer a question asks for, in one language; see `docs/corpus.md` for the syntax. */
export const QuestionCue = z.object({
  kind: QuestionKindName,
  language: z.string().min(2),
  cue: z.string().min(1),
  /** Of all cues in a question, the one with the greatest weight decides. */
  weight: z.number().int().min(1).max(9),
});
export type QuestionCue = z.infer<typeof QuestionCue>;

/** Everyday words of one language that mean about the same; sets of the same id mean the same across languages. */
export const Synonyms = z.object({
  id: z.string().min(1),
  language: z.string().min(2),
  words: z.array(z.string().min(1)).min(1),
});
export type Synonyms = z.infer<typeof Synonyms>;

/** One name of one concept that the language layer knows. */
export const Term = z.object({
  id: z.string().min(1),
  kind: z.string().min(1),
  canonical: z.string().min(1),
  language: z.string().min(2),
  name: z.string().min(1),
  /** Grammatical form of `name`; empty for the base form, `article` for the base form inside a sentence. */
  case: z.enum(['', 'article', 'genitive', 'in', 'possessive', 'adjective']),
});
export type Term = z.infer<typeof Term>;
