/** Serving: configuration, the application in this process, problems, and what the routes answer. */
export { answerStreamed, answerWhole } from './answers.ts';
export { type Application, getApplication, getCorpus } from './application.ts';
export { type Config, readConfig } from './config.ts';
export { ConfigurationError } from './configuration-error.ts';
export { type DocumentPage, type DocumentStretch, openDocumentPage } from './document-page.ts';
export { download } from './download.ts';
export { type EventRoom, isAfterReport, type ListedEvent, openEventRoom } from './event-room.ts';
export { EventsQuery, eventsAsCsv, findEvents } from './events.ts';
export type { FigureCharts } from './figure-charts.ts';
export type { FigureOptions, Option } from './figure-options.ts';
export { type FigurePage, openFigurePage } from './figure-page.ts';
export { type FigureRoom, type ListedFigure, openFigureRoom } from './figure-room.ts';
export { FiguresQuery, figuresAsCsv, findFigures } from './figures.ts';
export type { ModelState } from './language-model/open-model.ts';
export { respondWithOriginal } from './original.ts';
export type { Page } from './paginate.ts';
export { describeFailure, type Problem, problemResponse, RequestError, withProblems } from './problem.ts';
export {
  EvaluationRun,
  Failure,
  PlantedErrors,
  Rate,
  Scores,
  ScoreTable,
  Target,
} from './quality/evaluation-run.ts';
export { meetsTarget } from './quality/meets-target.ts';
export { openQualityRoom, type QualityRoom } from './quality/quality-room.ts';
export { readRuns, type StoredRun } from './quality/read-runs.ts';
export { respondWithQuality } from './quality/respond-with-quality.ts';
export { wilsonInterval } from './quality/wilson.ts';
export { readBody } from './read-body.ts';
export type { FieldProblem, SearchParameters } from './read-form.ts';
export { readQuery } from './read-query.ts';
export { AnswerRequest, ChatRequest, MAX_BODY_BYTES, MAX_QUESTION, readConversation } from './requests.ts';
export { searchPassages } from './search-passages.ts';
export {
  openSourcePage,
  openSourceRoom,
  type SourcePage,
  type SourceRoom,
  type UseCounts,
} from './source-room.ts';
export { respondWithSources, SOURCE_ORDERS, SourcesQuery } from './sources.ts';
export { type SourceView, viewEvidence, viewFigure, viewSource } from './view-evidence.ts';
