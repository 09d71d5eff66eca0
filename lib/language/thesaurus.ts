import type { Synonyms } from '#corpus';
import { analyse } from './analyse.ts';
import type { Language } from './detect-language.ts';
import { normaliseWord } from './normalise-word.ts';
import { tokens } from './tokens.ts';
import { uzbekKey } from './uzbek-script.ts';

/** The analysed words of one English word or phrase. */
export type Phrase = readonly string[];

/** Everyday words that mean about the same. */
export type Thesaurus = {
  /** What else may be said for an analysed English word, each as the analysed words that it takes. */
  alternatives(word: string): Phrase[];
  /** English words for what a text in another language says, two at most for each set of synonyms. */
  inEnglish(text: string, language: Language): string[];
};

const MOST_FOR_A_SET = 2;
/** Letters that inflection adds at most; more would make another word. */
const LONGEST_ENDING = 12;
/** Languages without synonyms of their own are read by those of the nearest one. */
const READ_AS: Partial<Record<Language, Language>> = { ky: 'kk', tg: 'ru' };

/**
 * Prepares the synonyms of a corpus.
 *
 * @param synonyms rows of `synonyms.csv`, whose syntax `docs/corpus.md` tells
 */
export function createThesaurus(synonyms: Synonyms[]): Thesaurus {
  const english = new Map(
    synonyms.filter(({ language }) => language === 'en').map(({ id, words }) => [id, words]),
  );
  const alternatives = new Map<string, Map<string, Phrase>>();
  for (const words of english.values()) {
    const phrases = words.map((word): Phrase => analyse(word));
    for (const [own, ...more] of phrases) {
      if (own === undefined || more.length > 0) continue;
      const known = alternatives.get(own) ?? new Map<string, Phrase>();
      for (const phrase of phrases) if (phrase.join(' ') !== own) known.set(phrase.join(' '), phrase);
      alternatives.set(own, known);
    }
  }
  const others = synonyms
    .filter(({ language }) => language !== 'en')
    .map(({ id, language, words }) => ({
      id,
      language,
      patterns: words.map((word) => pattern(word, language)),
    }));
  return {
    alternatives: (word) => [...(alternatives.get(word)?.values() ?? [])],
    inEnglish(text, language) {
      const read = READ_AS[language] ?? language;
      const spoken = spell(text, read);
      const ids = others
        .filter((set) => set.language === read && set.patterns.some((one) => one.test(spoken)))
        .map(({ id }) => id);
      return [...new Set(ids.flatMap((id) => (english.get(id) ?? []).slice(0, MOST_FOR_A_SET)))];
    },
  };
}

/** A word stands between spaces; after `*` any ending may follow. Chinese sets no spaces. */
function pattern(word: string, language: string): RegExp {
  const words = word.split(/\s+/).map((part) => {
    const isOpen = part.endsWith('*');
    return `${key(isOpen ? part.slice(0, -1) : part, language)}${isOpen ? `\\p{L}{0,${LONGEST_ENDING}}` : ''}`;
  });
  return new RegExp(language === 'zh' ? words.join('') : ` ${words.join(' ')} `, 'u');
}

function spell(text: string, language: string): string {
  if (language === 'zh') return text;
  const words = tokens(text).map((token) => key(token.text, language));
  return ` ${words.join(' ')} `;
}

function key(word: string, language: string): string {
  return language === 'uz' ? uzbekKey(word) : normaliseWord(word);
}
