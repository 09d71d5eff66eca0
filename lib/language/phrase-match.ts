import type { Term } from '#corpus';
import { normaliseWord } from './normalise-word.ts';
import { stem } from './stem.ts';
import { SUFFIXING_LANGUAGES } from './suffix-chains.ts';
import { tokens } from './tokens.ts';
import { uzbekKey } from './uzbek-script.ts';
import { keysOfToken, signOf } from './word-keys.ts';

/** An indicator that a text speaks of, with how many of its words named it. */
export type PhraseMatch = {
  id: string;
  words: number;
  name: string;
  /** Its words are also part of a longer name that was found ("exports" beside "share of exports"). */
  isPartOfLonger: boolean;
};

const FILLER = new Set([
  'how',
  'what',
  'which',
  'its',
  'much',
  'of',
  'the',
  'a',
  'an',
  'in',
  'on',
  'to',
  'for',
  'and',
  'by',
  'from',
  'with',
  'в',
  'на',
  'по',
  'и',
  'из',
  'с',
]);

/** Finds indicators whose words all stand in a text, in any order and with anything between. */
export type PhraseFinder = (text: string) => PhraseMatch[];

/**
 * Prepares a finder for indicator names. "share of exports" is found in "what share of the exports". Names
 * whose words are all part of a longer match come last.
 *
 * @param terms rows of `terms.csv`; only those of kind `indicator` are used
 */
export function createPhraseFinder(terms: Term[]): PhraseFinder {
  const phrases = terms
    .filter((term) => term.kind === 'indicator')
    .map(preparePhrase)
    .filter((phrase) => phrase.items.length > 0);
  return (text) => {
    const present = new Set(contentStems(text, OVERLAPPING_HAN_PAIRS));
    const beginnings = contentWords(text).flatMap((word) => [normaliseWord(word), uzbekKey(word)]);
    const presentBases = new Set(
      contentWords(text).flatMap((word) => SUFFIXING_LANGUAGES.flatMap((one) => basesOf(word, one))),
    );
    const matched = phrases.filter(
      ({ stems, bases, openings }) =>
        openings.every((opening) => beginnings.some((word) => word.startsWith(opening))) &&
        (stems.every((word) => present.has(word)) ||
          (bases.length > 0 && bases.every((word) => word.some((base) => presentBases.has(base))))),
    );
    const isPart = (phrase: (typeof matched)[number]) =>
      matched.some(
        (other) =>
          other.id !== phrase.id &&
          other.items.length > phrase.items.length &&
          phrase.items.every((item) => other.items.some((longer) => covers(longer, item))),
      );
    const best = new Map<string, PhraseMatch>();
    for (const phrase of matched) {
      const { id, name, items } = phrase;
      if ((best.get(id)?.words ?? 0) >= items.length) continue;
      best.set(id, { id, name, words: items.length, isPartOfLonger: isPart(phrase) });
    }
    return [...best.values()].sort(
      (a, b) => Number(a.isPartOfLonger) - Number(b.isPartOfLonger) || b.words - a.words,
    );
  };
}

/** A name with its words told apart: those to be found in any of their forms, and those given by their beginning. */
function preparePhrase({ id, name, language }: Term) {
  const whole = name.replace(/\S+\*/gu, '');
  const openings = [...name.matchAll(/(\S+)\*/gu)].map(([, opening = '']) =>
    language === 'uz' ? uzbekKey(opening) : normaliseWord(opening),
  );
  const stems = contentStems(whole, HAN_PAIRS);
  const bases = isSuffixing(language) ? contentWords(whole).map((word) => basesOf(word, language)) : [];
  return { id, name, stems, bases, openings, items: [...stems, ...openings.map((opening) => `${opening}*`)] };
}

/** The same word, or the beginning of it. */
function covers(longer: string, item: string): boolean {
  return longer === item || (longer.endsWith('*') && item.startsWith(longer.slice(0, -1)));
}

/** A name is cut into pairs; in a text, which has no spaces to start from, a pair may begin at any character. */
const HAN_PAIRS = /(\p{Script=Han}{2})/gu;
const OVERLAPPING_HAN_PAIRS = /(?=(\p{Script=Han}{2}))/gu;

function isSuffixing(language: string): boolean {
  return SUFFIXING_LANGUAGES.some((one) => one === language);
}

/** What a word with endings may be made of, told apart by language. */
function basesOf(word: string, language: string): string[] {
  return keysOfToken(word).filter((key) => key.startsWith(signOf(language)));
}

function contentWords(text: string): string[] {
  return tokens(text)
    .map((token) => token.text.toLowerCase())
    .filter((word) => !FILLER.has(word) && !/\p{Script=Han}/u.test(word));
}

function contentStems(text: string, pairs: RegExp): string[] {
  const han = [...text.matchAll(pairs)].map((match) => match[1] ?? '');
  return [...new Set([...contentWords(text).map(stem), ...han])];
}
