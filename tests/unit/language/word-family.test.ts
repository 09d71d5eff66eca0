import { describe, expect, it } from 'vitest';
import { analyse, stem, wordFamily } from '../../../lib/language/index.ts';

const vocabulary = analyse(
  'owner ownership reliant reliance production products refinery refining investor plants planning statement stations important',
);
const family = (word: string) => wordFamily(stem(word), vocabulary);

describe('word families', () => {
  it('hold what is made from the same root', () => {
    expect(family('own')).toEqual(expect.arrayContaining([stem('owner'), stem('ownership')]));
    expect(family('reliant')).toContain(stem('reliance'));
    expect(family('produce')).toContain(stem('production'));
    expect(family('refine')).toContain(stem('refinery'));
    expect(family('invest')).toContain(stem('investor'));
  });

  it('leave out words that merely begin alike', () => {
    expect(family('plan')).not.toContain(stem('plants'));
    expect(family('state')).not.toContain(stem('station'));
    expect(family('state')).not.toContain(stem('statement'));
  });
});

describe('stems of irregular forms', () => {
  it.each([
    ['sold', 'selling'],
    ['lent', 'lends'],
    ['built', 'builds'],
    ['bought', 'buy'],
    ['nationalized', 'nationalise'],
    ['labor', 'labour'],
  ])('%s is read as %s', (form, base) => {
    expect(stem(form)).toBe(stem(base));
  });

  it('short words that end like a verb stay what they are', () => {
    expect(stem('size')).not.toBe(stem('sise'));
  });
});
