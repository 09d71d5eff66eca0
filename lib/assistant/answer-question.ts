import type { LanguageModelV4 } from '@ai-sdk/provider';
import { isStepCount, type ModelMessage, streamText, toUIMessageStream, type UIMessageChunk } from 'ai';
import { detectLanguage } from '#language';
import type { Answer, Outcome } from './answer.ts';
import { answerMarkdown } from './answer-markdown.ts';
import { chartsOf } from './charts-of.ts';
import { type AnswerDraft, checksOf, createDraft } from './check/answer-draft.ts';
import { releaseSentences } from './check/release-sentences.ts';
import { instructionsFor } from './instructions.ts';
import type { Knowledge } from './knowledge.ts';
import { createTools } from './tools/index.ts';
import { viewFigure } from './view-figure.ts';

/** Rounds of tool calls a model may take before it has to answer. */
const MOST_STEPS = 8;

/** A turn of the conversation before the question. */
export type HistoryTurn = { role: 'user' | 'assistant'; text: string };

/** An answer under way: what to stream, and the whole answer once the stream has been read to its end. */
export type AnswerRun = {
  /** UI message chunks: tool parts, then one text block per released sentence. */
  stream: ReadableStream<UIMessageChunk>;
  /** Resolves when the stream has ended; reading the stream is what drives the run. */
  answer: Promise<Answer>;
};

/**
 * Answers one question: model and tools in a loop, every sentence checked before it is released.
 *
 * @param model the offline model or any AI SDK language model
 * @param history turns before the question, oldest first
 * @param locale language of the answer; recognised from the question when left out
 * @param describeError words for the reader when the model or a tool fails
 */
export function answerQuestion({
  knowledge,
  model,
  question,
  history = [],
  locale,
  abortSignal,
  describeError,
}: {
  knowledge: Knowledge;
  model: LanguageModelV4;
  question: string;
  history?: HistoryTurn[];
  locale?: string;
  abortSignal?: AbortSignal;
  describeError: (error: unknown) => string;
}): AnswerRun {
  const startedAt = performance.now();
  const language = locale ?? detectLanguage(question);
  const draft = createDraft();
  const tools = createTools(knowledge);
  const messages: ModelMessage[] = [
    ...history.map(({ role, text }): ModelMessage => ({ role, content: text })),
    { role: 'user', content: question },
  ];
  let failure: unknown;
  const result = streamText({
    model,
    tools,
    instructions: instructionsFor(knowledge.corpus),
    messages,
    stopWhen: isStepCount(MOST_STEPS),
    abortSignal,
    experimental_transform: releaseSentences<typeof tools>({ knowledge, draft, question, language }),
    onError: ({ error }) => {
      failure = error;
    },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  // Nobody may be waiting for the answer of a stream; its failure is told in the stream itself.
  promise.catch(() => undefined);
  const finish = new TransformStream<UIMessageChunk, UIMessageChunk>({
    flush() {
      if (failure !== undefined && draft.sentences.length === 0) reject(failure);
      else resolve(toAnswer({ knowledge, draft, question, language, model, startedAt }));
    },
  });
  const stream = toUIMessageStream({
    stream: result.stream,
    sendStart: false,
    sendFinish: false,
    sendSources: false,
    onError: describeError,
  }).pipeThrough(finish);
  return { stream, answer: promise };
}

function toAnswer({
  knowledge,
  draft,
  question,
  language,
  model,
  startedAt,
}: {
  knowledge: Knowledge;
  draft: AnswerDraft;
  question: string;
  language: string;
  model: LanguageModelV4;
  startedAt: number;
}): Answer {
  const figures = draft.evidence.flatMap((evidence) => (evidence.kind === 'figure' ? [evidence.figure] : []));
  const sentences = draft.sentences.map(({ cited: _, ...sentence }) => sentence);
  return {
    id: crypto.randomUUID(),
    question,
    locale: language,
    model: model.modelId,
    corpusVersion: knowledge.corpus.version,
    createdAt: new Date().toISOString(),
    elapsedMs: Math.round(performance.now() - startedAt),
    outcome: outcomeOf(draft),
    text: answerMarkdown(sentences),
    sentences,
    citations: draft.citations,
    figures: figures.map((figure) => viewFigure({ knowledge, figure, language })),
    charts: chartsOf({ knowledge, figures, language }),
    missing: draft.missing,
    suggestions: draft.suggestions,
    checks: checksOf(draft),
  };
}

/** A model that claims to have answered but had every factual sentence withheld has answered nothing. */
function outcomeOf(draft: AnswerDraft): Outcome {
  const hasFacts = draft.sentences.some(({ check }) => check.status === 'passed');
  if (draft.outcome === undefined) return hasFacts ? 'answered' : 'not_in_corpus';
  if (draft.outcome === 'answered' && draft.sentences.length === 0) return 'not_in_corpus';
  return draft.outcome;
}
