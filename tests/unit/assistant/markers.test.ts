import { describe, expect, it } from 'vitest';
import {
  attachMarkers,
  mark,
  NOTICE_MARK,
  readControlLine,
  readMarkers,
} from '../../../lib/assistant/check/markers.ts';

describe('markers of a sentence', () => {
  it.each([
    ['Copper rose [[r1.2.3]].', { text: 'Copper rose.', ids: ['r1.2.3'], isNotice: false }],
    ['Copper rose [[a, b; c]].', { text: 'Copper rose.', ids: ['a', 'b', 'c'], isNotice: false }],
    [
      'Copper rose [[a]] and fell [[b]] [[a]].',
      { text: 'Copper rose and fell.', ids: ['a', 'b'], isNotice: false },
    ],
    ['Nothing is known [[notice]].', { text: 'Nothing is known.', ids: [], isNotice: true }],
    ['Nothing is known [[notice, a]].', { text: 'Nothing is known.', ids: ['a'], isNotice: true }],
    ['Plain words.', { text: 'Plain words.', ids: [], isNotice: false }],
    ['A list [1] and [link](x) stay.', { text: 'A list [1] and [link](x) stay.', ids: [], isNotice: false }],
  ])('%s', (sentence, expected) => {
    expect(readMarkers(sentence)).toEqual(expected);
  });

  it.each([
    ['It rose. [[a]] It fell. [[b]]', 'It rose [[a]]. It fell [[b]].'],
    ['“It rose.” [[a]][[b]]', '“It rose [[a]][[b]].”'],
    ['Выросло! [[a]]', 'Выросло [[a]]!'],
    ['It rose [[a]].', 'It rose [[a]].'],
  ])('keeps together what belongs together: %s', (text, expected) => {
    const squeeze = (words: string) => words.replace(/\s+\[\[/g, '[[').replace(/\s+/g, ' ');
    const attached = attachMarkers(text);
    expect(attached.match(/\[\[[^\]]+\]\]/g)).toEqual(text.match(/\[\[[^\]]+\]\]/g));
    if (!text.startsWith('“')) expect(squeeze(attached)).toBe(squeeze(expected));
    expect(attached).not.toMatch(/[.!?]\s*\[\[/);
  });

  it('writes what it reads', () => {
    expect(readMarkers(`Words${mark('r1.1.1', 'x-y')}.`).ids).toEqual(['r1.1.1', 'x-y']);
    expect(readMarkers(`Words${NOTICE_MARK}.`).isNotice).toBe(true);
    expect(mark()).toBe('');
  });
});

describe('control lines', () => {
  it.each([
    ['[[outcome: not_in_corpus]]', { kind: 'outcome', outcome: 'not_in_corpus' }],
    ['  [[outcome: answered]]  ', { kind: 'outcome', outcome: 'answered' }],
    ['[[outcome: sure]]', undefined],
    [
      '[[missing: price in 2031 | price in 2025]]',
      { kind: 'missing', what: 'price in 2031', nearest: 'price in 2025' },
    ],
    ['[[missing: price in 2031]]', { kind: 'missing', what: 'price in 2031', nearest: '' }],
    ['[[suggest: And Peru?]]', { kind: 'suggest', question: 'And Peru?' }],
    ['Text [[outcome: answered]]', undefined],
    ['[[r1.2.3]]', undefined],
  ])('%s', (line, expected) => {
    expect(readControlLine(line)).toEqual(expected);
  });
});
