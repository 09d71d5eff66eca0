import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '#language';
import { term } from '../../fixtures/figures.ts';

const lexicon = createLexicon([
  term({ id: 'KAZ', name: 'Kazakhstan' }),
  term({ id: 'KAZ', name: 'in Kazakhstan', case: 'in', canonical: 'Kazakhstan' }),
  term({ id: 'KAZ', name: 'Казахстан', language: 'ru', canonical: 'Kazakhstan' }),
  term({ id: 'KAZ', name: 'Казахстана', language: 'ru', case: 'genitive', canonical: 'Kazakhstan' }),
  term({ id: 'KAZ', name: 'Қазақстан', language: 'kk', canonical: 'Kazakhstan' }),
  term({ id: 'USA', name: 'United States' }),
  term({ id: 'USA', name: 'US', canonical: 'United States' }),
  term({ id: 'USA', name: 'AQSH', language: 'uz', canonical: 'United States' }),
  term({ id: 'USA', name: 'АҚШ', language: 'kk', canonical: 'United States' }),
  term({ id: 'CHN', name: 'China' }),
  term({ id: 'CHN', name: '中国', language: 'zh', canonical: 'China' }),
  term({ id: 'rare_earths', kind: 'mineral', name: 'rare earths' }),
  term({ id: 'heavy_rare_earths', kind: 'mineral', name: 'heavy rare earths' }),
  term({ id: 'antimony', kind: 'mineral', name: 'antimony' }),
  term({ id: 'antimony', kind: 'mineral', name: 'Sb', canonical: 'antimony' }),
  term({ id: 'georgia_country', name: 'Georgia' }),
  term({ id: 'georgia_state', name: 'Georgia' }),
  term({ id: 'reserves', kind: 'indicator', name: 'reserves' }),
  term({ id: 'everyday', kind: 'everyday', name: 'antimonk' }),
]);
const idsIn = (text: string) => lexicon.find(text).map(({ id }) => id);

describe('finding names in a text', () => {
  it.each([
    ['KAZAKHSTAN and china', ['KAZ', 'CHN']],
    ["China's antimony", ['CHN', 'antimony']],
    ['добыча в Казахстане', ['KAZ']],
    ['Қазақстанның үлесі', ['KAZ']],
    ['中国的产量', ['CHN']],
    ['the US share', ['USA']],
    ['they gave us a share', []],
    ['AQSHning ulushi qancha?', ['USA']],
    ['АҚШтың үлесі', ['USA']],
    ['aqshning ulushi qancha?', []],
    ['Sb ore', ['antimony']],
    ['heavy rare earths and rare earths', ['heavy_rare_earths', 'rare_earths']],
    ['rare finds on earth', []],
    ['Georgia', ['georgia_country', 'georgia_state']],
    ['reserves', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(idsIn(text)).toEqual(expected);
  });

  it('says how a name was recognised', () => {
    expect(lexicon.find('Kazakhstan')).toMatchObject([{ by: 'name' }]);
    expect(lexicon.find('Қазақстанның')).toMatchObject([{ id: 'KAZ', by: 'inflection' }]);
    expect(lexicon.find('Kazahkstan')).toMatchObject([{ id: 'KAZ', by: 'spelling' }]);
    expect(lexicon.find('antimny')).toMatchObject([{ id: 'antimony', by: 'spelling' }]);
  });

  it('takes no everyday word for a name misspelt', () => {
    expect(idsIn('antimonk')).toEqual([]);
    expect(idsIn('antimonz')).toEqual(['antimony']);
  });

  it('does not bend short words into names', () => {
    expect(idsIn('Chine chins antimatter')).toEqual([]);
  });

  it('gives spans in order, without overlap, that hold the words', () => {
    const words = fc.constantFrom(
      'heavy',
      'rare',
      'earths',
      'US',
      'Kazahkstan',
      'in',
      '中国',
      'Georgia',
      '…',
      '-',
    );
    fc.assert(
      fc.property(fc.array(words), fc.constantFrom(' ', ', ', ''), (parts, separator) => {
        const text = parts.join(separator);
        let last = { start: 0, end: 0 };
        for (const match of lexicon.find(text)) {
          expect(text.slice(match.start, match.end)).toBe(match.text);
          expect(match.start >= last.end || match.start === last.start).toBe(true);
          last = match;
        }
      }),
    );
  });
});

describe('naming a concept', () => {
  it.each([
    ['ru', 'genitive', 'Казахстана'],
    ['ru', 'in', 'в Казахстане'],
    ['en', 'in', 'in Kazakhstan'],
    ['zh', '', 'Kazakhstan'],
  ] as const)('in %s, case %j', (language, grammaticalCase, name) => {
    expect(lexicon.nameOf('KAZ', language, grammaticalCase)).toBe(name);
  });

  it('knows no name for an id that is not there', () => {
    expect(lexicon.nameOf('XXX', 'en')).toBeUndefined();
    expect(lexicon.namesOf('XXX')).toEqual([]);
  });
});
