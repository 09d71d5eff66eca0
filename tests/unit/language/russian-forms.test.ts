import { describe, expect, it } from 'vitest';
import { adjectiveBases, nounBases, russianForms } from '../../../lib/language/russian-forms.ts';

/** Forms as grammars print them: singular nominative to prepositional, then plural genitive where there is one. */
const PARADIGMS = [
  'уран урана урану ураном уране',
  'никель никеля никелю никелем никеле',
  'медь меди медью',
  'сурьма сурьмы сурьме сурьму сурьмой',
  'руда руды руде руду рудой руд рудам рудами рудах',
  'литий лития литию литием литии',
  'золото золота золоту золотом золоте',
  'олово олова оловом олове',
  'сырье сырья сырью сырьем',
  'месторождение месторождения месторождению месторождением месторождении месторождений месторождениях',
  'свинец свинца свинцу свинцом свинце',
  'песок песка песку песком песке',
  'палец пальца пальцу пальцем',
  'металлы металлов металлам металлами металлах металл',
  'земли земель землям землями землях',
  'редкий редкого редкому редким редком редкие редких редкими',
  'черный черного черному черным черном черная черной черную черные черных',
  'северное северного северному северным северном',
  'экспорт экспорта экспорту экспортом экспорте',
];

describe('forms of Russian words', () => {
  it.each(PARADIGMS)('%s', (paradigm) => {
    const [word = '', ...forms] = paradigm.split(' ');
    const irregular = new Set(['земель']);
    const made = russianForms(word);
    expect(forms.filter((form) => !made.has(form) && !irregular.has(form))).toEqual([]);
  });

  it('gives the name of one thing no plural', () => {
    expect(russianForms('германия', { isProper: true })).not.toContain('германий');
    expect([...russianForms('германия', { isProper: true })].sort()).toEqual(
      ['германией', 'германиею', 'германии', 'германию', 'германия'].sort(),
    );
  });

  it.each(['перу', 'баку', 'chile', 'сша1', 'ес'])('leaves %s alone', (word) => {
    expect([...russianForms(word)]).toEqual([word]);
  });
});

describe('adjectives of Russian nouns', () => {
  const isMadeOf = (adjective: string, noun: string, isProper: boolean) => {
    const bases = new Set(nounBases(noun));
    return adjectiveBases(adjective, { isProper }).some((base) => bases.has(base));
  };

  it.each([
    ['урановый', 'уран'],
    ['сурьмяного', 'сурьма'],
    ['медных', 'медь'],
    ['свинцовой', 'свинец'],
    ['литиевые', 'литий'],
  ])('%s is of %s', (adjective, noun) => {
    expect(isMadeOf(adjective, noun, false)).toBe(true);
  });

  it.each([
    ['китайского', 'китай'],
    ['австралийская', 'австралия'],
    ['узбекским', 'узбекистан'],
    ['киргизские', 'киргизия'],
    ['монгольской', 'монголия'],
    ['американского', 'америка'],
    ['европейские', 'европа'],
  ])('%s is of %s', (adjective, name) => {
    expect(isMadeOf(adjective, name, true)).toBe(true);
    expect(isMadeOf(adjective, name, false)).toBe(false);
  });

  it('does not take another word for one', () => {
    expect(isMadeOf('данным', 'дания', true)).toBe(false);
    expect(adjectiveBases('данные', { isProper: true })).toEqual([]);
  });
});
