import type { Term } from '#corpus';
import { normaliseWord } from './normalise-word.ts';
import { SUFFIXING_LANGUAGES } from './suffix-chains.ts';
import { type Token, tokens } from './tokens.ts';
import { uzbekKey } from './uzbek-script.ts';
import { keysOfName, signOf, type WordKey } from './word-keys.ts';

/** A name prepared for finding it. */
export type Name = {
  term: Term;
  /** The words as they are compared. */
  words: string[];
  keys: Set<WordKey>[];
  /** Abbreviations and chemical symbols mean something only as written; the writing, or undefined. */
  onlyAs: string | undefined;
  /** Too short to be told from words of other languages: counts only in text of its own family. */
  isShort: boolean;
  /** Written with a capital, as proper names are. */
  isProper: boolean;
};

const SUFFIXING: ReadonlySet<string> = new Set(SUFFIXING_LANGUAGES);
const LONGEST_SYMBOL = 4;
const SHORTEST_FOREIGN_NAME = 5;
const SHORTEST_JOINED_NAME = 7;

/** Prepares a name; one of several words also as if written in one (`North-Field`, `Northfield`). */
export function prepareName(term: Term): Name[] {
  const parts = tokens(term.name).map(({ text }) => text);
  const letters = parts.join('');
  const isSymbol =
    letters.length <= LONGEST_SYMBOL && /^[\p{L}\p{N}]+$/u.test(letters) && isAsWritten(term.name);
  const own = prepare(term, parts, isSymbol ? letters : undefined);
  const isJoinable =
    !isSymbol && term.case === '' && parts.length === 2 && letters.length >= SHORTEST_JOINED_NAME;
  return isJoinable && /^[\p{L}\p{M}]+$/u.test(letters) ? [own, prepare(term, [letters], undefined)] : [own];
}

function prepare(term: Term, parts: string[], onlyAs: string | undefined): Name {
  const words = parts.map(normaliseWord);
  return {
    term,
    words,
    keys: parts.map(
      (part) => new Set(onlyAs === undefined ? keysOfName(part, term) : keysOfSymbol(part, term)),
    ),
    onlyAs,
    isShort: SUFFIXING.has(term.language) && words.join('').length < SHORTEST_FOREIGN_NAME,
    isProper: /^\P{L}*\p{Lu}/u.test(term.name),
  };
}

/** A symbol as it is or, in a language that sets endings after it, with those: `AQSHning`. */
function keysOfSymbol(part: string, { language }: Term): WordKey[] {
  const plain = `=${normaliseWord(part)}`;
  if (!SUFFIXING.has(language)) return [plain];
  return [plain, `${signOf(language)}${language === 'uz' ? uzbekKey(part) : normaliseWord(part)}`];
}

/** All capitals, or one capital and one small letter as chemical symbols have it. */
function isAsWritten(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  return /\p{Lu}/u.test(letters) && (letters === letters.toUpperCase() || /^\p{Lu}\p{Ll}$/u.test(letters));
}

/** Whether tokens of a text, as many as the name has words, are written as the name must be. */
export function isWrittenAs(name: Name, list: Token[]): boolean {
  const { onlyAs } = name;
  const text = list.map((token) => token.text).join('');
  if (onlyAs === undefined || text === onlyAs) return true;
  return (
    SUFFIXING.has(name.term.language) &&
    text.startsWith(onlyAs) &&
    /^\p{Ll}+$/u.test(text.slice(onlyAs.length))
  );
}
