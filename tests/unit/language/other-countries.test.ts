import { expect, it } from 'vitest';
import { createLexicon, otherCountries } from '#language';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const { corpus } = await realKnowledge();
const others = otherCountries(corpus.terms);
const lexicon = createLexicon(corpus.terms, others);

it.each([
  ['How much tungsten does Portugal mine?', 'PT'],
  ['Zambian copper', 'ZM'],
  ['Какие запасы лития в Сербии?', 'RS'],
  ['西班牙的锑储量是多少？', 'ES'],
])('knows the place in "%s"', (question, id) => {
  expect(lexicon.find(question)).toContainEqual(expect.objectContaining({ id, kind: 'country' }));
});

it('leaves the countries of the corpus to it', () => {
  const own = new Set(corpus.terms.filter(({ kind }) => kind === 'country').map(({ name }) => name));
  expect(others.filter(({ name }) => own.has(name))).toEqual([]);
  expect(others.length).toBeGreaterThan(500);
});

it('takes no other word for a slip of such a name', () => {
  expect(lexicon.find('Сколько тонн?').map(({ id }) => id)).toEqual([]);
  expect(lexicon.find('How many tonnes?').map(({ id }) => id)).toEqual([]);
});
