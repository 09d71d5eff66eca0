import { describe, expect, it } from 'vitest';
import type { Answer } from '#assistant/answer';
import { numeralsOf, statesWithProof, unprovenParts } from '../fixtures/proof.ts';

const sound: Answer = {
  id: 'a1',
  question: 'How much?',
  locale: 'en',
  model: 'offline',
  corpusVersion: '1',
  createdAt: '2025-01-01T00:00:00Z',
  elapsedMs: 1,
  outcome: 'answered',
  text: 'It was 63% in 2020–23. [1]',
  sentences: [
    {
      text: 'It was 63% in 2020–23.',
      layout: 'paragraph',
      citations: [1],
      check: {
        status: 'passed',
        numbers: [
          { text: '63%', value: 63, boundTo: 'f' },
          { text: '2020–23', value: 2020, boundTo: 'f' },
        ],
      },
    },
  ],
  citations: [
    { n: 1, kind: 'figure', id: 'f', label: 'F', quote: '63% in 2020–23', url: '/data/f', sourceIds: [] },
  ],
  figures: [],
  charts: [],
  missing: [],
  suggestions: [],
  checks: { sentences: { total: 1, cited: 1 }, numbers: { total: 2, bound: 2 }, dropped: 0 },
};

/** The sound answer with other words in its only sentence. */
function saying(text: string): Answer {
  return { ...sound, sentences: sound.sentences.map((sentence) => ({ ...sentence, text })) };
}

describe('the proof that tests ask of answers', () => {
  it('reads numerals, not digits in names or markers', () => {
    const values = numeralsOf('C5+1 and U3O8: $2.6 billion, 2,000,000 t, 63% of 1990. [12]').map(
      ({ values }) => values.at(-1),
    );
    expect(values).toEqual(
      [2_600_000_000, 2, 63, 1990].map((value) => (value === 2 ? expect.any(Number) : value)),
    );
    expect(numeralsOf('2,000,000 t')[0]?.values).toContain(2_000_000);
    expect(numeralsOf('в 2024 году 5,5 млрд')[1]?.values).toContain(5_500_000_000);
    expect(numeralsOf('61 400 тонн')[0]?.values).toContain(61_400);
    expect(numeralsOf('in 2023 400 boats').map(({ text }) => text)).toEqual(['2023', '400']);
  });

  it('finds nothing wrong with a sound answer', () => {
    expect(unprovenParts(sound)).toEqual([]);
    expect(statesWithProof(sound, 63)).toBe(true);
  });

  it('finds a number that nothing proves, and a sentence without citation', () => {
    expect(unprovenParts(saying('It was 64% in 2020–23.'))).toEqual([expect.stringContaining('64')]);
    expect(statesWithProof(saying('It was 64% in 2020–23.'), 64)).toBe(false);
    const bare = { ...sound, sentences: sound.sentences.map((sentence) => ({ ...sentence, citations: [] })) };
    expect(unprovenParts(bare)).toContainEqual(expect.stringContaining('cites nothing'));
    expect(statesWithProof(bare, 63)).toBe(false);
  });
});
