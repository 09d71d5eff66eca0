import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicalData } from '../../../lib/retrieval/lexical/build-lexical-data.ts';
import { parseLexicalData, serialiseLexicalData } from '../../../lib/retrieval/lexical/lexical-files.ts';
import { LexicalIndex } from '../../../lib/retrieval/lexical/lexical-index.ts';
import { queryTerms } from '../../../lib/retrieval/search/query-terms.ts';
import { selectTop } from '../../../lib/retrieval/select-top.ts';

const WORDS = ['zinc', 'copper', 'rail', 'port', 'river', 'dam', '2024', 'coal'];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 });
const documents = fc.array(
  fc.record({ title: words, heading: words, text: words }).map(({ title, heading, text }) => ({
    title: title.join(' '),
    heading: heading.join(' '),
    text: text.join(' '),
  })),
  { minLength: 1, maxLength: 12 },
);
type Fields = { title: string; heading: string; text: string };

function frequency(document: Fields, term: string): number {
  const count = (text: string) => text.split(' ').filter((word) => word === term).length;
  return 0.5 * count(document.title) + count(document.heading) + count(document.text);
}

/** Okapi BM25 written out from its formula, with k1 = 1.2 and b = 0.75. */
function referenceScore(all: Fields[], document: Fields, query: Map<string, number>): number {
  const length = (one: Fields) => WORDS.reduce((sum, word) => sum + frequency(one, word), 0);
  const average = all.reduce((sum, one) => sum + length(one), 0) / all.length;
  let score = 0;
  for (const [term, weight] of query) {
    const holders = all.filter((one) => frequency(one, term) > 0).length;
    const rarity = Math.log(1 + (all.length - holders + 0.5) / (holders + 0.5));
    const tf = frequency(document, term);
    if (tf > 0) {
      score += (weight * rarity * tf * 2.2) / (tf + 1.2 * (0.25 + (0.75 * length(document)) / average));
    }
  }
  return score;
}

describe('lexical index', () => {
  test('ranks and scores as the formula of BM25 does, before and after saving', () => {
    fc.assert(
      fc.property(documents, words, words, fc.integer({ min: 1, max: 12 }), (all, asked, added, limit) => {
        const weights = new Map([
          ...added.map((word) => [word, 0.5] as const),
          ...asked.map((w) => [w, 1] as const),
        ]);
        const expected = all
          .map((document, index) => ({ document: index, score: referenceScore(all, document, weights) }))
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score);
        const saved = serialiseLexicalData(buildLexicalData({ documents: all }));
        const data = parseLexicalData((file) => saved[file] ?? Buffer.alloc(0));
        const index = new LexicalIndex({ data });
        const terms = queryTerms({ query: asked.join(' '), expansions: added });
        const found = index.search({ terms, limit });
        expect(found).toHaveLength(Math.min(limit, expected.length));
        for (const [rank, { document, score }] of found.entries()) {
          expect(score).toBeCloseTo(expected[rank]?.score ?? -1, 5);
          expect(score).toBeCloseTo(
            referenceScore(all, all[document] ?? { title: '', heading: '', text: '' }, weights),
            5,
          );
          expect(index.evidence({ document, terms }).score).toBeCloseTo(score, 10);
        }
      }),
    );
  });

  test('says which share of the asked words a document holds, expansions aside', () => {
    const data = buildLexicalData({
      documents: [
        { title: '', heading: '', text: 'copper by rail' },
        { title: '', heading: '', text: 'rail' },
      ],
    });
    const index = new LexicalIndex({ data });
    const terms = queryTerms({ query: 'copper by rail in 1999', expansions: ['zinc'] });
    expect(index.evidence({ document: 0, terms }).matchedTerms).toBeCloseTo(2 / 3);
    expect(index.evidence({ document: 1, terms }).matchedTerms).toBeCloseTo(1 / 3);
    expect(index.evidence({ document: 1, terms }).matchedRarity).toBeLessThan(1 / 3);
  });

  test('forgets one search before the next, and obeys the filter', () => {
    const texts = ['copper', 'copper copper', 'rail'].map((text) => ({ title: '', heading: '', text }));
    const index = new LexicalIndex({ data: buildLexicalData({ documents: texts }) });
    const terms = queryTerms({ query: 'copper', expansions: [] });
    const first = index.search({ terms, limit: 5 });
    expect(index.search({ terms, limit: 5 })).toEqual(first);
    expect(index.search({ terms, limit: 5, accept: (document) => document === 0 })).toEqual([
      first.find(({ document }) => document === 0),
    ]);
  });

  test('works on no documents at all', () => {
    const index = new LexicalIndex({ data: buildLexicalData({ documents: [] }) });
    expect(index.search({ terms: queryTerms({ query: 'copper', expansions: [] }), limit: 5 })).toEqual([]);
  });
});

test('selectTop equals sorting and cutting', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(20), (items, limit) => {
      const compare = (a: number, b: number) => a - b;
      expect(selectTop({ items, limit, compare })).toEqual([...items].sort(compare).slice(0, limit));
    }),
  );
});
