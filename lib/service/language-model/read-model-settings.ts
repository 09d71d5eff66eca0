import { z } from 'zod';
import { DEFAULT_LIMITS, type ModelLimits, OFFLINE_MODEL } from '#assistant';
import { ConfigurationError } from '../configuration-error.ts';

/** The providers that `ASSAY_MODEL` may name. */
export const PROVIDERS = ['openai', 'anthropic', 'google', 'mistral', 'openai-compatible'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** A hosted or local model as configured. */
export type ModelSettings = {
  /** As answers name it: `<provider>:<model>`. */
  name: string;
  provider: Provider;
  /** The provider's own name of the model. */
  id: string;
  baseUrl: string | undefined;
  apiKey: string | undefined;
  limits: ModelLimits;
};

const blankIsUnset = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const Text = z.preprocess(blankIsUnset, z.string().trim().optional());
const number = (fallback: number) => z.coerce.number('must be a number').default(fallback);
const whole = (fallback: number, least: number) =>
  z.preprocess(
    blankIsUnset,
    number(fallback).pipe(z.int('must be a whole number').min(least, `must be at least ${least}`)),
  );
const seconds = (fallbackMs: number) =>
  z.preprocess(
    blankIsUnset,
    number(fallbackMs / 1_000)
      .pipe(z.number().positive('must be above 0'))
      .transform((amount) => amount * 1_000),
  );

const Environment = z.object({
  ASSAY_MODEL: Text,
  ASSAY_MODEL_BASE_URL: Text,
  ASSAY_MODEL_API_KEY: Text,
  ASSAY_MODEL_STEPS: whole(DEFAULT_LIMITS.steps, 1),
  ASSAY_MODEL_OUTPUT_TOKENS: whole(DEFAULT_LIMITS.outputTokens, 1),
  ASSAY_MODEL_ANSWER_TOKENS: whole(DEFAULT_LIMITS.answerTokens, 1),
  ASSAY_MODEL_FIRST_SECONDS: seconds(DEFAULT_LIMITS.firstPieceMs),
  ASSAY_MODEL_GAP_SECONDS: seconds(DEFAULT_LIMITS.gapMs),
  ASSAY_MODEL_STEP_SECONDS: seconds(DEFAULT_LIMITS.stepMs),
  ASSAY_MODEL_ANSWER_SECONDS: seconds(DEFAULT_LIMITS.answerMs),
  ASSAY_MODEL_RETRIES: whole(DEFAULT_LIMITS.retries, 0),
  ASSAY_MODEL_REST_SECONDS: z.preprocess(
    blankIsUnset,
    number(DEFAULT_LIMITS.restMs / 1_000)
      .pipe(z.number().min(0, 'must not be negative'))
      .transform((amount) => amount * 1_000),
  ),
  ASSAY_MODEL_HISTORY_CHARACTERS: whole(DEFAULT_LIMITS.historyCharacters, 0),
  ASSAY_MODEL_RESULT_CHARACTERS: whole(DEFAULT_LIMITS.resultCharacters, 1),
});
type Settings = z.infer<typeof Environment>;

/**
 * Reads which model is to write answers.
 *
 * @returns undefined for the built-in model
 * @throws ConfigurationError naming the variable and what it may be; never holds the key
 */
export function readModelSettings(
  environment: Record<string, string | undefined> = process.env,
): ModelSettings | undefined {
  const read = Environment.safeParse(environment);
  if (!read.success) {
    throw new ConfigurationError(
      read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join(' '),
    );
  }
  const settings = read.data;
  const name = settings.ASSAY_MODEL ?? OFFLINE_MODEL;
  if (name === OFFLINE_MODEL) return undefined;
  const [, provider = '', id = ''] = /^([^:]+):(.+)$/.exec(name) ?? [];
  const known = PROVIDERS.find((one) => one === provider);
  if (known === undefined) {
    throw new ConfigurationError(
      `ASSAY_MODEL is "${name}"; it may be "${OFFLINE_MODEL}" or <provider>:<model>, with one of these providers: ${PROVIDERS.join(', ')}.`,
    );
  }
  const baseUrl = readBaseUrl(settings.ASSAY_MODEL_BASE_URL);
  if (known === 'openai-compatible' && baseUrl === undefined) {
    throw new ConfigurationError(
      'ASSAY_MODEL_BASE_URL must say where the OpenAI-compatible server answers, e.g. http://localhost:11434/v1.',
    );
  }
  return {
    name,
    provider: known,
    id,
    baseUrl,
    apiKey: settings.ASSAY_MODEL_API_KEY,
    limits: readLimits(settings),
  };
}

function readBaseUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(
      'ASSAY_MODEL_BASE_URL must be an address that begins with http:// or https://.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new ConfigurationError(
      'ASSAY_MODEL_BASE_URL must hold no user name and no password; put the key into ASSAY_MODEL_API_KEY.',
    );
  }
  return text.replace(/\/+$/, '');
}

function readLimits(settings: Settings): ModelLimits {
  return {
    steps: settings.ASSAY_MODEL_STEPS,
    outputTokens: settings.ASSAY_MODEL_OUTPUT_TOKENS,
    answerTokens: settings.ASSAY_MODEL_ANSWER_TOKENS,
    firstPieceMs: settings.ASSAY_MODEL_FIRST_SECONDS,
    gapMs: settings.ASSAY_MODEL_GAP_SECONDS,
    stepMs: settings.ASSAY_MODEL_STEP_SECONDS,
    answerMs: settings.ASSAY_MODEL_ANSWER_SECONDS,
    retries: settings.ASSAY_MODEL_RETRIES,
    restMs: settings.ASSAY_MODEL_REST_SECONDS,
    historyCharacters: settings.ASSAY_MODEL_HISTORY_CHARACTERS,
    resultCharacters: settings.ASSAY_MODEL_RESULT_CHARACTERS,
  };
}
