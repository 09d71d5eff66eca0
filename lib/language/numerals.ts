import { currencyAfter, currencyBefore } from './currencies.ts';

/** Dimension words that may stand beside a numeral, as far as text can tell. */
export type NumeralUnit = 'percent' | 'money' | 'mass' | 'none';

/** A number written in digits, read together with its scale word and unit. */
export type Numeral = {
  /** The words of the text: digits with their scale and unit, e.g. `$5 billion`, `22,000 tonnes`, `63%`. */
  text: string;
  start: number;
  end: number;
  /** Value in the unit as written, scale word applied: `$5 billion` → 5e9, `22 kt` → 22. */
  value: number;
  /** The digits alone, before any scale word. */
  digits: number;
  /** Digits after the decimal separator. */
  decimals: number;
  unit: NumeralUnit;
  /** Unit symbol where one was written: `%`, `USD`, `t`, `kt`, `kg`, `lb`, … */
  symbol: string;
  /** A four-digit number that reads as a calendar year, or the second half of a span of years. */
  isYear: boolean;
};

const SCALES: [RegExp, number][] = [
  [/^(?:thousand|тыс(?:яч\p{L}*)?\.?|мың|миң|ming|ҳазор|千)/iu, 1e3],
  [/^(?:mln|million\p{L}*|млн\.?|миллион\p{L}*|百万)/iu, 1e6],
  [/^(?:billion|bn|mlrd|milliard\p{L}*|млрд\.?|миллиард\p{L}*|十亿)/iu, 1e9],
  [/^(?:tn|trln|trillion\p{L}*|трлн\.?|триллион\p{L}*|万亿)/iu, 1e12],
  [/^万/u, 1e4],
  [/^亿/u, 1e8],
];

const UNITS_AFTER: [RegExp, NumeralUnit, string][] = [
  [
    /^(?:%|per\s?cent(?:age points?)?|процент\p{L}*|пайыз\p{L}*|foiz\p{L}*|дарсад|фоиз\p{L}*)/iu,
    'percent',
    '%',
  ],
  [/^(?:thousand (?:metric )?(?:tonnes|tons)|kt\b)/iu, 'mass', 'kt'],
  [/^(?:metric )?(?:tonna\p{L}*|tonnes?|tons?|т(?:онн\p{L}*)?(?![\p{L}])|t(?![\p{L}])|吨)/iu, 'mass', 't'],
  [/^(?:kilograms?|kilogramm\p{L}*|kg\b|кг|килограмм\p{L}*|公斤|千克)/iu, 'mass', 'kg'],
  [/^(?:pounds?|lbs?\b)/iu, 'mass', 'lb'],
  [/^(?:troy )?(?:ounces?|oz)\b/iu, 'mass', 'ozt'],
];

/** Tonnes in one of each mass unit that `numerals` names by its symbol; pound and troy ounce as legally defined. */
export const TONNES_PER: Readonly<Record<string, number>> = {
  t: 1,
  kt: 1000,
  kg: 0.001,
  lb: 0.00045359237,
  ozt: 0.0000311034768,
};

/** A space groups digits, save after a name such as `Q1` or `H2O4`; only a number so grouped can end in a decimal comma. */
const SPACED =
  '(?<!(?<!\\p{L}{2})(?!\\p{Script=Han})\\p{L})\\d{1,3}(?:[\\u0020\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:[.,]\\d+)?';
const DIGITS = new RegExp(`[1-9]\\d{0,2}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|${SPACED}|\\d+(?:[.,]\\d+)?`, 'gu');
/** Scale words and units of the languages that have a decimal comma: Russian, Kazakh, Kyrgyz, Tajik, Uzbek. */
const COMMA_SCALE =
  /^\s?(?:тыс|миллион|млн|миллиард|млрд|триллион|трлн|мың|миң|ming\b|mln|mlrd|milliard|trln)/iu;
const COMMA_AFTER = /^(?:\s%|\s?\p{Script=Cyrillic}|\s?(?:foiz|tonna|kilogramm|\p{L}+ dollari))/u;

/**
 * Finds every numeral in a text. Digits that are part of a name (`G7+1`, `H2O`, `AB-987`, `B12`) are not numerals;
 * "the 2020s" and "1st" are.
 */
export function numerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isPartOfName(text, start, end)) continue;
    found.push(readNumeral(text, match[0], start, end, found.at(-1)));
  }
  return found;
}

function readNumeral(
  text: string,
  raw: string,
  start: number,
  end: number,
  previous: Numeral | undefined,
): Numeral {
  const { value: digits, decimals } = readDigits(raw, text.slice(end, end + 24));
  const currency = currencyBefore(text.slice(0, start));
  let cursor = end;
  let value = digits;
  const scale = matchAfter(text, cursor, SCALES);
  const wholeUnit = unitAfter(text, cursor);
  if (scale !== undefined && wholeUnit?.symbol !== 'kt') {
    value = precise(digits * scale.entry[1]);
    cursor = scale.end;
  }
  const unit = unitAfter(text, cursor);
  if (unit !== undefined) cursor = unit.end;
  const isYear =
    currency === undefined &&
    unit === undefined &&
    scale === undefined &&
    isYearLike(text, raw, start, end, previous);
  return {
    text: text.slice(currency?.start ?? start, cursor).trim(),
    start,
    end: cursor,
    value: isYear && raw.length === 2 ? spanEnd(previous, digits) : value,
    digits,
    decimals,
    unit: currency === undefined ? (unit?.kind ?? 'none') : 'money',
    symbol: currency?.code ?? unit?.symbol ?? '',
    isYear,
  };
}

function isYearLike(
  text: string,
  raw: string,
  start: number,
  end: number,
  previous: Numeral | undefined,
): boolean {
  if (/^(?:19|20)\d{2}$/.test(raw) && !/^\s*(?:°|km|м\b|m\b)/u.test(text.slice(end))) return true;
  return raw.length === 2 && previous?.isYear === true && /^[-–/]$/.test(text.slice(previous.end, start));
}

function spanEnd(previous: Numeral | undefined, digits: number): number {
  return previous === undefined ? digits : Math.floor(previous.value / 100) * 100 + digits;
}

/**
 * A lone comma is a decimal comma unless exactly three digits follow it; then too after a leading zero (`0,125`) and,
 * as Russian and its neighbours group by spaces, before a scale word of theirs (`1,234 млрд`), or another of their words
 * or ` %` if the last digit is not a zero: `48,184 %` has decimals, `22,000 тонн` is grouped the English way.
 */
function readDigits(raw: string, after: string): { value: number; decimals: number } {
  const plain = raw.replace(/[\s\u00a0\u2009\u202f]/g, '');
  const isGrouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(plain);
  const isDecimal =
    /^\d+,\d+$/.test(plain) && (COMMA_SCALE.test(after) || (!plain.endsWith('0') && COMMA_AFTER.test(after)));
  const normal = isGrouped && !isDecimal ? plain.replaceAll(',', '') : plain.replace(',', '.');
  return { value: Number(normal), decimals: normal.split('.')[1]?.length ?? 0 };
}

function isPartOfName(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (
    /\p{L}/u.test(before) &&
    currencyBefore(text.slice(0, start)) === undefined &&
    !/\p{Script=Han}/u.test(before)
  )
    return true;
  if (
    /[-+]/.test(before) &&
    /[\p{Lu}\d]/u.test(text[start - 2] ?? '') &&
    /(?:\p{Lu}{2,}-|\p{L}\d\+)$/u.test(text.slice(0, start))
  )
    return true;
  if (/^[A-Z]\d/u.test(text.slice(end, end + 2))) return true;
  return (
    /\p{L}/u.test(after) &&
    !/^(?:st|nd|rd|th|s|k?t|kg|lb|bn|mln|tn|m|km)(?![\p{L}\d])/u.test(text.slice(end)) &&
    !/^[\p{Script=Han}\p{Script=Cyrillic}]/u.test(after)
  );
}

function matchAfter<T extends readonly [RegExp, ...unknown[]]>(
  text: string,
  from: number,
  list: T[],
): { entry: T; end: number } | undefined {
  const space = /^[\s\u00a0\u202f-]?/u.exec(text.slice(from))?.[0].length ?? 0;
  const rest = text.slice(from + space, from + space + 40);
  for (const entry of list) {
    const match = entry[0].exec(rest);
    if (match !== null) return { entry, end: from + space + match[0].length };
  }
  return undefined;
}

function unitAfter(
  text: string,
  from: number,
): { kind: NumeralUnit; symbol: string; end: number } | undefined {
  const match = matchAfter(text, from, UNITS_AFTER);
  if (match !== undefined) return { kind: match.entry[1], symbol: match.entry[2], end: match.end };
  const space = /^[\s\u00a0\u202f-]?/u.exec(text.slice(from))?.[0].length ?? 0;
  const currency = currencyAfter(text.slice(from + space, from + space + 40));
  return currency === undefined
    ? undefined
    : { kind: 'money', symbol: currency.code, end: from + space + currency.length };
}

/** Removes the noise of binary fractions: 2.6 × 1e9 is 2600000000. */
function precise(value: number): number {
  return Number(value.toPrecision(12));
}
