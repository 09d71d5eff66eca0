import type { Term } from '#corpus';
import { stem } from './stem.ts';
import { tokens } from './tokens.ts';

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
    .map((term) => ({ id: term.id, name: term.name, stems: contentStems(term.name, HAN_PAIRS) }))
    .filter((phrase) => phrase.stems.length > 0);
  return (text) => {
    const present = new Set(contentStems(text, OVERLAPPING_HAN_PAIRS));
    const matched = phrases.filter(({ stems }) => stems.every((word) => present.has(word)));
    const isPart = (phrase: (typeof matched)[number]) =>
      matched.some(
        (other) =>
          other.id !== phrase.id &&
          other.stems.length > phrase.stems.length &&
          phrase.stems.every((word) => other.stems.includes(word)),
      );
    const best = new Map<string, PhraseMatch>();
    for (const phrase of matched) {
      const { id, name, stems } = phrase;
      if ((best.get(id)?.words ?? 0) >= stems.length) continue;
      best.set(id, { id, name, words: stems.length, isPartOfLonger: isPart(phrase) });
    }
    return [...best.values()].sort(
      (a, b) => Number(a.isPartOfLonger) - Number(b.isPartOfLonger) || b.words - a.words,
    );
  };
}

/** A name is cut into pairs; in a text, which has no spaces to start from, a pair may begin at any character. */
const HAN_PAIRS = /(\p{Script=Han}{2})/gu;
const OVERLAPPING_HAN_PAIRS = /(?=(\p{Script=Han}{2}))/gu;

function contentStems(text: string, pairs: RegExp): string[] {
  const han = [...text.matchAll(pairs)].map((match) => match[1] ?? '');
  const words = tokens(text)
    .map((token) => token.text.toLowerCase())
    .filter((word) => !FILLER.has(word) && !/\p{Script=Han}/u.test(word))
    .map(stem);
  return [...new Set([...words, ...han])];
}
