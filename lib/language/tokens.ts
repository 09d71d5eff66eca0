/** A word of a text and where it stands. */
export type Token = { text: string; start: number; end: number };

const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** Splits a text into runs of letters and digits; each Chinese character is a token of its own. */
export function tokens(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
