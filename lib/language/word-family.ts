/** Endings that make words of one family, as the stemmer leaves them, and the letters that the root must have. */
const ENDINGS: ReadonlyMap<string, number> = new Map([
  ...'er or ship ership'.split(' ').map((ending): [string, number] => [ending, 3]),
  ...'anc enc ant ent'.split(' ').map((ending): [string, number] => [ending, 4]),
  ...' e i y eri ery ion t abl al at ator ic iti ness ag'
    .split(' ')
    .map((ending): [string, number] => [ending, 5]),
]);
/** What follows the root of a whole word that the other one begins with. */
const NOTHING = '';

/**
 * Words of a vocabulary that are made from the same root by an ending: `own`, `owner`, `ownership`; `reliant`,
 * `reliance`. A rule of thumb that also takes in a few strangers, so what it finds should count less than the word itself.
 *
 * @param word an analysed English word
 * @param vocabulary analysed words
 */
export function wordFamily(word: string, vocabulary: Iterable<string>): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [];
  const family: string[] = [];
  for (const other of vocabulary) {
    if (other !== word && /^[a-z]+$/.test(other) && isOfFamily(word, other)) family.push(other);
  }
  return family;
}

function isOfFamily(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  for (let root = shared; root >= 3; root--) {
    if (isEnding(a.slice(root), root) && isEnding(b.slice(root), root)) return true;
  }
  return false;
}

function isEnding(rest: string, root: number): boolean {
  return (rest === NOTHING && root >= 3) || root >= (ENDINGS.get(rest) ?? Number.POSITIVE_INFINITY);
}
