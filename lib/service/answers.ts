import { createUIMessageStream, createUIMessageStreamResponse } from 'ai';
import type { z } from 'zod';
import { type Answer, answerQuestion, OFFLINE_MODEL } from '#assistant';
import { getApplication } from './application.ts';
import { describeFailure, RequestError } from './problem.ts';
import type { AnswerRequest } from './requests.ts';

/**
 * Answers a question whole.
 *
 * @throws RequestError 400 when another model is asked for than is configured
 */
export async function answerWhole(
  request: z.infer<typeof AnswerRequest>,
  abortSignal?: AbortSignal,
): Promise<Answer> {
  const { stream, answer } = await start(request, abortSignal);
  // Reading the stream is what drives the run; nobody looks at its parts here.
  for await (const _ of stream);
  return answer;
}

/** Answers a question as a UI message stream: tool parts, released sentences, then the whole answer as `data-answer`. */
export async function answerStreamed(
  request: z.infer<typeof AnswerRequest>,
  abortSignal?: AbortSignal,
): Promise<Response> {
  const run = await start(request, abortSignal);
  const stream = createUIMessageStream({
    onError: (error) => describeFailure(error).detail,
    async execute({ writer }) {
      writer.write({ type: 'start' });
      for await (const chunk of run.stream) writer.write(chunk);
      const answer = await run.answer;
      writer.write({ type: 'data-answer', id: answer.id, data: answer });
      writer.write({ type: 'finish' });
    },
  });
  return createUIMessageStreamResponse({ stream });
}

async function start(
  { question, history, locale, model }: z.infer<typeof AnswerRequest>,
  abortSignal?: AbortSignal,
) {
  const application = await getApplication();
  const { configured, offline, state } = application.models;
  if (model !== undefined && model !== state.name && model !== OFFLINE_MODEL) {
    throw new RequestError({
      status: 400,
      title: 'Unknown model',
      detail: `This server answers with "${state.name}"; leave "model" out, use that name, or ask for the built-in model by the name "${OFFLINE_MODEL}".`,
    });
  }
  return answerQuestion({
    knowledge: application.knowledge,
    ...(model === OFFLINE_MODEL ? offline : configured),
    question,
    history,
    locale,
    abortSignal,
    describeError: (error) => describeFailure(error).detail,
  });
}
