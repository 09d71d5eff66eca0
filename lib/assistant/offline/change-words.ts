import type { Figure } from '#corpus';
import { mark } from '../check/markers.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Derive } from './derive.ts';
import { factor, percent } from './derived-sentences.ts';
import { figurePhrasesFor } from './figure-phrases.ts';

/** From this factor on "so many times" says more than a percentage. */
const TIMES = 1.5;

/** By how much one figure is larger than another: a multiple, a percentage, or percentage points of two shares. */
export function changeWords({
  knowledge,
  larger,
  smaller,
  nameOf,
  derive,
  language,
}: {
  knowledge: Knowledge;
  larger: Figure;
  smaller: Figure;
  nameOf: (figure: Figure) => string;
  derive: Derive;
  language: string;
}): string[] {
  const { units } = knowledge.corpus;
  const phrases = figurePhrasesFor(language);
  const size = ({ value, unit }: Figure) => value * (units.get(unit)?.factor ?? 1);
  const names: [string, string] = [nameOf(larger), nameOf(smaller)];
  if (size(larger) === size(smaller)) return [`${phrases.level(...names)}${mark(larger.id, smaller.id)}.`];
  if (isBound(larger) || isBound(smaller)) return [];
  if (units.get(larger.unit)?.dimension === 'share') {
    const made = derive(`{${larger.id}} - {${smaller.id}}`);
    if (made === undefined) return [];
    const points = phrases.points(factor(made.value, language));
    return [`${phrases.above(names[0], points, names[1])}${mark(made.id)}.`];
  }
  if (size(smaller) <= 0) return [];
  if (size(larger) / size(smaller) >= TIMES) {
    const made = derive(`{${larger.id}} / {${smaller.id}}`);
    return made === undefined
      ? []
      : [`${phrases.times(names[0], factor(made.value, language), names[1])}${mark(made.id)}.`];
  }
  const made = derive(`({${larger.id}} - {${smaller.id}}) / {${smaller.id}} * 100`);
  return made === undefined
    ? []
    : [`${phrases.above(names[0], percent(made.value, language), names[1])}${mark(made.id)}.`];
}

/** A figure that says "more than" or "up to": nothing can be worked out of it. */
export function isBound({ qualifier }: Figure): boolean {
  return qualifier === 'at_least' || qualifier === 'at_most';
}
