/** What one answer of a hosted or local model may cost. */
export type ModelLimits = {
  /** Rounds of tool calls; in the last one the model is asked to answer without tools. */
  steps: number;
  /** Most tokens the model may write in one step. */
  outputTokens: number;
  /** Most tokens, read and written, over all steps; no further step begins once they are spent. */
  answerTokens: number;
  /** Longest wait for the first piece of a reply, in milliseconds. */
  firstPieceMs: number;
  /** Longest gap between two pieces of a reply, in milliseconds. */
  gapMs: number;
  /** Longest step, its repeated requests included, in milliseconds. */
  stepMs: number;
  /** Longest answer, in milliseconds. */
  answerMs: number;
  /** Further requests after one that the server could not take (429, 5xx, no connection). */
  retries: number;
  /** How long a model that failed twice in a row is left alone, in milliseconds. */
  restMs: number;
  /** Most characters of the turns before the question. */
  historyCharacters: number;
  /** Most characters of one tool result. */
  resultCharacters: number;
};

/** Fit for a hosted model of any provider, and for a local one with a context of 32,000 tokens. */
export const DEFAULT_LIMITS: ModelLimits = {
  steps: 8,
  outputTokens: 2_000,
  answerTokens: 120_000,
  firstPieceMs: 30_000,
  gapMs: 20_000,
  stepMs: 60_000,
  answerMs: 120_000,
  retries: 2,
  restMs: 30_000,
  historyCharacters: 12_000,
  resultCharacters: 12_000,
};
