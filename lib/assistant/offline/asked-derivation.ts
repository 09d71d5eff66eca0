import type { Unit } from '#corpus';
import { numerals, TONNES_PER, tokens } from '#language';

/** What a question wants worked out of figures. */
export type Derivation = 'sum' | 'average' | 'ratio' | 'share';

const CUES: readonly { derivation: Derivation; cue: RegExp }[] = [
  {
    derivation: 'average',
    cue: /\b(?:on average|average|mean)\b|(?<!\p{L})(?:в среднем|средн\p{L}*)|орташа|oʻrtacha|o['‘’]rtacha|平均/iu,
  },
  {
    derivation: 'sum',
    cue: /\b(?:together|combined|in total|sum of|add up|altogether)\b|(?<!\p{L})(?:вместе|в сумме|суммарн\p{L}*|совместно)(?!\p{L})|бірге|қосқанда|birgalikda|жами|jami|合计|总共|一共/iu,
  },
  {
    derivation: 'ratio',
    cue: /\bhow many times\b|\btimes (?:more|as much|as many|larger|bigger)\b|\bby what factor\b|во сколько раз|неше есе|necha (?:baravar|marta)|几倍|多少倍/iu,
  },
];

/** What a question wants worked out; undefined when the figures themselves answer it. */
export function askedDerivation(question: string): Derivation | undefined {
  return CUES.find(({ cue }) => cue.test(question))?.derivation;
}

/** Does a question ask how something became more or less? */
export function asksForChange(question: string): boolean {
  return CHANGE.test(question);
}

const CHANGE =
  /\b(?:rise|rises|rose|risen|grow\p{L}*|grew|increas\p{L}*|fall|falls|fell|fallen|drop\p{L}*|declin\p{L}*|decreas\p{L}*|chang\p{L}*|evolv\p{L}*|jump\p{L}*|develop\p{L}*)\b|(?<!\p{L})(?:вырос\p{L}*|рост|упал\p{L}*|сниз\p{L}*|измен\p{L}*|менял\p{L}*)|өзгер\p{L}*|өс(?:ті|кен)|oʻzgar\p{L}*|o['‘’]zgar\p{L}*|变化|增长|下降|上升/iu;

/** Does a question ask for the least of something rather than for the most? */
export function asksLeast(question: string): boolean {
  return LEAST.test(question);
}

const LEAST =
  /\b(?:lowest|smallest|least|fewest|cheapest|poorest|bottom)\b|наименьш\p{L}*|меньше всех|самы\p{L}+ (?:мал|низк)\p{L}*|ең аз|ең төмен|eng kam|eng past|энг кам|最少|最低|最小/iu;

/**
 * The unit that a question wants an amount in ("in kilograms", "per tonne"), of the kind of unit it is in.
 *
 * @param units all units of the corpus
 * @param dimension the kind of unit
 * @returns the one with the longest name in the question; undefined when none is named
 */
export function askedUnit(units: Iterable<Unit>, dimension: string, question: string): Unit | undefined {
  const own = [...units].filter((unit) => unit.dimension === dimension);
  const text = ` ${question.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const named = own
    .flatMap((unit) => namesOf(unit).map((name) => ({ unit, name })))
    .filter(({ name }) => text.includes(` ${name} `))
    .toSorted((a, b) => b.name.length - a.name.length)[0]?.unit;
  if (named !== undefined || dimension !== 'mass') return named;
  const factor = massNamed(question);
  return own.find((unit) => factor !== undefined && Math.abs(unit.factor - factor) <= 1e-9 * factor);
}

function namesOf({ nameEn, nameEnPlural, nameRu }: Unit): string[] {
  const names = [nameEn, nameEnPlural, nameRu].map((name) => name.toLowerCase().replace(/\.$/, ''));
  return [...new Set([...names, ...names.flatMap((name) => /\bper .+$/u.exec(name)?.[0] ?? [])])];
}

/** Tonnes in the unit of mass that a question names, in whatever form of the word the language layer reads. */
function massNamed(question: string): number | undefined {
  const words = tokens(question);
  for (const { start } of words) {
    const read = numerals(`1 ${question.slice(start)}`)[0];
    if (read?.unit === 'mass' && read.start === 0)
      return read.value * (TONNES_PER[read.symbol] ?? Number.NaN);
  }
  return undefined;
}
