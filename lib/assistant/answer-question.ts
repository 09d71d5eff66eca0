import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { ModelMessage, UIMessageChunk } from 'ai';
import { detectLanguage, tongueOf } from '#language';
import type { Answer, Fallback, FallbackReason } from './answer.ts';
import { type AttemptFailure, attemptAnswer } from './attempt-answer.ts';
import { vouchBesideSentences } from './external/beside-sentences.ts';
import { fallbackNote } from './external/fallback-note.ts';
import { recentTurns } from './external/fit-prompt.ts';
import type { ModelLimits } from './external/limits.ts';
import type { HistoryTurn } from './history.ts';
import type { Knowledge } from './knowledge.ts';
import { toAnswer } from './to-answer.ts';

/** A hosted or local model, and the built-in one that stands in when it fails. */
export type ExternalModel = {
  /** As answers and logs name it, e.g. `openai-compatible:llama3`. */
  name: string;
  limits: ModelLimits;
  /** What it is told, by the language of the answer. */
  instructions: (language: string) => string;
  fallback: LanguageModelV4;
  /** Told once for each answer how it went, unless the reader left; an error is for the log, never for readers. */
  onEnd: (failure: AttemptFailure | undefined) => void;
};

/** An answer under way: what to stream, and the whole answer once the stream has been read to its end. */
export type AnswerRun = {
  /**
   * UI message chunks: tool parts, then one text block per released sentence. A `data-restart` part says that what came
   * before it is void, because the built-in model begins anew.
   */
  stream: ReadableStream<UIMessageChunk>;
  /** Resolves when the stream has ended; reading the stream is what drives the run. */
  answer: Promise<Answer>;
};

/**
 * Answers one question: model and tools in a loop, every sentence checked before it is released.
 *
 * @param model the offline model or any AI SDK language model
 * @param external set for a hosted or local model: its name, budgets and stand-in; without it a failure is an error
 * @param history turns before the question, oldest first
 * @param locale language of the answer; recognised from the question when left out
 * @param describeError words for the reader when the model or a tool fails
 */
export function answerQuestion({
  knowledge,
  model,
  external,
  question,
  history = [],
  locale,
  abortSignal,
  describeError,
}: {
  knowledge: Knowledge;
  model: LanguageModelV4;
  external?: ExternalModel;
  question: string;
  history?: HistoryTurn[];
  locale?: string;
  abortSignal?: AbortSignal;
  describeError: (error: unknown) => string;
}): AnswerRun {
  const startedAt = performance.now();
  const language = locale ?? detectLanguage(question);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  // Nobody may be waiting for the answer of a stream; its failure is told in the stream itself.
  promise.catch(() => undefined);

  const attempt = (asked: LanguageModelV4, told?: ExternalModel) =>
    attemptAnswer({
      knowledge,
      model: asked,
      instructions: told?.instructions(tongueOf(language)),
      messages: toMessages(
        told === undefined ? history : recentTurns(history, told.limits.historyCharacters),
        question,
      ),
      limits: told?.limits,
      question,
      language,
      abortSignal,
      describeError,
    });

  async function* run(): AsyncGenerator<UIMessageChunk> {
    let current = attempt(model, external);
    let name = external?.name ?? model.modelId;
    let fallback: Fallback | undefined;
    yield* current.chunks();
    let failure = current.failure();
    if (external !== undefined && abortSignal?.aborted !== true) external.onEnd(failure);
    if (external !== undefined && failure === undefined) {
      const { draft } = current;
      Object.assign(draft, vouchBesideSentences({ knowledge, draft, question, history }));
    }
    if (external !== undefined && failure !== undefined) {
      fallback = toFallback(external.name, failure.reason, language);
      yield { type: 'data-restart', data: fallback };
      const { withheld } = current.draft;
      current = attempt(external.fallback);
      name = external.fallback.modelId;
      yield* current.chunks();
      current.draft.withheld.push(...withheld);
      failure = current.failure();
    }
    const { draft } = current;
    if (failure?.error !== undefined) yield { type: 'error', errorText: describeError(failure.error) };
    if (failure?.error !== undefined && draft.sentences.length === 0) reject(failure.error);
    else resolve(toAnswer({ knowledge, draft, question, language, model: name, fallback, startedAt }));
  }
  return { stream: toStream(run()), answer: promise };
}

function toFallback(model: string, reason: FallbackReason, language: string): Fallback {
  return { model, reason, note: fallbackNote(reason, language) };
}

function toMessages(history: HistoryTurn[], question: string): ModelMessage[] {
  return [
    ...history.map(({ role, text }): ModelMessage => ({ role, content: text })),
    { role: 'user', content: question },
  ];
}

function toStream<T>(generator: AsyncGenerator<T>): ReadableStream<T> {
  return new ReadableStream<T>({
    async pull(controller) {
      const { done, value } = await generator.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await generator.return(undefined);
    },
  });
}
