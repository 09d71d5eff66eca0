import type { Term } from '#corpus';
import { normaliseWord } from './normalise-word.ts';
import { adjectiveBases, nounBases, russianForms } from './russian-forms.ts';
import { looseSoundKey, soundKey } from './sound-key.ts';
import { stem } from './stem.ts';
import { SUFFIXING_LANGUAGES, type SuffixingLanguage, suffixBases } from './suffix-chains.ts';
import { uzbekKey } from './uzbek-script.ts';

/**
 * A word of a name and a word of a text are the same word if they share a key. A key says by its first sign what makes
 * them the same:
 *
 * `=` the word itself, or a form of it; `s` its English stem; `d` the people of a place; `a` and `A` a Russian adjective
 * made of it or, if it is a name, of that; `k`, `y`, `t`, `u` a Kazakh, Kyrgyz, Tajik, Uzbek word with endings; `~` its sound; `≈` its sound, loosely.
 */
export type WordKey = string;

const SIGNS: Record<SuffixingLanguage, string> = { kk: 'k', ky: 'y', tg: 't', uz: 'u' };
/** The first sign of the keys of a suffixing language; of any other language a sign that no key has. */
export function signOf(language: string): string {
  return SUFFIXING_LANGUAGES.flatMap((one) => (one === language ? SIGNS[one] : []))[0] ?? ' ';
}

/** Shorter words sound like too many others. */
const SHORTEST_SOUND = 5;
const SHORTEST_LOOSE_SOUND = 6;
const PLACES = new Set(['country', 'region']);

/** What English adds to the name of a place for its people and what is theirs: Mauritania-n, Senegal-ese, Iceland-ic. */
const DEMONYM = /(?:n|an|ian|ese|i|ic|ish)s?$/;

/** The keys of a word of a name. */
export function keysOfName(word: string, term: Pick<Term, 'language' | 'kind' | 'case'>): WordKey[] {
  const { language, kind } = term;
  const plain = normaliseWord(word);
  const keys = [`=${plain}`];
  const sounds = () => soundsOf(word, term);
  switch (language) {
    case 'en':
    case 'mul':
      if (plain.length >= 3) keys.push(`s${stem(plain)}`);
      if (PLACES.has(kind) && plain.length >= 4) keys.push(`d${plain}`);
      return [...keys, ...sounds()];
    case 'ru': {
      const isProper = /\p{Lu}/u.test(word);
      for (const form of russianForms(plain, { isProper })) keys.push(`=${form}`);
      for (const base of nounBases(plain)) keys.push(`${isProper ? 'A' : 'a'}${base}`);
      return [...keys, ...sounds()];
    }
    case 'kk':
    case 'ky':
    case 'tg':
      return [...keys, `${SIGNS[language]}${plain}`, ...sounds()];
    case 'uz':
      return [...keys, `u${uzbekKey(word)}`, ...sounds()];
    default:
      return keys;
  }
}

/**
 * Proper names are spelt in many ways, and so are Russian words that people type in Latin letters; bent forms and
 * adjectives would only sound like other words.
 */
function soundsOf(
  word: string,
  { language, kind, case: form }: Pick<Term, 'language' | 'kind' | 'case'>,
): WordKey[] {
  const { length } = normaliseWord(word);
  if (form !== '' || length < SHORTEST_SOUND || !(/\p{Lu}/u.test(word) || language === 'ru')) return [];
  // Countries are spelt alike everywhere; sites, firms and people in as many ways as there are atlases.
  const isLoose = /\p{Lu}/u.test(word) && !PLACES.has(kind) && length >= SHORTEST_LOOSE_SOUND;
  return [`~${soundKey(word)}`, ...(isLoose ? [`≈${looseSoundKey(word)}`] : [])];
}

/** Every key under which a word of a text may stand for a word of a name. */
export function keysOfToken(word: string): WordKey[] {
  const plain = normaliseWord(word);
  const keys = [`=${plain}`];
  const uzbek = uzbekKey(word);
  if (/^[a-z]+$/.test(plain)) {
    if (plain.length >= 3) keys.push(`s${stem(plain)}`);
    const demonym = DEMONYM.exec(plain);
    if (demonym !== null) for (const place of placesOf(plain)) keys.push(`d${place}`);
    for (const base of [uzbek, ...suffixBases(uzbek, 'uz')]) keys.push(`u${base}`);
  } else if (/^[\p{Script=Cyrillic}]+$/u.test(plain)) {
    for (const base of adjectiveBases(plain, { isProper: false })) keys.push(`a${base}`);
    for (const base of adjectiveBases(plain, { isProper: true })) keys.push(`A${base}`);
    for (const language of SUFFIXING_LANGUAGES) {
      const own = language === 'uz' ? uzbek : plain;
      for (const base of [own, ...suffixBases(own, language)]) keys.push(`${SIGNS[language]}${base}`);
    }
  }
  if (plain.length >= SHORTEST_SOUND) keys.push(`~${soundKey(word)}`, `≈${looseSoundKey(word)}`);
  return keys;
}

/** The places that a demonym may be made of: `mauritanian` of `mauritania` or `mauritani`. */
function placesOf(word: string): string[] {
  const singular = word.replace(/s$/, '');
  return ['n', 'an', 'ian', 'ese', 'i', 'ic', 'ish', '']
    .filter((ending) => singular.endsWith(ending) && (ending !== '' || singular !== word))
    .map((ending) => singular.slice(0, singular.length - ending.length))
    .filter((place) => place.length >= 4);
}
