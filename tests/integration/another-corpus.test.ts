import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, request } from '../fixtures/http.ts';
import { statesWithProof, unprovenParts } from '../fixtures/proof.ts';
import { type SmallIndex, smallIndex } from '../fixtures/small-index.ts';
import { startTestServer, type TestServer } from '../fixtures/test-server.ts';

describe('the same build over the corpus of another report', () => {
  let index: SmallIndex;
  let server: TestServer;

  beforeAll(async () => {
    index = await smallIndex();
    await index.build();
    server = await startTestServer(index.environment);
  });
  afterAll(async () => {
    await server?.close();
    await index?.remove();
  });

  it('shows that report on its pages', async () => {
    const start = await (await request('/', undefined, server.origin)).text();
    expect(start).toContain('Can Hill Farms Live from Tea?');
    const chapter = await (await request('/report/2', undefined, server.origin)).text();
    expect(chapter).toContain('India buys most of it');
    expect((await request('/report/3', undefined, server.origin)).status).toBe(404);
  });

  it('answers from it, and knows nothing of the first', async () => {
    const answer = await ask('How much tea did Nepal grow?', [], server.origin);
    expect(['answered', 'partly_answered'], answer.text).toContain(answer.outcome);
    expect(unprovenParts(answer)).toEqual([]);
    expect(statesWithProof(answer, 24_000), answer.text).toBe(true);
    const other = await ask('What share of US antimony imports comes from China?', [], server.origin);
    expect(['not_in_corpus', 'out_of_scope']).toContain(other.outcome);
  });
});
