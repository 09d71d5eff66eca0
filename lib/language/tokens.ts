/** A word of a text and where it stands. */
export type Token = { text: string; start: number; end: number };

/**
 * An apostrophe inside a word belongs to it (`bo'lim`, `ma'no`), save before what English adds (`town's`,
 * `don't`, `they're`).
 */
const APOSTROPHE = "(?<=\\p{L})['\\u2018\\u2019\\u0060](?=\\p{L})(?!(?:s|t|d|m|re|ve|ll)(?!\\p{L}))";
const WORD = new RegExp(
  `\\p{Script=Han}|(?:(?!\\p{Script=Han})(?:[\\p{L}\\p{N}\\p{M}]|${APOSTROPHE}))+`,
  'gu',
);

/** Splits a text into runs of letters and digits; each Chinese character is a token of its own. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
