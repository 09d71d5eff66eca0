import { describe, expect, it } from 'vitest';
import { createLexicon } from '#language';
import { term } from '../../fixtures/figures.ts';

const lexicon = createLexicon([
  term({ id: 'DEU', kind: 'country', name: 'Германия', language: 'ru' }),
  term({ id: 'CHN', kind: 'country', name: 'Китай', language: 'ru' }),
  term({ id: 'germanium', kind: 'subject', name: 'германий', language: 'ru' }),
  term({ id: 'gallium', kind: 'subject', name: 'галлий', language: 'ru' }),
]);
const idsIn = (text: string) => lexicon.find(text).map(({ id }) => id);

describe('words that are a name and a common noun at once', () => {
  it.each([
    ['a capital inside a sentence', 'Экспорт в Германию', ['DEU']],
    ['a small letter where capitals are used', 'Импорт германия из Китая', ['germanium', 'CHN']],
    ['no capitals, another place named', 'экспорт германия китай', ['germanium', 'CHN']],
    ['no capitals, another subject named', 'галлий германия экспорт', ['gallium', 'DEU']],
    [
      'the first word of a sentence, the subject named later',
      'Германия ввозит германий',
      ['DEU', 'germanium'],
    ],
    ['nothing to tell by', 'германия', ['germanium', 'DEU']],
  ])('%s', (_, text, expected) => {
    expect(idsIn(text)).toEqual(expected);
  });
});
