import { writtenDates } from '../dates.ts';
import { type Numeral, numerals } from '../numerals.ts';
import { type SpelledNumeral, spelledNumerals } from '../spelled-numerals.ts';
import { type Hedge, hedgeOf } from './hedge.ts';
import { withSharedUnits } from './shared-units.ts';

type Place = { text: string; start: number; end: number };

/** A number that a statement asserts and that something must prove. */
export type Claim = Place & (Quantity | Proportion | WrittenRank | CalendarYear | YearSpan | CalendarDate);

export type CalendarYear = { kind: 'year' | 'decade'; year: number };
/** `2020\u201323`: both years together, as those of one plan or one average. */
export type YearSpan = { kind: 'span'; from: number; to: number };

export type CalendarDate = { kind: 'date'; year?: number; month: number; day?: number };
/** A part (`two thirds`) or a multiple (`tenfold`), as a plain factor. */
export type Proportion = { kind: 'fraction' | 'multiple'; value: number; hedge: Hedge };
export type WrittenRank = { kind: 'rank'; value: number };

/** An amount in digits or words; `value` is in the unit as written with its scale word applied. */
export type Quantity = {
  kind: 'quantity';
  value: number;
  /** Half of the last written place, in the unit of `value`: how far rounding can have moved it. */
  rounding: number;
  digits: number;
  unit: Numeral['unit'];
  /** `%`, `USD`, `t`, …, or empty. */
  symbol: string;
  /** The words that follow, which may name a unit. */
  after: string;
  hedge: Hedge;
  /** Words beside it say that something fell, so that a negative change is written without its sign. */
  isFall: boolean;
  isSpelled: boolean;
};

const RANK_BEFORE =
  /\b(?:rank(?:s|ed|ing)?|came|come|comes|place[sd]?|took|held|stands?|stood|is|was|only)\s(?:the\s|in\s|at\s)?(?:\p{L}+\s)?$/iu;
const RANK_OPEN =
  /^(?:[.,;)]|$|\s(?:in|among|after|behind|with|for|to|and|worldwide|globally|place|rank|largest|biggest)\b)/u;
const RANK_AFTER =
  /^(?:[\s-](?:(?:largest|biggest|highest|most|place|rank|in the world)\b|мест\p{L}|по\s|крупнейш))/iu;

/**
 * Every claim of a text, in order; of a map scale (`1:200,000`) the second number alone.
 *
 * @param text names that hold numbers are blanked out beforehand, by spaces of the same length
 */
export function readClaims(text: string): Claim[] {
  const dates = writtenDates(text);
  const isDated = ({ start, end }: { start: number; end: number }) =>
    dates.some((date) => date.start < end && start < date.end);
  const written = withSharedUnits(text, numerals(text));
  const claims: Claim[] = [
    ...dates.map(({ year, month, day, ...place }): Claim => ({ kind: 'date', ...place, year, month, day })),
    ...written.filter((one) => !isDated(one)).flatMap((one) => digitClaim(text, one)),
    ...spelledNumerals(text).flatMap((one) => spelledClaim(text, one)),
  ];
  return joinSpans(
    text,
    claims.filter(({ end }) => !/^:\d/.test(text.slice(end))).sort((a, b) => a.start - b.start),
  );
}

/** The years that a claim names. */
export function claimYears(claim: Claim): number[] {
  if (claim.kind === 'span') return [claim.from, claim.to];
  return 'year' in claim && claim.year !== undefined ? [claim.year] : [];
}

function joinSpans(text: string, claims: Claim[]): Claim[] {
  const joined: Claim[] = [];
  for (const claim of claims) {
    const before = joined.at(-1);
    if (
      claim.kind === 'year' &&
      before?.kind === 'year' &&
      /^[-\u2013/]$/u.test(text.slice(before.end, claim.start))
    ) {
      const place = { text: text.slice(before.start, claim.end), start: before.start, end: claim.end };
      joined[joined.length - 1] = { ...place, kind: 'span', from: before.year, to: claim.year };
    } else joined.push(claim);
  }
  return joined;
}

/** What makes a number a multiple: `4.3 times`, `в 4,3 раза`, `6,4 есе`, `6,4 baravar`, `4.3 倍`. */
const MULTIPLE =
  /^-?fold\b|^\s(?:and a half\s)?times\b|^\s(?:раза?|есе|baravar|marta|баравар|марта)(?!\p{L})|^\s?倍/u;

function digitClaim(text: string, numeral: Numeral): Claim[] {
  const { start, end, value, unit, symbol, digits } = numeral;
  const place = { text: numeral.text, start, end };
  const suffix = /^(st|nd|rd|th|s)(?!\p{L})/u.exec(text.slice(end))?.[1];
  if (suffix === 's') return [{ ...place, kind: 'decade', year: value }];
  if (suffix !== undefined) return [{ ...place, kind: 'rank', value }];
  if (numeral.isYear) return [{ ...place, kind: 'year', year: value }];
  if (MULTIPLE.test(text.slice(end)))
    return [{ ...place, kind: 'multiple', value, hedge: hedgeOf(text, start, end) }];
  const scale = digits === 0 ? 1 : value / digits;
  return [
    {
      ...place,
      kind: 'quantity',
      value: /(?:^|[\s(])[-\u2212]$/u.test(text.slice(0, start)) ? -value : value,
      rounding: (lastPlace(text.slice(start, end), digits, numeral.decimals) * scale) / 2,
      digits,
      unit,
      symbol,
      after: text.slice(end, end + 60),
      hedge: hedgeOf(text, start, end),
      isFall: isFall(text, start, end),
      isSpelled: false,
    },
  ];
}

function spelledClaim(text: string, { text: words, start, end, value, kind }: SpelledNumeral): Claim[] {
  const place = { text: words, start, end };
  const hedge = hedgeOf(text, start, end);
  if (kind === 'fraction' || kind === 'multiple') return [{ ...place, kind, value, hedge }];
  if (kind === 'ordinal') {
    const isRank = value > 1 && RANK_BEFORE.test(text.slice(0, start)) && RANK_OPEN.test(text.slice(end));
    return isRank || (value > 1 && RANK_AFTER.test(text.slice(end)))
      ? [{ ...place, kind: 'rank', value }]
      : [];
  }
  const measured = numerals(`1${text.slice(end, end + 40)}`)[0];
  return [
    {
      ...place,
      kind: 'quantity',
      value,
      rounding: lastPlace('', value, 0) / 2,
      digits: value,
      unit: measured?.unit ?? 'none',
      symbol: measured?.symbol ?? '',
      after: text.slice(end, end + 60),
      hedge,
      isFall: isFall(text, start, end),
      isSpelled: true,
    },
  ];
}

const FALL =
  /(?<!\p{L})(?:fell|fall(?:s|en|ing)?|drop\p{L}*|declin\p{L}*|decreas\p{L}*|down|lower|less|below|shrank|shrunk|shrink\p{L}*|cut\p{L}*|los[est]\p{L}*|reduc\p{L}*|slump\p{L}*|contract\p{L}*|fewer|minus|negative|cheaper|slid\p{L}*|plung\p{L}*|collaps\p{L}*|упал\p{L}*|снизи\p{L}*|сниж\p{L}*|сократи\p{L}*|сокращ\p{L}*|уменьш\p{L}*|падени\p{L}*|спад\p{L}*|меньше|ниже|дешевле)(?!\p{L})/iu;

function isFall(text: string, start: number, end: number): boolean {
  return FALL.test(text.slice(Math.max(0, start - 70), start)) || FALL.test(text.slice(end, end + 30));
}

/** The place value of the last digit that is meant: 0.1 in `24.1`, 1,000 in `22,000`, 1 in `85`. */
function lastPlace(raw: string, digits: number, decimals: number): number {
  if (decimals > 0 || /[.]\d/.test(raw)) return 10 ** -decimals;
  let place = 1;
  while (digits !== 0 && digits % (place * 10) === 0) place *= 10;
  return place;
}
