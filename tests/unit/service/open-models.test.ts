import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runNode } from '../../fixtures/run-node.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const RECORDER = pathToFileURL(path.join(import.meta.dirname, '../../fixtures/record-imports.mjs')).href;
const PROVIDER = /^@ai-sdk\/(?:openai|anthropic|google|mistral|openai-compatible)$/;

/** Opens the models in a process of its own; which provider packages it loaded, and what it said. */
async function open(environment: Record<string, string>) {
  const folder = await temporaryFolder();
  try {
    const file = path.join(folder.path, 'imports.log');
    const { code, stdout, stderr } = await runNode({
      program: 'tests/fixtures/open-models.ts',
      environment: { ...environment, NODE_OPTIONS: `--import ${RECORDER}`, ASSAY_TEST_IMPORTS: file },
    });
    const loaded = new Set((await readFile(file, 'utf8')).split('\n'));
    expect(loaded).toContain('zod');
    return { code, stdout, stderr, providers: [...loaded].filter((name) => PROVIDER.test(name)) };
  } finally {
    await folder.remove();
  }
}

describe('opening the models', () => {
  it('loads no provider’s package for the built-in model', async () => {
    const { code, stdout, stderr, providers } = await open({});
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ name: 'offline', state: 'built-in' });
    expect(providers).toEqual([]);
  });

  it('loads the one that is named', async () => {
    const { stdout, providers } = await open({
      ASSAY_MODEL: 'mistral:large',
      ASSAY_MODEL_API_KEY: 'sk-secret',
    });
    expect(JSON.parse(stdout)).toEqual({ name: 'mistral:large', state: 'configured', instructions: 1 });
    expect(providers).toEqual(['@ai-sdk/mistral']);
  });

  it('loads none without a key, and says which variable is missing', async () => {
    const { stdout, stderr, providers } = await open({ ASSAY_MODEL: 'openai:gpt' });
    expect(JSON.parse(stdout)).toMatchObject({ name: 'openai:gpt', state: 'no_key' });
    expect(stderr).toContain('ASSAY_MODEL_API_KEY is not set');
    expect(providers).toEqual([]);
  });
});
