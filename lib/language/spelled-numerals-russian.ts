import type { SpelledKind, SpelledNumeral } from './spelled-numerals.ts';

/** Russian number words by what they say; endings are left open where the word changes. */
const WORDS: [pattern: string, value: number, kind: SpelledKind][] = [
  ['две трети|двух третей|двумя третями', 2 / 3, 'fraction'],
  ['три четверти|тр[её]х четвертей', 3 / 4, 'fraction'],
  ['половин(?:а|у|ы|ой|е)', 1 / 2, 'fraction'],
  ['(?:одна |одну |одной )?трет(?:ь|и|ью)(?= (?!мест)\\p{L})', 1 / 3, 'fraction'],
  ['(?:одна |одну |одной )?четверт(?:ь|и|ью)', 1 / 4, 'fraction'],
  ['вдвое|в два раза|двукратн\\p{L}+|удво\\p{L}+', 2, 'multiple'],
  ['втрое|в три раза|тр[её]хкратн\\p{L}+|утро\\p{L}+', 3, 'multiple'],
  ['вчетверо|в четыре раза|четыр[её]хкратн\\p{L}+', 4, 'multiple'],
  ['впятеро|в пять раз|пятикратн\\p{L}+', 5, 'multiple'],
  ['вдесятеро|в десять раз|десятикратн\\p{L}+', 10, 'multiple'],
  ['два|две|двух|двумя', 2, 'count'],
  ['три|тр[её]х|тремя', 3, 'count'],
  ['четыре|четыр[её]х|четырьмя', 4, 'count'],
  ['пять|пяти|пятью', 5, 'count'],
  ['шесть|шести|шестью', 6, 'count'],
  ['семь|семи|семью', 7, 'count'],
  ['восемь|восьми|восемью', 8, 'count'],
  ['девять|девяти|девятью', 9, 'count'],
  ['десять|десяти|десятью', 10, 'count'],
  ['одиннадцат(?:ь|и|ью)', 11, 'count'],
  ['двенадцат(?:ь|и|ью)', 12, 'count'],
  ['двадцат(?:ь|и|ью)', 20, 'count'],
  ['тридцат(?:ь|и|ью)', 30, 'count'],
  ['сорок|сорока', 40, 'count'],
  ['пятьдесят|пятидесяти', 50, 'count'],
  ['втор(?:ое|ой|ого|ым|ом|ая|ую|ые) (?=(?:мест|по|крупнейш))', 2, 'ordinal'],
  ['трет(?:ье|ий|ьего|ьим|ьем|ья|ью) (?=(?:мест|по|крупнейш))', 3, 'ordinal'],
  ['четв[её]рт(?:ое|ый|ого|ым|ом|ая|ую) (?=(?:мест|по|крупнейш))', 4, 'ordinal'],
  ['пят(?:ое|ый|ого|ым|ом|ая|ую) (?=(?:мест|по|крупнейш))', 5, 'ordinal'],
];
const PATTERNS = WORDS.map(
  ([pattern, value, kind]) =>
    [new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, 'giu'), value, kind] as const,
);

/** Finds the number words of a Russian text; where two patterns meet, the one listed first holds. */
export function russianSpelledNumerals(text: string): SpelledNumeral[] {
  if (!/\p{Script=Cyrillic}/u.test(text)) return [];
  const found: SpelledNumeral[] = [];
  for (const [pattern, value, kind] of PATTERNS) {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const end = index + match.trimEnd().length;
      if (found.some((one) => one.start < end && index < one.end)) continue;
      found.push({ text: match.trimEnd(), start: index, end, value, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
