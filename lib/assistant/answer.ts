/** The contract of an answer: what chat, REST, widget and terminal all receive. Pure schemas, safe in a browser. */
import { z } from 'zod';

export const Outcome = z.enum([
  'answered',
  'partly_answered',
  'not_in_corpus',
  'out_of_scope',
  'ambiguous',
  'opinion',
]);
export type Outcome = z.infer<typeof Outcome>;

export const EvidenceKind = z.enum(['passage', 'figure', 'event', 'calculation']);
export type EvidenceKind = z.infer<typeof EvidenceKind>;

/** The tie between sentences of an answer and one piece of evidence; `n` is the number readers see. */
export const Citation = z.object({
  n: z.number().int().positive(),
  kind: EvidenceKind,
  id: z.string(),
  /** Short name of the evidence, e.g. `Chapter 3: Harvests` or `Statistics Office 2024: share of exports`. */
  label: z.string(),
  /** The supporting words: sentences of a passage, or a figure or event rendered as a sentence. */
  quote: z.string(),
  /** Page within the site that shows the evidence. */
  url: z.string(),
  /** Where the evidence stands in the original file of one of the owner's documents, with the page where it has pages. */
  originalUrl: z.string().optional(),
  sourceIds: z.array(z.string()),
});
export type Citation = z.infer<typeof Citation>;

/** One numeral of a sentence and what proves it. */
export const NumberBinding = z.object({
  text: z.string(),
  value: z.number(),
  unit: z.string().optional(),
  /** Evidence id that holds the number; in a notice `question`, or `corpus` for a count of the corpus itself. */
  boundTo: z.string(),
});
export type NumberBinding = z.infer<typeof NumberBinding>;

/** `passed`: cited and every number bound. `notice`: Assay's own words about the answer, which state no fact. */
export const SentenceCheck = z.object({
  status: z.enum(['passed', 'notice']),
  numbers: z.array(NumberBinding),
});
export type SentenceCheck = z.infer<typeof SentenceCheck>;

/** Where a sentence stands: it starts a paragraph, continues one, or is an item of a list. */
export const SentenceLayout = z.enum(['paragraph', 'inline', 'bullet']);
export type SentenceLayout = z.infer<typeof SentenceLayout>;

export const AnswerSentence = z.object({
  text: z.string(),
  layout: SentenceLayout,
  citations: z.array(z.number().int().positive()),
  check: SentenceCheck,
});
export type AnswerSentence = z.infer<typeof AnswerSentence>;

/** A figure as readers see it: the dataset row and its parts in words. */
export const FigureView = z.object({
  id: z.string(),
  indicator: z.string(),
  subject: z.string(),
  form: z.string(),
  basis: z.string(),
  country: z.string(),
  partner: z.string(),
  periodStart: z.string(),
  periodEnd: z.string(),
  value: z.number(),
  unit: z.string(),
  qualifier: z.string(),
  scope: z.string(),
  standing: z.enum(['report', 'primary', 'secondary', 'claim']),
  source: z.string(),
  otherSources: z.array(z.string()),
  edition: z.string(),
  locator: z.string(),
  note: z.string(),
  series: z.string(),
  /** The same in plain words, in the answer's language. */
  display: z.object({
    indicator: z.string(),
    subject: z.string(),
    form: z.string(),
    country: z.string(),
    partner: z.string(),
    period: z.string(),
    value: z.string(),
    standing: z.string(),
    source: z.string(),
    sourceUrl: z.string(),
    sentence: z.string(),
  }),
});
export type FigureView = z.infer<typeof FigureView>;

export const ChartPoint = z.object({
  /** Country of a bar, period of a point of a line. */
  label: z.string(),
  value: z.number(),
  /** The value in words, with unit and qualifier. */
  display: z.string(),
  /** Place on the time axis of a line, in years: July 2024 is 2024.5. Bars stand in their order. */
  at: z.number(),
  /** Estimated, projected, approximate, a bound or a target: drawn hollow. */
  isEstimate: z.boolean(),
  figureId: z.string(),
});
export type ChartPoint = z.infer<typeof ChartPoint>;

/** A drawing of figures that share one axis: a line over time for each country, or a bar for each country or period. */
export const ChartSpec = z.object({
  kind: z.enum(['bar', 'line']),
  title: z.string(),
  unit: z.string(),
  /** What the points of one series differ in: their period or their country. */
  across: z.enum(['periods', 'countries']),
  /** Name of the unit for the axis. */
  unitName: z.string(),
  /** Distance of neighbouring points of a line, in years; points further apart are not joined. */
  step: z.number(),
  series: z.array(z.object({ name: z.string(), points: z.array(ChartPoint) })),
  /** Series of the same measure that could be drawn and are not, because more lines could not be told apart. */
  notDrawn: z.number().int(),
  /** Who published the figures drawn. */
  sources: z.array(z.string()),
  figureIds: z.array(z.string()),
});
export type ChartSpec = z.infer<typeof ChartSpec>;

/** What was asked for and is not there, with the closest thing that is. */
export const MissingPart = z.object({ what: z.string(), nearest: z.string() });
export type MissingPart = z.infer<typeof MissingPart>;

export const AnswerChecks = z.object({
  sentences: z.object({ total: z.number().int(), cited: z.number().int() }),
  numbers: z.object({ total: z.number().int(), bound: z.number().int() }),
  /** Sentences the model wrote that did not pass and were withheld. */
  dropped: z.number().int(),
});
export type AnswerChecks = z.infer<typeof AnswerChecks>;

/** Why a configured model did not write an answer itself. */
export const FallbackReason = z.enum([
  'no_key',
  'key_refused',
  'unreachable',
  'timed_out',
  'rate_limited',
  'refused',
  'server_error',
  'malformed',
  'cut_off',
  'empty',
  'endless',
  'unproven',
]);
export type FallbackReason = z.infer<typeof FallbackReason>;

/** The model that was asked first, why it did not write the answer, and the same in words of the answer's language. */
export const Fallback = z.object({ model: z.string(), reason: FallbackReason, note: z.string() });
export type Fallback = z.infer<typeof Fallback>;

export const Answer = z.object({
  id: z.string(),
  question: z.string(),
  locale: z.string(),
  /** The model that composed the answer: `offline`, or as configured, e.g. `openai-compatible:llama3`. */
  model: z.string(),
  /** Only where the built-in model stood in for the configured one. */
  fallback: Fallback.optional(),
  corpusVersion: z.string(),
  createdAt: z.string(),
  elapsedMs: z.number(),
  outcome: Outcome,
  /** Markdown with citation markers `[1]`, `[2]` … */
  text: z.string(),
  sentences: z.array(AnswerSentence),
  citations: z.array(Citation),
  figures: z.array(FigureView),
  charts: z.array(ChartSpec),
  missing: z.array(MissingPart),
  /** Follow-up questions that the corpus can answer. */
  suggestions: z.array(z.string()),
  checks: AnswerChecks,
});
export type Answer = z.infer<typeof Answer>;
