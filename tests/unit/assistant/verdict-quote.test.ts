import { describe, expect, it } from 'vitest';
import { verdictQuote } from '../../../lib/assistant/check/verdict-quote.ts';

const conflict = {
  id: 'c-a',
  title: 'Harvest of Nor',
  kind: 'definition',
  figures: ['f-1', 'f-2'],
  preferred: 'f-1',
  verdict: 'The office counts tins; the union counts boats. Name the count used.',
};
const corpus = {
  conflicts: [conflict],
  verdicts: [{ conflict: 'c-a', language: 'ru', verdict: 'Назовите источник. Счёт разный.' }],
};

describe('the words of a verdict that a sentence repeats', () => {
  it.each([
    ['Name the count used.', 'Name the count used.'],
    ['the union counts boats.', 'The office counts tins; the union counts boats.'],
    ['Счёт разный.', 'Счёт разный.'],
  ])('are the whole sentence of the record: %s', (sentence, words) => {
    expect(verdictQuote(corpus, 'f-2', sentence)).toBe(words);
  });

  it('are none for a figure that the disagreement is not about', () => {
    expect(verdictQuote(corpus, 'f-3', 'Name the count used.')).toBeUndefined();
  });

  it('are none for a sentence of other words', () => {
    expect(verdictQuote(corpus, 'f-1', 'Name the boats used.')).toBeUndefined();
  });
});
