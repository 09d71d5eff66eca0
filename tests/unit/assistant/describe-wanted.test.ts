import { describe, expect, it } from 'vitest';
import { describeWanted } from '../../../lib/assistant/offline/describe-wanted.ts';
import { understand } from '../../../lib/assistant/offline/understand.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const wanted = (question: string, unknownWords: string[] = []) =>
  describeWanted(knowledge, understand({ knowledge, question, earlier: [] }), unknownWords);

describe('what is missing', () => {
  it.each([
    ['How much chromium does Peru mine?', 'mine production of chromium in Peru'],
    ['How much uranium did Kazakhstan mine in 1985?', 'mine production of uranium in Kazakhstan in 1985'],
    ['How much gold did Canada mine between 1950 and 1960?', 'mine production of gold in Canada in 1950–60'],
    ['What are Afghanistan’s lithium reserves?', 'lithium reserves in Afghanistan'],
    ['What share of US tungsten imports comes from Peru?', 'the share of Peru in US imports of tungsten'],
    ['Какие запасы лития в Сербии?', 'запасы лития в Сербии'],
    ['西班牙的锑储量是多少？', '西班牙锑储量'],
  ])('is told in plain words of the language: %s', (question, words) => {
    expect(wanted(question)).toBe(words);
  });

  it('names the name that is not known in quotation marks, with what is known beside it', () => {
    expect(wanted('When did Kazakhstan buy Zarkovium Mining?')).toMatch(/^“Zarkovium[^”]*” \(Kazakhstan\)$/);
  });

  it('is left to the question itself where other words are not known', () => {
    expect(wanted('What is the salary of a miner in Uzbekistan?', ['salari'])).toBeUndefined();
  });
});
