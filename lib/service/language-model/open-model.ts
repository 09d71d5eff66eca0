import type { LanguageModelV4 } from '@ai-sdk/provider';
import {
  createKeylessModel,
  createOfflineModel,
  createRest,
  type ExternalModel,
  fitModel,
  type Knowledge,
  ModelUnavailableError,
  OFFLINE_MODEL,
  readInstructions,
} from '#assistant';
import { describeModelFailure } from './describe-model-failure.ts';
import { openProviderModel } from './open-provider-model.ts';
import type { ModelSettings } from './read-model-settings.ts';

/** What a deployment says about its model; holds no secret and no address. */
export type ModelState = {
  name: string;
  state: 'built-in' | 'configured' | 'no_key';
  /** Version of the instructions that a hosted or local model is given. */
  instructions?: number;
};

/** A model that answers, with what `answerQuestion` needs to know of it. */
export type AnsweringModel = { model: LanguageModelV4; external?: ExternalModel };

/** The models of this process: the built-in one, and the configured one where it is another. */
export type Models = {
  offline: AnsweringModel;
  configured: AnsweringModel;
  state: ModelState;
};

/**
 * Opens the models. Touches no network; loads a provider's package only for a model of that provider.
 *
 * @param settings the hosted or local model; undefined for the built-in one alone
 * @param root project root, where the instructions lie
 * @param warn told once when the model lacks its key, and once for every answer it fails at
 */
export async function openModels({
  knowledge,
  settings,
  root,
  warn,
}: {
  knowledge: Knowledge;
  settings: ModelSettings | undefined;
  root: string;
  warn: (message: string) => void;
}): Promise<Models> {
  const offline = { model: createOfflineModel(knowledge) };
  if (settings === undefined) {
    return { offline, configured: offline, state: { name: OFFLINE_MODEL, state: 'built-in' } };
  }
  const { name, provider, apiKey, limits } = settings;
  const isKeyless = apiKey === undefined && provider !== 'openai-compatible';
  if (isKeyless) {
    warn(`ASSAY_MODEL is "${name}" and ASSAY_MODEL_API_KEY is not set: the built-in model answers instead.`);
  }
  const rest = createRest(limits.restMs);
  const instructions = await readInstructions(root, knowledge.corpus);
  const model = isKeyless
    ? createKeylessModel(name)
    : fitModel(await openProviderModel(settings), limits, rest);
  const external: ExternalModel = {
    name,
    limits,
    instructions: instructions.render,
    fallback: offline.model,
    onEnd: (failure) => {
      // It was not asked: its key is missing, or it rests.
      if (failure?.error instanceof ModelUnavailableError) return;
      rest.note(failure?.reason);
      if (failure !== undefined) warn(describeModelFailure({ name, apiKey, failure }));
    },
  };
  return {
    offline,
    configured: { model, external },
    state: { name, state: isKeyless ? 'no_key' : 'configured', instructions: instructions.version },
  };
}
