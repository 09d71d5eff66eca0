import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutBySpans, findQuote } from '../../../app/evidence/find-quote.ts';

const text = 'Tea grows on hills. It needs rain. It likes shade.';
const sentences = [
  { text: 'Tea grows on hills.', start: 0, end: 19, sourceIds: [] },
  { text: 'It needs rain.', start: 20, end: 34, sourceIds: [] },
  { text: 'It likes shade.', start: 35, end: 50, sourceIds: [] },
];
const passage = {
  id: 'r1.0.1',
  origin: 'report' as const,
  caption: '',
  chapter: 1,
  section: 0,
  sectionTitle: '',
  chapterTitle: 'Growing',
  block: 'paragraph' as const,
  text,
  sentences,
  url: '/report/1#r1.0.1',
};

const marked = (quote: string) => findQuote(passage, quote).map(({ start, end }) => text.slice(start, end));

describe('finding the quoted words of a passage', () => {
  it.each([
    ['It needs rain.', ['It needs rain.']],
    ['Tea grows on hills.  It likes shade.', ['Tea grows on hills.', 'It likes shade.']],
    ['needs rain', ['needs rain']],
    ['Coffee grows elsewhere.', []],
    [' ', []],
  ])('%j', (quote, expected) => {
    expect(marked(quote)).toEqual(expected);
  });
});

describe('cutting a text by spans', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

  it('loses nothing and repeats nothing, whatever the spans', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), fc.nat(20), (spans, offset) => {
        const pieces = cutBySpans(text, offset, spans);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(new Set(pieces.map(({ at }) => at)).size).toBe(pieces.length);
      }),
    );
  });
});
