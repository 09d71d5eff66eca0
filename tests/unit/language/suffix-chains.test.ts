import { describe, expect, it } from 'vitest';
import { suffixBases } from '../../../lib/language/suffix-chains.ts';

describe('words that grow by endings', () => {
  it.each([
    ['kk', 'қазақстанның', 'қазақстан'],
    ['kk', 'уранының', 'уран'],
    ['kk', 'түркияда', 'түркия'],
    ['kk', 'сынабы', 'сынап'],
    ['kk', 'минералдарды', 'минерал'],
    ['ky', 'кыргызстандагы', 'кыргызстан'],
    ['ky', 'сүрмөнүн', 'сүрмө'],
    ['ky', 'алтындын', 'алтын'],
    ['uz', 'ozbekistonning', 'ozbekiston'],
    ['uz', 'metallarini', 'metal'],
    ['uz', 'qozogi', 'qozoq'],
    ['tg', 'тоҷикистонро', 'тоҷикистон'],
    ['tg', 'маъданҳои', 'маъдан'],
    ['tg', 'марказии', 'марказӣ'],
  ] as const)('%s: %s may be made of %s', (language, word, base) => {
    expect(suffixBases(word, language)).toContain(base);
  });

  it.each([
    ['kk', 'қазақстаннің', 'қазақстан'],
    ['ky', 'алтындин', 'алтын'],
    ['kk', 'уранология', 'уран'],
    ['uz', 'surmalash', 'surma'],
    ['tg', 'тоҷикистонский', 'тоҷикистон'],
  ] as const)('%s: %s is not made of %s', (language, word, base) => {
    expect(suffixBases(word, language)).not.toContain(base);
  });
});
