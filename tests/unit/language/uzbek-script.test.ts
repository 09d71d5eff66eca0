import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUzbekCyrillic, toUzbekLatin, uzbekKey } from '../../../lib/language/uzbek-script.ts';

const PAIRS = [
  ['Oʻzbekiston', 'Ўзбекистон'],
  ['Qozogʻiston', 'Қозоғистон'],
  ['Tojikiston', 'Тожикистон'],
  ['kumush', 'кумуш'],
  ['yer', 'ер'],
  ['temir', 'темир'],
  ['maʼdan', 'маъдан'],
  ['Yaponiya', 'Япония'],
  ['dunyo', 'дунё'],
  ['choʻl', 'чўл'],
  ['Eron', 'Эрон'],
] as const;

describe('the two alphabets of Uzbek', () => {
  it.each(PAIRS)('%s is %s', (latin, cyrillic) => {
    expect(toUzbekLatin(cyrillic)).toBe(latin.toLowerCase());
    expect(toUzbekCyrillic(latin)).toBe(cyrillic.toLowerCase());
  });

  it.each(["O'zbekiston", 'O’zbekiston', 'Oʻzbekiston', 'O`zbekiston', 'Ozbekiston', 'ЎЗБЕКИСТОН'])(
    'gives %s the key of the others',
    (name) => {
      expect(uzbekKey(name)).toBe('ozbekiston');
    },
  );

  it('keeps the key of any word through both alphabets', () => {
    const letters = fc.constantFrom(...'абвгдежзийклмнопрстуфхчшқғҳўяюёэ');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 2, maxLength: 10 }), (parts) => {
        // A soft sign between would tell `с` and `ҳ` from `ш`; Latin writes both pairs `sh`.
        const word = parts
          .join('')
          .replace(/сҳ|йо|йу|йа|йэ|йе/g, '')
          .replace(/(?<=[аоуиеёюяэў])э/g, '');
        expect(uzbekKey(toUzbekCyrillic(toUzbekLatin(word)))).toBe(uzbekKey(word));
      }),
    );
  });
});
