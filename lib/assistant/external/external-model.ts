import type { LanguageModelV4 } from '@ai-sdk/provider';
import { extractReasoningMiddleware, wrapLanguageModel } from 'ai';
import { ModelUnavailableError } from './failure-reason.ts';
import { fitPrompt } from './fit-prompt.ts';
import type { ModelLimits } from './limits.ts';
import { patience } from './patience.ts';
import type { Rest } from './rest.ts';
import { tidyText } from './tidy-text.ts';

/** A hosted or local model made fit to answer here: prompts of limited length, patience of limited length, rests. */
export function fitModel(model: LanguageModelV4, limits: ModelLimits, rest: Rest): LanguageModelV4 {
  return wrapLanguageModel({
    model,
    middleware: [
      rest.middleware,
      fitPrompt(limits),
      tidyText(),
      // Local servers often send what a reasoning model thinks within its text.
      extractReasoningMiddleware({ tagName: 'think' }),
      patience(limits),
    ],
  });
}

/** A model without its key: it fails whenever it is asked, without touching the network. */
export function createKeylessModel(name: string): LanguageModelV4 {
  const fail = async (): Promise<never> => {
    throw new ModelUnavailableError('no_key', `no key is set for ${name}`);
  };
  return {
    specificationVersion: 'v4',
    provider: 'assay',
    modelId: name,
    supportedUrls: {},
    doGenerate: fail,
    doStream: fail,
  };
}
