import type { LanguageModelV4 } from '@ai-sdk/provider';
import { isStepCount, type ModelMessage, streamText, toUIMessageStream, type UIMessageChunk } from 'ai';
import type { FallbackReason } from './answer.ts';
import { type AnswerDraft, createDraft } from './check/answer-draft.ts';
import { isTooMuchWithheld } from './check/is-too-much-withheld.ts';
import { releaseSentences } from './check/release-sentences.ts';
import { failureReason } from './external/failure-reason.ts';
import type { ModelLimits } from './external/limits.ts';
import type { Knowledge } from './knowledge.ts';
import { createTools } from './tools/index.ts';

/** Rounds of tool calls of a model that has no limits of its own. */
const MOST_STEPS = 8;

/**
 * What a reader may be sent of a run: look-ups by our own tools and released sentences. Everything else that models
 * send (reasoning, files, links, raw or malformed tool calls) has been checked by nobody and stays here.
 */
const SENT: ReadonlySet<UIMessageChunk['type']> = new Set([
  'start-step',
  'finish-step',
  'tool-input-available',
  'tool-output-available',
  'tool-output-error',
  'text-start',
  'text-delta',
  'text-end',
]);

/** Why an attempt came to nothing; `error` is for the server's log, never for readers. */
export type AttemptFailure = { reason: FallbackReason; error?: unknown };

/** One model's attempt at an answer. */
export type Attempt = {
  /** What was released; complete when the chunks have been read to their end. */
  draft: AnswerDraft;
  chunks: () => AsyncGenerator<UIMessageChunk>;
  /** Set when the chunks have ended and there is no answer in them, unless the reader stopped it. */
  failure: () => AttemptFailure | undefined;
};

/**
 * Lets one model answer: tools in a loop, every sentence checked before it is released. Ends at the first error.
 *
 * @param instructions what the model is told; nothing for the built-in one
 * @param limits budgets of a hosted or local model; none for the built-in one
 */
export function attemptAnswer({
  knowledge,
  model,
  instructions,
  messages,
  limits,
  question,
  language,
  abortSignal,
  describeError,
}: {
  knowledge: Knowledge;
  model: LanguageModelV4;
  instructions?: string;
  messages: ModelMessage[];
  limits?: ModelLimits;
  question: string;
  language: string;
  abortSignal?: AbortSignal;
  describeError: (error: unknown) => string;
}): Attempt {
  const draft = createDraft();
  const tools = createTools(knowledge);
  const ended = new AbortController();
  const signals = abortSignal === undefined ? [ended.signal] : [ended.signal, abortSignal];
  const lastStep = (limits?.steps ?? MOST_STEPS) - 1;
  let error: unknown;
  let isOver = false;
  let finishReason: string | undefined;

  const result = streamText({
    model,
    tools,
    instructions,
    messages,
    stopWhen: [
      isStepCount(lastStep + 1),
      ({ steps }) =>
        steps.reduce((sum, { usage }) => sum + (usage.totalTokens ?? 0), 0) >=
        (limits?.answerTokens ?? Number.POSITIVE_INFINITY),
    ],
    // A model that would look things up for ever is asked to answer with what it has.
    prepareStep: ({ stepNumber }) =>
      limits !== undefined && stepNumber === lastStep ? { toolChoice: 'none' } : undefined,
    maxOutputTokens: limits?.outputTokens,
    // The model itself asks again, within its time; see `patience`.
    maxRetries: 0,
    timeout:
      limits === undefined
        ? undefined
        : {
            totalMs: limits.answerMs,
            stepMs: limits.stepMs,
            firstChunkMs: limits.firstPieceMs,
            chunkMs: limits.gapMs,
          },
    abortSignal: AbortSignal.any(signals),
    experimental_transform: releaseSentences<typeof tools>({ knowledge, draft, question, language }),
    onError: (event) => {
      error ??= event.error;
    },
    onAbort: ({ reason }) => {
      if (!isOver) error ??= reason;
    },
    onStepEnd: (step) => {
      finishReason = step.finishReason;
    },
  });

  async function* chunks(): AsyncGenerator<UIMessageChunk> {
    const stream = toUIMessageStream({
      stream: result.stream,
      sendStart: false,
      sendFinish: false,
      sendSources: false,
      sendReasoning: false,
      onError: describeError,
    });
    const ours = new Set<string>();
    try {
      for await (const chunk of stream) {
        if (chunk.type === 'error' || chunk.type === 'abort') return;
        if (chunk.type === 'tool-input-available') ours.add(chunk.toolCallId);
        if (SENT.has(chunk.type) && (!('toolCallId' in chunk) || ours.has(chunk.toolCallId))) yield chunk;
      }
    } catch (thrown) {
      error ??= thrown;
    } finally {
      // Nothing more is read: whoever still writes may stop.
      isOver = true;
      ended.abort();
    }
  }

  const failure = (): AttemptFailure | undefined => {
    if (abortSignal?.aborted) return undefined;
    if (error !== undefined) return { reason: failureReason(error), error };
    const reason = emptiness(draft, finishReason);
    return reason === undefined ? undefined : { reason };
  };
  return { draft, chunks, failure };
}

/** Why a run that ended without an error holds no answer; undefined when it does. */
function emptiness(draft: AnswerDraft, finishReason: string | undefined): FallbackReason | undefined {
  const hasFacts = draft.sentences.some(({ check }) => check.status === 'passed');
  if (hasFacts) return isTooMuchWithheld(draft) ? 'unproven' : undefined;
  if (finishReason === 'tool-calls') return 'endless';
  if (draft.withheld.length > 0) return 'unproven';
  const isDecline = draft.outcome !== undefined && !/answered/.test(draft.outcome);
  if (draft.sentences.length > 0 && isDecline) return undefined;
  return finishReason === 'length' ? 'cut_off' : 'empty';
}
