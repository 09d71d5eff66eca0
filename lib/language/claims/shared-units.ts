import type { Numeral } from '../numerals.ts';

/** What joins two numbers of one unit: a dash, "to", "and", "of the", then perhaps a hedge or a currency. */
const JOINT = /^\s?(?:[-\u2013\u2014]|to|and|or|of the|of)\s?(?:about |nearly |over |[$\u20ac]|US\$|USD )?$/u;
/** Both ends of a range share a scale word, as in "5 to 10 million"; the parts of a pair need not. */
const RANGE = /[-\u2013]|to/;
/** What follows a number with a scale word that leaves its unit to the number before: `from 4.5 million.` */
const NO_NOUN = /^(?:[.,;)]|$|\s(?:in|by|for|from|to|and|at|on|a|per|against|after|before|while)\s)/u;

/**
 * Gives numbers the unit that is written once for all of them: `60\u201370%`, `$39,500\u201340,000`, `from 5 to 10 tonnes`,
 * `67,000 of the 82,000 tonnes`, `from 10 million tonnes to 4.5 million`.
 *
 * @param found the numerals of the text, in order
 */
export function withSharedUnits(text: string, found: Numeral[]): Numeral[] {
  const shared = [...found];
  for (let index = shared.length - 2; index >= 0; index--) {
    const here = shared[index];
    const next = shared[index + 1];
    if (here === undefined || next === undefined || here.isYear || next.isYear) continue;
    const between = text.slice(here.end, next.start);
    if (!JOINT.test(between)) continue;
    const [first, second] = joined(here, next, RANGE.test(between));
    shared[index] = first;
    shared[index + 1] = second;
  }
  return shared.map((one, index) => withUnitBefore(text, one, shared.slice(0, index)));
}

/** Two numbers side by side: a unit after them is that of both, and so is a currency before them. */
function joined(here: Numeral, next: Numeral, isRange: boolean): [Numeral, Numeral] {
  if (here.unit === 'money' && next.unit !== 'percent') {
    const second: Numeral = next.unit === 'none' ? { ...next, unit: 'money', symbol: here.symbol } : next;
    return [isScaledLess(here, next) ? scaledLike(here, second) : here, second];
  }
  const isMoneyAfter = next.unit === 'money' && /^\d/.test(next.text);
  if (here.unit === 'none' && (isMoneyAfter || (next.unit !== 'none' && next.unit !== 'money')))
    return [scaledLike(here, next), next];
  if (here.unit === 'none' && next.unit === 'none' && isRange && isScaledLess(here, next))
    return [scaledLike(here, next), next];
  return [here, next];
}

/** The second has a scale word ("million") and the first has none. */
function isScaledLess(here: Numeral, next: Numeral): boolean {
  return here.value === here.digits && next.value > next.digits;
}

function scaledLike(here: Numeral, { value, digits, unit, symbol }: Numeral): Numeral {
  const scale = here.value === here.digits && digits !== 0 ? value / digits : 1;
  return { ...here, value: Number((here.value * scale).toPrecision(12)), unit, symbol };
}

function withUnitBefore(text: string, one: Numeral, earlier: Numeral[]): Numeral {
  const before = earlier.findLast(({ isYear }) => !isYear);
  const isBare = one.unit === 'none' && one.value !== one.digits && NO_NOUN.test(text.slice(one.end));
  if (!isBare || before === undefined || before.unit === 'percent') return one;
  return { ...one, unit: before.unit, symbol: before.symbol };
}
