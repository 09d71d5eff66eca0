/** Letters that Unicode does not take apart into a plain letter and a mark. */
const UNDIVIDED: Record<string, string> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/**
 * A word as names are compared by: lower case, Latin letters without their marks, `ё` as `е`, and without any of the
 * apostrophes that Uzbek and others write inside words (`boʻlim`, `bo'lim` and `bolim` are one).
 * Cyrillic keeps its marks, because `й` and `и`, `ў` and `у` are different letters.
 */
export function normaliseWord(word: string): string {
  const lower = word.normalize().toLowerCase();
  if (/^[a-zа-я0-9]*$/.test(lower)) return lower;
  return lower
    .replace(/['\u2018\u2019\u02bb\u02bc\u0060\u00b4]/g, '')
    .replace(/[ıøłđßæœ]/g, (letter) => UNDIVIDED[letter] ?? letter)
    .replace(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replaceAll('ё', 'е');
}
