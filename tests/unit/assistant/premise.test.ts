import { describe, expect, it } from 'vitest';
import { claimsFirstPlace, premiseOf, withoutPremise } from '../../../lib/assistant/offline/premise.ts';

describe('what a question takes for granted', () => {
  it.each([
    ['Since Spain grows most of the cork, who buys it?', 'Spain grows most of the cork', 'who buys it?'],
    ['Given that salt costs 40% more, what follows?', 'salt costs 40% more', 'what follows?'],
    [
      'Раз Испания — крупнейший производитель, кто покупает?',
      'Испания — крупнейший производитель',
      'кто покупает?',
    ],
  ])('is parted from what it asks: %s', (question, claim, rest) => {
    expect(premiseOf(question)).toEqual({ claim, rest });
  });

  it.each([
    'Since 2020, how much cork was sold?',
    'How much cork does Spain grow, and where?',
    'As of 2024, what is sold?',
  ])('is nothing where only a time is told or nothing stands before it: %s', (question) => {
    expect(withoutPremise(question)).toBe(question);
  });

  it('may be that somebody is first', () => {
    expect(claimsFirstPlace('Spain is the largest grower')).toBe(true);
    expect(claimsFirstPlace('Spain grows more cork than anybody else')).toBe(true);
    expect(claimsFirstPlace('Spain grows 40% of the cork')).toBe(false);
  });
});
