import { russianSpelledNumerals } from './spelled-numerals-russian.ts';

/** What a number word says: how many, which part, how many times, or which place in an order. */
export type SpelledKind = 'count' | 'fraction' | 'multiple' | 'ordinal';

/** A number written in words: `twenty-five`, `two thirds`, `tenfold`, `half`, `third`. */
export type SpelledNumeral = {
  text: string;
  start: number;
  end: number;
  /** `two thirds` → 0.667, `doubled` → 2, `half a million` → 500000. */
  value: number;
  kind: SpelledKind;
};

const SMALL = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const CARDINALS = new Map<string, number>([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 20 + 10 * index]),
]);
const SCALES = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const ORDINALS = new Map<string, number>(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);
const PARTS = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ...[...ORDINALS].filter(([, value]) => value > 2),
]);
const MULTIPLES = new Map<string, number>([
  ['twice', 2],
  ['thrice', 3],
  ...['double', 'doubled', 'doubles', 'doubling', 'twofold'].map((word): [string, number] => [word, 2]),
  ...['triple', 'tripled', 'triples', 'tripling'].map((word): [string, number] => [word, 3]),
  ...['quadruple', 'quadrupled', 'quadruples', 'quadrupling'].map((word): [string, number] => [word, 4]),
]);
const FOLD = /^(\p{L}+)fold$/u;
const WORD = /\p{L}+/gu;

type Word = { text: string; start: number; end: number };

/**
 * Finds every number written in English or Russian words. `one` counts only beside a scale word, a part or in a longer number;
 * `first quarter` and `second half` of a period are no parts, and `third country` is no third.
 */
export function spelledNumerals(text: string): SpelledNumeral[] {
  const words = [...text.matchAll(WORD)].map(
    (match): Word => ({
      text: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  const found: SpelledNumeral[] = [];
  for (let index = 0; index < words.length; ) {
    const read = readAt(text, words, index);
    if (read === undefined) {
      index++;
      continue;
    }
    const start = words[index]?.start ?? 0;
    const end = words[read.next - 1]?.end ?? start;
    if (!isPartOfName(text, start, end)) {
      found.push({ text: text.slice(start, end), start, end, value: read.value, kind: read.kind });
    }
    index = read.next;
  }
  return [...found, ...russianSpelledNumerals(text)];
}

type Reading = { value: number; kind: SpelledKind; next: number };

function readAt(text: string, words: Word[], index: number): Reading | undefined {
  return (
    readMultiple(text, words, index) ??
    readFraction(text, words, index) ??
    readCount(text, words, index) ??
    readOrdinal(words, index)
  );
}

function readMultiple(text: string, words: Word[], index: number): Reading | undefined {
  const word = words[index]?.text ?? '';
  const known = MULTIPLES.get(word) ?? CARDINALS.get(FOLD.exec(word)?.[1] ?? '');
  if (known !== undefined) return { value: known, kind: 'multiple', next: index + 1 };
  const count = readCount(text, words, index);
  const after = count === undefined ? undefined : words[count.next]?.text;
  if (count === undefined || (after !== 'times' && after !== 'fold')) return undefined;
  return { value: count.value, kind: 'multiple', next: count.next + 1 };
}

/** What may follow "a third" where it is a part and no place in an order. */
const PART_OF = /^\s+of\b|^\s*[,.;)]|^\s+(?:in|by|to|from|more|less|lower|higher|below|above)\b/u;

function readFraction(text: string, words: Word[], index: number): Reading | undefined {
  const word = words[index]?.text ?? '';
  const count = CARDINALS.get(word) ?? (word === 'a' || word === 'an' ? 1 : undefined);
  if (count !== undefined) {
    const part = partOf(words[index + 1]?.text);
    if (part === undefined || !joins(text, words, index)) return undefined;
    const after = text.slice(words[index + 1]?.end ?? 0);
    if (word === 'one' && part !== 2 && !/^\s+of\b/u.test(after)) return undefined;
    if (word.startsWith('a') && part !== 2 && part !== 4 && !PART_OF.test(after)) return undefined;
    return { value: count / part, kind: 'fraction', next: index + 2 };
  }
  if (word !== 'half' && word !== 'halves' && word !== 'halved') return undefined;
  const before = words[index - 1]?.text ?? '';
  if (ORDINALS.has(before) || before === 'other') return undefined;
  const scale = words[index + 1]?.text === 'a' ? SCALES.get(words[index + 2]?.text ?? '') : undefined;
  if (scale !== undefined) return { value: scale / 2, kind: 'count', next: index + 3 };
  return { value: 0.5, kind: 'fraction', next: index + 1 };
}

function partOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return PARTS.get(word) ?? (word.endsWith('s') ? PARTS.get(word.slice(0, -1)) : undefined);
}

/** Words of one number stand side by side: a space, a hyphen or `and` between them. */
function joins(text: string, words: Word[], index: number): boolean {
  const here = words[index];
  const next = words[index + 1];
  return here !== undefined && next !== undefined && /^[\s-]$/u.test(text.slice(here.end, next.start));
}

function readCount(text: string, words: Word[], index: number): Reading | undefined {
  let total = 0;
  let current: number | undefined;
  let next = index;
  for (let at = index; at < words.length; at++) {
    if (at > index && !joins(text, words, at - 1)) break;
    const word = words[at]?.text ?? '';
    const small = CARDINALS.get(word);
    const scale = SCALES.get(word);
    if (
      small !== undefined &&
      (current === undefined ||
        (current % 100 === 0 && current > 0) ||
        (current % 10 === 0 && current % 100 >= 20 && small < 10))
    ) {
      current = (current ?? 0) + small;
    } else if (scale !== undefined && current !== undefined) {
      if (scale >= 1000) {
        total += current * scale;
        current = 0;
      } else current *= scale;
    } else if (
      word === 'and' &&
      current !== undefined &&
      (current >= 100 || total > 0) &&
      CARDINALS.has(words[at + 1]?.text ?? '')
    ) {
      continue;
    } else break;
    next = at + 1;
  }
  if (current === undefined) {
    const scale = words[index]?.text === 'a' ? SCALES.get(words[index + 1]?.text ?? '') : undefined;
    return scale === undefined || !joins(text, words, index)
      ? undefined
      : { value: scale, kind: 'count', next: index + 2 };
  }
  const isLoneOne =
    next === index + 1 &&
    words[index]?.text === 'one' &&
    !UNIT_AFTER_ONE.test(text.slice(words[index]?.end ?? 0));
  return isLoneOne ? undefined : { value: total + current, kind: 'count', next };
}

const UNIT_AFTER_ONE =
  /^[\s-](?:years?|months?|days?|weeks?|hours?|per\s?cent|percent\p{L}*|tonnes?|tons?|kilomet\p{L}+|met\p{L}+|hectares?|dollars?)\b/iu;

function readOrdinal(words: Word[], index: number): Reading | undefined {
  const value = ORDINALS.get(words[index]?.text ?? '');
  return value === undefined ? undefined : { value, kind: 'ordinal', next: index + 1 };
}

/** Capitalised number words inside a name ("Three Gorges") are not counts, save at the start of a sentence. */
function isPartOfName(text: string, start: number, end: number): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start))) return false;
  const isSentenceStart = /(?:^|[.!?:]["”’)]?\s+|^["“(])$/u.test(text.slice(0, start));
  return !isSentenceStart || /^\s\p{Lu}/u.test(text.slice(end));
}
