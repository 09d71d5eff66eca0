/** A text as it is searched: lower case, accents off, every run of other signs a single space. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether each word of a search begins a word of the text.
 *
 * @param folded the text searched, as `foldText` gives it
 * @param search what a reader typed; an empty search fits everything
 */
export function hasWords(folded: string, search: string): boolean {
  const padded = ` ${folded}`;
  return foldText(search)
    .split(' ')
    .every((word) => padded.includes(` ${word}`));
}
