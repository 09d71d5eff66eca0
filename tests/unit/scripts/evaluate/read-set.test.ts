import { describe, expect, it } from 'vitest';
import { InvalidSetError, parseSet, readSet } from '../../../../scripts/evaluate/read-set.ts';
import { question } from '../../../fixtures/evaluation.ts';

const line = (change: Record<string, unknown> = {}) => JSON.stringify({ ...question(), ...change });

describe('a set of questions', () => {
  it('is read line by line, empty lines aside', () => {
    expect(parseSet(`${line()}\n\n${line({ id: 'q-2' })}\n`, 'set.jsonl').map(({ id }) => id)).toEqual([
      'q-1',
      'q-2',
    ]);
  });

  it.each([
    ['no JSON', '{"id":', 'set.jsonl:2: '],
    ['an unknown kind', line({ kind: 'guess' }), 'set.jsonl:2: kind: '],
    ['an unknown outcome', line({ outcomes: ['perhaps'] }), 'set.jsonl:2: outcomes.0: '],
    ['no outcome', line({ outcomes: [] }), 'set.jsonl:2: outcomes: '],
    [
      'a fact of two kinds',
      line({ facts: [{ figure: 'f', number: 1, unit: 't' }] }),
      'set.jsonl:2: facts.0: ',
    ],
    ['an unknown field', line({ fact: [] }), 'set.jsonl:2: '],
    ['a follow-up to nothing', line({ group: 'follow_up' }), 'set.jsonl:2: history: '],
    ['a single question with a history', line({ history: ['Before?'] }), 'set.jsonl:2: history: '],
    ['an id used before', line(), 'set.jsonl:2: id: q-1 is that of line 1'],
  ])('is refused with file, line and field: %s', (_, bad, words) => {
    const text = `${line()}\n${bad}`;
    expect(() => parseSet(text, 'set.jsonl')).toThrow(InvalidSetError);
    expect(() => parseSet(text, 'set.jsonl')).toThrow(words);
  });

  it('tells every faulty line at once', () => {
    expect(() => parseSet(`${line({ kind: 'x' })}\n${line({ id: '' })}`, 'a')).toThrow(
      /a:1: kind[\s\S]*a:2: id/,
    );
  });

  it('that is nowhere is said to be so', async () => {
    await expect(readSet('no/such/set.jsonl')).rejects.toThrow(
      'There is no question set at no/such/set.jsonl',
    );
  });
});
