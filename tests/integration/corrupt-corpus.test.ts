import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunResult } from '../fixtures/run-node.ts';
import { type SmallIndex, smallIndex } from '../fixtures/small-index.ts';

describe('building the index from a corpus with bad rows', () => {
  let index: SmallIndex;
  let before: Record<string, string>;
  let result: RunResult;

  beforeAll(async () => {
    index = await smallIndex();
    const built = await index.build();
    if (built.code !== 0) throw new Error(`the sound corpus was not indexed: ${built.stderr}`);
    before = await index.fingerprint();
    await index.corpus.edit('datasets/figures.csv', (text) =>
      text.replace(',24000,', ',lots,').replace(',approximate,', ',roughly,'),
    );
    await index.corpus.edit('datasets/events.csv', (text) => text.replace('2024-03,', 'spring,'));
    result = await index.build();
  });
  afterAll(() => index.remove());

  it('fails', () => {
    expect(result.code).toBe(1);
  });

  it('names file, line, field and reason of every problem at once, and shows no stack', () => {
    expect(result.stderr).toMatch(/datasets\/figures\.csv:2, field "value": \S+/);
    expect(result.stderr).toMatch(/datasets\/figures\.csv:3, field "qualifier": \S+/);
    expect(result.stderr).toMatch(
      /datasets\/events\.csv:2, field "date": .*must be YYYY, YYYY-MM or YYYY-MM-DD/,
    );
    expect(result.stderr).not.toMatch(/^\s+at /m);
  });

  it('leaves the old index as it was, to the byte', async () => {
    expect(Object.keys(before).length).toBeGreaterThan(3);
    expect(await index.fingerprint()).toEqual(before);
  });
});
