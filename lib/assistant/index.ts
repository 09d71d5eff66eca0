/** Answering: understand, plan, gather, compose, check, release. */
export * from './answer.ts';
export { answerMarkdown } from './answer-markdown.ts';
export { type AnswerRun, answerQuestion, type ExternalModel } from './answer-question.ts';
export type { AttemptFailure } from './attempt-answer.ts';
export { chartsOfMeasure } from './charts-of.ts';
export { checkSentence } from './check/check-sentence.ts';
export { QUOTE_LIMIT } from './check/supporting-quote.ts';
export { sourceLabel, sourceName } from './describe-evidence.ts';
export { createEvidenceStore, findEvidence } from './evidence.ts';
export { createKeylessModel, fitModel } from './external/external-model.ts';
export { ModelUnavailableError } from './external/failure-reason.ts';
export { DEFAULT_LIMITS, type ModelLimits } from './external/limits.ts';
export { createRest } from './external/rest.ts';
export type { HistoryTurn } from './history.ts';
export { indexDocuments } from './index-documents.ts';
export { type Instructions, readInstructions } from './instructions/instructions.ts';
export { createKnowledge, type Knowledge } from './knowledge.ts';
export { createOfflineModel, OFFLINE_MODEL } from './offline/offline-model.ts';
export { type AssayTools, type AssayUITools, createTools } from './tools/index.ts';
export {
  resolveForm,
  resolveIndicators,
  resolvePlace,
  resolveSubject,
  UnknownTermError,
} from './tools/resolve-terms.ts';
export { viewFigure } from './view-figure.ts';
