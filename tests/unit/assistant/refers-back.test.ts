import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKnowledge } from '#assistant';
import { loadCorpus } from '#corpus';
import { refersBack } from '../../../lib/assistant/offline/refers-back.ts';

const corpus = await loadCorpus(path.join(import.meta.dirname, '../../fixtures/coast-corpus'));
const knowledge = createKnowledge({ corpus, search: async () => [] });
const refers = (question: string, ...named: string[]) => refersBack({ knowledge, question, named });

describe('a question that leans on the one before', () => {
  it.each([
    ['by a pronoun', 'What does it catch?', []],
    ['by a Russian pronoun', 'Сколько их там?', []],
    ['by the word of a kind', 'Which towns joined the organisation?', ['shore_network']],
    ['by another word for the kind', 'Who founded the association?', ['shore_network']],
    ['by the last word of a name', 'When was the plan agreed?', ['iberian_plan']],
    ['by the kind of subject', 'Where does the species spawn?', ['sardine']],
    ['by a plural', 'What do these countries export?', ['PRT']],
    ['by a demonstrative in Russian', 'Что продаёт эта страна?', ['PRT']],
  ])('%s', (_, question, named) => {
    expect(refers(question, ...named)).toBe(true);
  });

  it.each([
    ['a kind that was not named', 'Who founded the association?', ['PRT']],
    ['the same word without an article', 'Which association counts crews?', ['shore_network']],
    ['a definite noun of no kind', 'What is the price of bread?', ['PRT', 'sardine']],
    ['nothing of the sort', 'How much octopus did Senegal land?', ['PRT']],
  ])('is not seen in %s', (_, question, named) => {
    expect(refers(question, ...named)).toBe(false);
  });
});
