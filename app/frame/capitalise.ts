/** A phrase with its first letter in upper case, as it stands at the head of a cell. */
export function capitalise(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase() + phrase.slice(1);
}
