import { describe, expect, it } from 'vitest';
import { subjectsNamed } from '../../../lib/assistant/offline/subjects-named.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const named = (text: string) => subjectsNamed(knowledge, knowledge.lexicon.find(text));

describe('the subjects that a question names', () => {
  it('are those it names itself, whatever form it names too', () => {
    expect(named('цена титана и карбоната лития')).toEqual(['titanium']);
  });

  it('are implied by a form that only one subject has, in any language', () => {
    for (const text of [
      'price of lithium carbonate',
      'цена карбоната лития',
      'литий карбонатының бағасы',
      '碳酸锂价格',
    ])
      expect(named(text), text).toEqual(['lithium']);
  });

  it('are left open by a form of many subjects', () => {
    expect(named('price of the metal')).toEqual([]);
  });
});
