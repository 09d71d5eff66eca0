/** Serving: configuration, the application in this process, problems, and what the routes answer. */
export { answerStreamed, answerWhole } from './answers.ts';
export { type Application, getApplication, getCorpus } from './application.ts';
export { type Config, ConfigurationError, readConfig } from './config.ts';
export { findEvents } from './events.ts';
export { FiguresQuery, figuresAsCsv, findFigures } from './figures.ts';
export { describeFailure, type Problem, problemResponse, RequestError, withProblems } from './problem.ts';
export { readBody } from './read-body.ts';
export { readQuery } from './read-query.ts';
export { AnswerRequest, ChatRequest, MAX_BODY_BYTES, MAX_QUESTION, readConversation } from './requests.ts';
export { searchPassages } from './search-passages.ts';
export { type SourceView, viewEvidence, viewFigure, viewSource } from './view-evidence.ts';
