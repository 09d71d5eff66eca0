import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { buildIndex, openIndex, type SearchIndex } from '#retrieval';
import { fuse } from '../../../lib/retrieval/search/fuse.ts';
import { createTestEmbedder, DOCUMENTS, passage, temporaryFolder } from './support.ts';

async function indexOf(documents = DOCUMENTS, onWarning = (_: string) => {}) {
  const root = await temporaryFolder();
  const folder = path.join(root, 'index');
  const embedder = createTestEmbedder();
  await buildIndex({
    folder,
    cacheFolder: path.join(root, 'cache'),
    documents,
    corpusVersion: 'c',
    embedder,
  });
  return { index: await openIndex({ folder, embedder, onWarning }), embedder };
}

const ids = async (index: SearchIndex, request: Parameters<SearchIndex['search']>[0]) =>
  (await index.search(request)).map(({ id }) => id);

describe('search', () => {
  test('finds by words of text and heading, and points at the best sentences', async () => {
    const { index } = await indexOf();
    const [hit] = await index.search({ query: 'What did the copper price do?' });
    expect(hit).toMatchObject({ id: 'p3', kind: 'passage', chapter: 2 });
    expect(hit?.bestSentences[0]).toBe(2);
    expect((await index.search({ query: 'transport', mode: 'lexical' })).map(({ id }) => id)).toEqual(['p2']);
  });

  test('filters by kind and chapter', async () => {
    const { index } = await indexOf();
    expect(await ids(index, { query: 'copper', kinds: ['figure'] })).toEqual(['f1']);
    expect(new Set(await ids(index, { query: 'copper', chapters: [2] }))).toEqual(new Set(['p2', 'p3']));
    expect(await ids(index, { query: 'copper', chapters: [7] })).toEqual([]);
  });

  test('expansions find what the query alone does not, and count less than asked words', async () => {
    const { index } = await indexOf([
      passage('a', ['Harbour.']),
      passage('b', ['Quay.']),
      passage('c', ['Field.']),
    ]);
    const request = { query: 'quay', mode: 'lexical' as const };
    expect(await ids(index, request)).toEqual(['b']);
    const hits = await index.search({ ...request, expansions: ['harbour'] });
    expect(hits.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(hits[1]?.lexicalScore).toBeCloseTo((hits[0]?.lexicalScore ?? 0) / 2, 5);
    expect(hits[1]?.matchedTerms).toBe(0);
  });

  test('gives low scores and no matched terms when nothing fits', async () => {
    const { index } = await indexOf();
    const strong = (await index.search({ query: 'glaciers melt in summer' }))[0];
    const weak = (await index.search({ query: 'football champions', mode: 'hybrid' }))[0];
    expect(strong?.score).toBeGreaterThan(0.9);
    expect(weak?.score ?? 0).toBeLessThan(0.5);
    expect(weak?.matchedTerms ?? 0).toBe(0);
    expect(weak?.lexicalScore ?? 0).toBe(0);
  });

  test('finds nothing for a blank query and embeds nothing in lexical mode', async () => {
    const { index, embedder } = await indexOf();
    embedder.embedded.length = 0;
    expect(await index.search({ query: ' \n' })).toEqual([]);
    await index.search({ query: 'copper', mode: 'lexical' });
    expect(embedder.embedded).toEqual([]);
  });

  test('uses words alone, with a warning, when the embedder fails', async () => {
    const warn = vi.fn();
    const { index, embedder } = await indexOf(DOCUMENTS, warn);
    embedder.embed = () => Promise.reject(new Error('The model died.'));
    expect(await ids(index, { query: 'railways' })).toEqual(['p2']);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('The model died.'));
    await expect(index.search({ query: 'railways', mode: 'dense' })).rejects.toThrow('The model died.');
  });

  test('sorts, limits and scores between 0 and 1, whatever is asked', async () => {
    const { index } = await indexOf();
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 6 }),
        async (query, limit) => {
          const hits = await index.search({ query, limit });
          const scores = hits.map(({ score }) => score);
          expect(scores.length).toBeLessThanOrEqual(limit);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test('fusion never puts a candidate below one that both ways of searching rank lower', () => {
  const score = fc.double({ min: 0, max: 30, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 20 }), (pairs) => {
      const fused = fuse({
        lexical: pairs.map(([words]) => words),
        dense: pairs.map(([, meaning]) => meaning),
      });
      for (const [a, [wordsA, meaningA]] of pairs.entries()) {
        for (const [b, [wordsB, meaningB]] of pairs.entries()) {
          if (wordsA >= wordsB && meaningA >= meaningB)
            expect(fused[a]).toBeGreaterThanOrEqual(fused[b] ?? 0);
        }
      }
    }),
  );
});
