import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../lib/assistant/offline/names-in.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const read = (question: string) => namesIn(knowledge, question, knowledge.lexicon.find(question));

describe('names in a question', () => {
  it.each([
    ['What does Norilsk Star Mining own in Kyrgyzstan?', ['Norilsk Star Mining']],
    ['Tell me about the Astana Copper Accord', ['Astana Copper Accord']],
    ['How much lithium does the Karakum Blue deposit hold?', ['Karakum Blue']],
    ['Who owns NordTien Minerals?', ['NordTien Minerals']],
    ['How tall is Khan Tengri?', ['Khan Tengri']],
  ])('stand nowhere in the corpus: %s', (question, unknown) => {
    expect(read(question).unknown).toEqual(unknown);
  });

  it.each([
    'Which deals have Kazakhstan and Uzbekistan made with the United States?',
    'What Share Of US Antimony Imports Comes From China In 2024?',
    'Briefly, what is the Middle Corridor?',
    'How much uranium did Kazatomprom mine?',
    'Somebody called it a belt. Who was it?',
    'Is Kasakhstan rich in Tungsten?',
  ])('are all known, or none: %s', (question) => {
    expect(read(question).unknown).toEqual([]);
  });

  it('may be written in the corpus without being in the lexicon', () => {
    const { known, unknown } = read('What does UNRMS ask of miners?');
    expect({ known, unknown }).toEqual({ known: ['UNRMS'], unknown: [] });
  });
});
