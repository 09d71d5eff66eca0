import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, request } from '../fixtures/http.ts';
import { unprovenParts } from '../fixtures/proof.ts';
import { startTestServer, type TestServer } from '../fixtures/test-server.ts';

const HIDE = pathToFileURL(path.join(import.meta.dirname, '../fixtures/hide-native-search.mjs')).href;
const QUERIES = [
  'antimony exports to China',
  'why is processing the bottleneck',
  'who pays for exploration',
  'сурьма',
];

describe('a machine without the native HNSW library', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ NODE_OPTIONS: `--import ${HIDE}` });
  });
  afterAll(() => server?.close());

  it('finds the same passages with the same scores', async () => {
    for (const query of QUERIES) {
      const path = `/api/v1/search?limit=20&q=${encodeURIComponent(query)}`;
      const expected = await (await request(path)).json();
      expect(await (await request(path, undefined, server.origin)).json(), query).toEqual(expected);
    }
  });

  it('answers, and has warned in one line, once', async () => {
    const answer = await ask('Why is processing the bottleneck for Central Asia?', [], server.origin);
    expect(answer.outcome).toBe('answered');
    expect(unprovenParts(answer)).toEqual([]);
    const warnings = server
      .output()
      .split('\n')
      .filter((line) => /native HNSW search is not available/.test(line));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('using the exact search');
  });
});
