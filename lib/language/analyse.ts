import { stem } from './stem.ts';
import { ENGLISH_STOP_WORDS, RUSSIAN_STOP_WORDS } from './stop-words.ts';

/** Languages in which the script of a word decides how it is analysed; words of any other are only lower-cased. */
const ANALYSED_LANGUAGES = new Set(['en', 'ru', 'zh']);

const INITIALS = '(?<![\\p{L}\\p{M}\\p{N}])\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}\\p{N}])';
const WORD = `(?:${INITIALS}|[\\p{L}\\p{M}\\p{N}]+(?:(?:'(?=\\p{L})|(?<=\\p{N})\\.(?=\\p{N}))[\\p{L}\\p{M}\\p{N}]+)*)`;
const TOKEN = new RegExp(`${WORD}(?:[-+&]${WORD})*`, 'gu');
const HAN_RUNS = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;

/**
 * Breaks text into the terms it is indexed and searched by.
 *
 * Words are lower-cased and stemmed (English by Porter2, Russian by Snowball; Chinese becomes character bigrams), and
 * function words are dropped. Numbers are kept without grouping: `2,000,000` is `2000000`, `63%` is `63`. What is
 * joined by `-`, `+` or `&` is kept whole and in parts: `rare-earth` gives `rare-earth`, `rare`, `earth`.
 *
 * @param text any text, of one language or several
 * @param language BCP 47 code of the text; in `en`, `ru` and `zh` the script of each word decides, so that mixed
 *   text works; words of other languages are lower-cased and no more
 * @returns the terms in order, with repetitions
 */
export function analyse(text: string, language = 'en'): string[] {
  const isAnalysed = ANALYSED_LANGUAGES.has(language.split('-')[0] ?? '');
  const terms: string[] = [];
  for (const [token] of normalise(text).matchAll(TOKEN)) addToken(terms, token, isAnalysed);
  return terms;
}

/** Whether `analyse` gave this term beside its own parts, so that counting both would count one thing twice. */
export function isCompoundTerm(term: string): boolean {
  return /[-+&]/.test(term);
}

function normalise(text: string): string {
  return text
    .replace(/(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('ё', 'е')
    .replace(/(?<![\p{L}\p{N}.,])\d{1,3}(?:,\d{3})+(?![\p{N}])/gu, (number) => number.replaceAll(',', ''));
}

function addToken(terms: string[], token: string, isAnalysed: boolean): void {
  const parts = token.split(/[-+&]/);
  if (parts.length === 1) {
    addWord(terms, token, isAnalysed);
    return;
  }
  const isNumberRange = parts.every((part) => /^\p{N}+$/u.test(part));
  if (!isNumberRange) {
    const separators = token.match(/[-+&]/g) ?? [];
    terms.push(
      parts.map((part, index) => stemIf(isAnalysed, tidy(part)) + (separators[index] ?? '')).join(''),
    );
  }
  for (const part of parts) addWord(terms, part, isAnalysed);
}

function addWord(terms: string[], rawWord: string, isAnalysed: boolean): void {
  if (isAnalysed && (ENGLISH_STOP_WORDS.has(rawWord) || RUSSIAN_STOP_WORDS.has(rawWord))) return;
  const word = tidy(rawWord);
  if (isAnalysed && /\p{Script=Han}/u.test(word)) {
    for (const [run] of word.matchAll(HAN_RUNS)) addRun(terms, run);
    return;
  }
  terms.push(stemIf(isAnalysed, word));
}

function addRun(terms: string[], run: string): void {
  if (!/\p{Script=Han}/u.test(run)) {
    addWord(terms, run, true);
    return;
  }
  const characters = [...run];
  if (characters.length === 1) terms.push(run);
  for (let index = 0; index + 1 < characters.length; index++)
    terms.push(characters.slice(index, index + 2).join(''));
}

/** `u.s` becomes `us`, `town's` becomes `town`; decimals keep their point. */
function tidy(word: string): string {
  if (/^\p{N}+(?:\.\p{N}+)*$/u.test(word)) return word;
  const withoutPossessive = word.replace(/'s$/, '');
  return /^\p{L}(?:\.\p{L})+$/u.test(withoutPossessive)
    ? withoutPossessive.replaceAll('.', '')
    : withoutPossessive;
}

function stemIf(isAnalysed: boolean, word: string): string {
  return isAnalysed && !/\p{N}/u.test(word) ? stem(word) : word;
}
