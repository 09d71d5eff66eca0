import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '#assistant';
import { ConfigurationError, readConfig } from '#service';

const model = (environment: Record<string, string | undefined>) => readConfig(environment).model;
const KEY = 'sk-very-secret';

describe('ASSAY_MODEL', () => {
  it.each([{}, { ASSAY_MODEL: 'offline' }, { ASSAY_MODEL: '', ASSAY_MODEL_BASE_URL: ' ' }])(
    'is the built-in model by default: %j',
    (environment) => {
      expect(model(environment)).toBeUndefined();
    },
  );

  it.each([
    ['openai:gpt-5', 'openai', 'gpt-5'],
    ['anthropic:claude-x', 'anthropic', 'claude-x'],
    ['google:gemini-x', 'google', 'gemini-x'],
    ['mistral:large', 'mistral', 'large'],
  ])('%s names a provider and its model', (name, provider, id) => {
    expect(model({ ASSAY_MODEL: name, ASSAY_MODEL_API_KEY: KEY })).toEqual({
      name,
      provider,
      id,
      baseUrl: undefined,
      apiKey: KEY,
      limits: DEFAULT_LIMITS,
    });
  });

  it('may hold colons in the model’s own name, and needs no key for a server of one’s own', () => {
    const settings = model({
      ASSAY_MODEL: 'openai-compatible:qwen3:8b-q4',
      ASSAY_MODEL_BASE_URL: 'http://localhost:11434/v1/',
    });
    expect(settings).toMatchObject({
      id: 'qwen3:8b-q4',
      baseUrl: 'http://localhost:11434/v1',
      apiKey: undefined,
    });
  });

  it('takes budgets', () => {
    const settings = model({
      ASSAY_MODEL: 'mistral:large',
      ASSAY_MODEL_STEPS: '3',
      ASSAY_MODEL_FIRST_SECONDS: '0.5',
      ASSAY_MODEL_RETRIES: '0',
      ASSAY_MODEL_GAP_SECONDS: '',
    });
    expect(settings?.limits).toEqual({ ...DEFAULT_LIMITS, steps: 3, firstPieceMs: 500, retries: 0 });
  });

  it.each([
    [{ ASSAY_MODEL: 'llama3' }, /openai, anthropic, google, mistral, openai-compatible/],
    [{ ASSAY_MODEL: 'bedrock:x' }, /"bedrock:x".*openai-compatible/],
    [{ ASSAY_MODEL: 'openai:' }, /<provider>:<model>/],
    [{ ASSAY_MODEL: 'openai-compatible:x' }, /ASSAY_MODEL_BASE_URL must say where/],
    [{ ASSAY_MODEL: 'openai:x', ASSAY_MODEL_BASE_URL: 'ftp://x' }, /http:\/\/ or https:\/\//],
    [{ ASSAY_MODEL: 'openai:x', ASSAY_MODEL_BASE_URL: `https://me:${KEY}@x.example` }, /no password/],
    [{ ASSAY_MODEL: 'openai:x', ASSAY_MODEL_STEPS: 'many' }, /ASSAY_MODEL_STEPS must be a number/],
    [{ ASSAY_MODEL: 'openai:x', ASSAY_MODEL_STEPS: '0' }, /ASSAY_MODEL_STEPS must be at least 1/],
    [{ ASSAY_MODEL: 'openai:x', ASSAY_MODEL_GAP_SECONDS: '-1' }, /ASSAY_MODEL_GAP_SECONDS must be above 0/],
  ])('says what is wrong with %j, and never the key', (environment, message) => {
    const read = () => model({ ...environment, ASSAY_MODEL_API_KEY: KEY });
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(KEY);
  });
});
