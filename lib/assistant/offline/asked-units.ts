import { analyse } from '#language';

/** Words that ask for a kind of unit, by the beginning of its dimension's name. */
const CUES: readonly { dimension: string; cue: RegExp }[] = [
  {
    dimension: 'money',
    cue: /\bhow much (?:money|funding|financing)\b|\bhow many (?:dollars|euros|tenge)\b|\bin (?:us )?(?:dollars|euros|tenge)\b|\b(?:worth|costs?)\b|[$€]|сколько (?:денег|долларов|тенге|стоит|стоил\p{L}*)/iu,
  },
  { dimension: 'price', cue: /\b(?:costs?|in (?:us )?dollars)\b|сколько (?:стоит|стоил\p{L}*)/iu },
  { dimension: 'area_cost', cue: /\bcosts?\b/iu },
  {
    dimension: 'mass',
    cue: /\b(?:tonnes?|tons?|kilograms?|kilos?|kg|ounces?|tonnage)\b|тонн\p{L}*|килограмм\p{L}*|tonna|吨/iu,
  },
  {
    dimension: 'time',
    cue: /\bhow (?:long|many (?:years|days|months))\b|сколько (?:лет|дней|времени)|多少年/iu,
  },
  {
    dimension: 'count',
    cue: /\bhow many (?:people|persons|workers|employees|staff|miners|jobs|women|men|companies|firms|projects|countries|deposits|sites|towns|agreements|licen[cs]es)\b|сколько (?:людей|человек|рабочих|работников|сотрудников)|多少(?:人|名)/iu,
  },
  {
    dimension: 'rank',
    cue: /\bwhat (?:rank|place)\b|\branks?\b.{0,20}\bin the world\b|како\p{L}+ место|第几/iu,
  },
];

/** Beginnings of the names of the dimensions that a question asks for; empty when it leaves that open. */
export function askedDimensions(question: string): ReadonlySet<string> {
  const asked = CUES.filter(({ cue }) => cue.test(question)).map(({ dimension }) => dimension);
  // The price of a tonne is no mass.
  return new Set(OF_PRICE.test(question) ? asked.filter((dimension) => dimension !== 'mass') : asked);
}

const OF_PRICE =
  /\b(?:prices?|priced|costs?|sell|sold|worth|per (?:metric )?(?:tonne|ton|kilogram|kilo|kg|pound|ounce))\b|(?<!\p{L})(?:цен\p{L}*|сто(?:ит|ил\p{L}*|имост\p{L}*)|почём|почем)|价格|价|多少钱/iu;

const MASS_CUE = CUES.find(({ dimension }) => dimension === 'mass')?.cue ?? /^$/u;

const MASS_WORDS: ReadonlySet<string> = new Set(
  analyse(
    'tonne tonnes ton tons kilogram kilograms kilo kilos kg ounce ounces pound pounds thousand million billion troy metric',
  ),
);

/** Words of a question that name a unit of mass and so ask for nothing else. */
export function unitWords(question: string): ReadonlySet<string> {
  return MASS_CUE.test(question) ? MASS_WORDS : new Set();
}
