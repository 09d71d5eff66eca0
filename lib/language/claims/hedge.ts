/** How the words around a number let it be read. */
export type Hedge = 'exact' | 'about' | 'above' | 'below';

const BEFORE: [RegExp, Hedge][] = [
  [
    /\b(?:nearly|almost|close to|under|less than|fewer than|below|up to|as much as|as many as|down to|ceiling of|limit of|capped at|maximum of|at most|no more than|not quite|just short of)\s(?:a\s|an\s|the\s)?$/iu,
    'below',
  ],
  [
    /\b(?:over|more than|above|at least|a minimum of|no fewer than|no less than|exceed(?:s|ed|ing)?|upwards of|beyond|pass(?:es|ed)|tops|topped|well over|just over|a little over)\s(?:a\s|an\s|the\s)?$/iu,
    'above',
  ],
  [/(?<!\p{L})(?:до|менее(?: чем)?|меньше(?: чем)?|ниже|не более|не больше|максимум|почти)\s$/iu, 'below'],
  [
    /(?<!\p{L})(?:более(?: чем)?|больше(?: чем)?|свыше|выше|не менее|не меньше|как минимум|минимум|превы\p{L}+)\s$/iu,
    'above',
  ],
  [/(?<!\p{L})(?:около|примерно|порядка|приблизительно|по оценке,?)\s$/iu, 'about'],
  [/(?:(?<!\p{L})(?:ең көбі|koʻpi bilan)\s|不超过|最多|至多)$/iu, 'below'],
  [/(?:(?<!\p{L})(?:кемінде|kamida)\s|超过|至少)$/iu, 'above'],
  [
    /(?:(?<!\p{L})(?:шамамен|бағалау бойынша|болжам бойынша|taxminan|taxminiy hisobga koʻra|prognozga koʻra)\s|约|大约)$/iu,
    'about',
  ],
  [
    /\b(?:about|around|roughly|approximately|some|circa|estimated|in the order of|in the region of|an estimated|projected)\s(?:a\s|an\s|the\s)?$/iu,
    'about',
  ],
];
const AFTER: [RegExp, Hedge][] = [
  [/^\s?（估计值）/u, 'about'],
  [/^\s(?:\p{L}+\s){0,2}or (?:more|over)\b/iu, 'above'],
  [/^\s(?:\p{L}+\s){0,2}or less\b/iu, 'below'],
];

const CURRENCY = /(?:US\$|A\$|[A-Z]{3}|[$\u20ac\u00a5])\s?$/u;
const FIRST_OF_RANGE =
  /\d[\d.,]*(?:\s(?:thousand|million|billion|trillion))?\s?(?:%|t)?(?:\s\p{L}+)?,?\s?(?:[-\u2013\u2014]|to|and|or)\s?$/u;

/** The hedge of the number at these places of a text; a hedge before a range holds for both of its ends. */
export function hedgeOf(text: string, start: number, end: number): Hedge {
  const before = text
    .slice(Math.max(0, start - 60), start)
    .replace(CURRENCY, '')
    .replace(FIRST_OF_RANGE, '')
    .replace(CURRENCY, '');
  return (
    BEFORE.find(([pattern]) => pattern.test(before))?.[1] ??
    AFTER.find(([pattern]) => pattern.test(text.slice(end)))?.[1] ??
    'exact'
  );
}

/** Rounding moves a number by less than this share of it, however round the number is. */
const MOST_ROUNDING = 0.05;

/**
 * Can `written`, with this hedge, stand for `held`? Exact wording neither loses nor gains a digit; hedged wording may
 * round to the last place it writes, and a bound lies on its own side.
 *
 * @param rounding half of the last written place
 */
export function stands(written: number, held: number, rounding: number, hedge: Hedge): boolean {
  const tolerance = 1e-11 * Math.max(Math.abs(written), Math.abs(held), 1e-9);
  const apart = written - held;
  const most = Math.min(rounding, MOST_ROUNDING * Math.abs(held));
  if (Math.abs(apart) <= tolerance) return true;
  switch (hedge) {
    case 'exact':
      return false;
    case 'about':
      return Math.abs(apart) <= most + tolerance;
    case 'above':
      return apart < 0 && -apart <= most + tolerance;
    case 'below':
      return apart > 0 && apart <= most + tolerance;
  }
}
