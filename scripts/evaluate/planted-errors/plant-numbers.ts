/** Errors in the numbers of a sentence: digits, magnitudes, years, dates, units, swapped values, percentage points. */
import { type Claim, readClaims } from '#language';
import { pick } from './random.ts';

type Plant = (text: string, random: () => number) => string | undefined;

const SCALES: [RegExp, string][] = [
  [/\bmillion\b/u, 'billion'],
  [/\bbillion\b/u, 'million'],
  [/\btrillion\b/u, 'billion'],
  [/\bthousand\b/u, 'million'],
  [/млрд/u, 'млн'],
  [/млн/u, 'млрд'],
];
const UNITS: [RegExp, string][] = [
  [/(\d)%/u, '$1 tonnes'],
  [/(\d) %/u, '$1 тонн'],
  [/\btonnes\b/u, 'kilograms'],
  [/\btonnes\b/u, 'pounds'],
  [/\btonne\b/u, 'kilogram'],
  [/(\d) тонн\p{L}*/u, '$1 килограммов'],
  [/\bkilograms\b/u, 'tonnes'],
  [/\bper pound\b/u, 'per kilogram'],
  [/\bper square kilometre\b/u, 'per hectare'],
  [/\bsquare kilometres\b/u, 'hectares'],
  [/\bcubic metres\b/u, 'litres'],
  [/\bmetres\b/u, 'kilometres'],
  [/\$(\d)/u, '€$1'],
  [/\bEUR\b/u, 'USD'],
  [/\bKZT\b/u, 'USD'],
  [/\btenge\b/u, 'US dollars'],
  [/долларов США/u, 'евро'],
  [/\bdays\b/u, 'weeks'],
  [/\bpoints\b/u, 'percent'],
  [/(\d (?:\p{L}+ )?)minerals\b/u, '$1countries'],
  [/(\d (?:\p{L}+ )?)deposits\b/u, '$1projects'],
  [/(\d (?:\p{L}+ )?)countries\b/u, '$1companies'],
];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const amounts = (text: string) =>
  readClaims(text).filter(
    (claim): claim is Extract<Claim, { kind: 'quantity' }> => claim.kind === 'quantity' && !claim.isSpelled,
  );

function replaceAt(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Changes one digit of an amount; a first digit never becomes 0. */
export const plantDigit: Plant = (text, random) => {
  const claim = pick(amounts(text), random);
  if (claim === undefined) return undefined;
  const places = [...text.slice(claim.start, claim.end).matchAll(/\d/g)].map(
    ({ index }) => claim.start + index,
  );
  const at = pick(places, random);
  if (at === undefined) return undefined;
  const least = at === places[0] ? 1 : 0;
  const digit = pick(
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((one) => one >= least && one !== Number(text[at])),
    random,
  );
  return replaceAt(text, at, at + 1, String(digit));
};

/** Another scale word, or ten times the amount. */
export const plantMagnitude: Plant = (text, random) => {
  const fitting = SCALES.filter(([pattern]) => pattern.test(text));
  const scale = pick(fitting, random);
  if (scale !== undefined) return text.replace(...scale);
  const claim = pick(
    amounts(text).filter(({ text: said }) => /^\D*\d+(?:,\d{3})*(?!\d|[.,]\d)/u.test(said)),
    random,
  );
  const digits = claim === undefined ? null : /^\d+(?:,\d{3})*/u.exec(text.slice(claim.start));
  if (claim === undefined || digits === null) return undefined;
  const value = Number(digits[0].replaceAll(',', '')) * 10;
  return replaceAt(text, claim.start, claim.start + digits[0].length, value.toLocaleString('en'));
};

/** A year by up to four more or less. */
export const plantYear: Plant = (text, random) => {
  const years = [...text.matchAll(/(?<![\d.,-])(?:19|20)\d{2}(?![\d%]|[.,]\d)/gu)];
  const year = pick(years, random);
  if (year === undefined) return undefined;
  const shift = 1 + Math.floor(random() * 4);
  const other = Number(year[0]) + (random() < 0.5 ? shift : -shift);
  return replaceAt(text, year.index, year.index + 4, String(other));
};

/** Another month or another day. */
export const plantDate: Plant = (text, random) => {
  const months = [...text.matchAll(new RegExp(`(?:(\\d{1,2}) )?(${MONTHS.join('|')})(?= \\d)`, 'gu'))];
  const found = pick(months, random);
  if (found === undefined) return undefined;
  const [whole, day, month = ''] = found;
  if (day !== undefined && random() < 0.5) {
    const other = (Number(day) % 27) + 1;
    return replaceAt(text, found.index, found.index + day.length, String(other));
  }
  const other = pick(
    MONTHS.filter((name) => name !== month && !text.includes(name)),
    random,
  );
  const start = found.index + whole.length - month.length;
  return other === undefined ? undefined : replaceAt(text, start, start + month.length, other);
};

export const plantUnit: Plant = (text, random) => {
  const unit = pick(
    UNITS.filter(([pattern]) => pattern.test(text)),
    random,
  );
  return unit === undefined ? undefined : text.replace(...unit);
};

/** Exchanges two amounts of the same unit. */
export const plantSwappedValues: Plant = (text) => {
  const list = amounts(text);
  const digitsOf = (start: number) => /^[\d.,]*\d/u.exec(text.slice(start))?.[0] ?? '';
  for (const [index, one] of list.entries()) {
    const other = list
      .slice(index + 1)
      .find(({ unit, symbol, value }) => unit === one.unit && symbol === one.symbol && value !== one.value);
    if (other === undefined) continue;
    const [first, second] = [digitsOf(one.start), digitsOf(other.start)];
    // "60% and 85%" of the same says nothing by its order.
    if (
      /^\s?%?(?: and | или | и )(?:about |over |nearly )?$/u.test(
        text.slice(one.start + first.length, other.start),
      )
    )
      continue;
    if (first === '' || second === '' || /^\s?[\u2013-]/u.test(text.slice(one.start + first.length)))
      continue;
    return replaceAt(
      replaceAt(text, other.start, other.start + second.length, first),
      one.start,
      one.start + first.length,
      second,
    );
  }
  return undefined;
};

/** Percent said as percentage points, or the other way round. */
export const plantPoints: Plant = (text) => {
  if (/percentage points/u.test(text)) return text.replace('percentage points', 'percent');
  return /\d%/u.test(text) ? text.replace(/(\d)%/u, '$1 percentage points') : undefined;
};
