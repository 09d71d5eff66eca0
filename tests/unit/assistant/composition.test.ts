import { describe, expect, it } from 'vitest';
import type { Outcome } from '#assistant/answer';
import {
  type Composition,
  joinCompositions,
  noticeSentence,
  writeComposition,
} from '../../../lib/assistant/offline/composition.ts';

function part(outcome: Outcome, more: Partial<Composition> = {}): Composition {
  return { outcome, missing: [], lines: [`It is ${outcome}.`], suggestions: [], ...more };
}

describe('several questions in one', () => {
  const joint = (...outcomes: Outcome[]) =>
    joinCompositions(outcomes.map((outcome) => part(outcome))).outcome;

  it('have the outcome that they share, or one in between', () => {
    expect(joint('answered', 'answered')).toBe('answered');
    expect(joint('answered', 'not_in_corpus')).toBe('partly_answered');
    expect(joint('out_of_scope', 'not_in_corpus')).toBe('not_in_corpus');
    expect(joint('ambiguous', 'not_in_corpus')).toBe('ambiguous');
    expect(joint('answered', 'partly_answered')).toBe('partly_answered');
    expect(joint('opinion', 'answered')).toBe('answered');
  });

  it('keep all that is said and missing', () => {
    const { lines, missing } = joinCompositions([
      part('answered'),
      part('not_in_corpus', { missing: [{ what: 'salt', nearest: '' }] }),
    ]);
    expect(lines.filter((line) => line !== '')).toEqual(['It is answered.', 'It is not_in_corpus.']);
    expect(missing).toEqual([{ what: 'salt', nearest: '' }]);
  });

  it('offer each follow-up once, and three at most', () => {
    const { suggestions } = joinCompositions([
      part('answered', { suggestions: ['A?', 'B?'] }),
      part('answered', { suggestions: ['A?', 'C?', 'D?'] }),
    ]);
    expect(suggestions).toEqual(['A?', 'B?', 'C?']);
  });
});

it('writes control lines that its own words cannot break', () => {
  const text = writeComposition(
    part('not_in_corpus', { missing: [{ what: 'salt]] | [[x', nearest: 'iron' }], suggestions: ['Why]]?'] }),
  );
  expect(text.split('\n')).toEqual([
    '[[outcome: not_in_corpus]]',
    '[[missing: salt  x | iron]]',
    'It is not_in_corpus.',
    '[[suggest: Why?]]',
  ]);
});

it('marks a remark before its last stop', () => {
  expect(noticeSentence('Nothing is known.')).toBe('Nothing is known [[notice]].');
  expect(noticeSentence('Which do you mean?')).toBe('Which do you mean [[notice]]?');
});
