import type { Knowledge } from '#assistant';
import type { Corpus, Passage } from '#corpus';
import { numerals } from '#language';
import type { GoodSentence } from './good-sentence.ts';
import {
  plantDate,
  plantDigit,
  plantMagnitude,
  plantPoints,
  plantSwappedValues,
  plantUnit,
  plantYear,
} from './plant-numbers.ts';
import {
  createNamePlanter,
  plantDenial,
  plantDirection,
  plantForm,
  plantLink,
  plantMeasure,
  plantOrder,
  plantQualifier,
  plantWordNumber,
} from './plant-words.ts';
import { createRandom, pick } from './random.ts';

/** A sentence with one error, and the evidence it claims to rest on. */
export type PlantedError = { kind: string; text: string; ids: string[]; was: string };

type Planter = { kind: string; plant: (text: string, random: () => number) => string | undefined };

/** Errors that bring in a number or name which the evidence may hold of its own: then nobody can say that they are false. */
const MAY_BE_TRUE = new Set([
  'digit',
  'magnitude',
  'year',
  'date',
  'unit',
  'number in words',
  'country',
  'subject',
  'name',
]);

/**
 * Plants one error of each kind into a good sentence, where the sentence has room for it.
 *
 * @param others good sentences whose evidence is gathered at the same time, for wrong citations and strange statements
 * @param seed whole number; the same seed plants the same errors
 */
export function plantErrors({
  knowledge,
  good,
  others,
  seed,
}: {
  knowledge: Knowledge;
  good: GoodSentence;
  others: GoodSentence[];
  seed: number;
}): PlantedError[] {
  const random = createRandom(seed, good.text);
  const names = createNamePlanter(knowledge);
  const planters: Planter[] = [
    { kind: 'digit', plant: plantDigit },
    { kind: 'magnitude', plant: plantMagnitude },
    { kind: 'year', plant: plantYear },
    { kind: 'date', plant: plantDate },
    { kind: 'unit', plant: plantUnit },
    { kind: 'values exchanged', plant: plantSwappedValues },
    { kind: 'percentage points', plant: plantPoints },
    { kind: 'number in words', plant: plantWordNumber },
    { kind: 'direction', plant: plantDirection },
    { kind: 'measure', plant: plantMeasure },
    { kind: 'form', plant: plantForm },
    { kind: 'qualifier', plant: plantQualifier },
    { kind: 'order', plant: plantOrder },
    { kind: 'denial', plant: plantDenial },
    { kind: 'link or image', plant: plantLink },
    { kind: 'country', plant: names.another('country') },
    { kind: 'countries exchanged', plant: names.exchanged },
    { kind: 'subject', plant: names.another('subject') },
    ...['company', 'organisation', 'deposit', 'person'].map((kind) => ({
      kind: 'name',
      plant: names.another(kind),
    })),
  ];
  const held = rawWords(knowledge.corpus, good);
  const planted = planters.flatMap(({ kind, plant }): PlantedError[] => {
    const text = plant(good.text, random);
    if (text === undefined || text === good.text) return [];
    if (MAY_BE_TRUE.has(kind) && isHeld(held, good.text, text)) return [];
    return [{ kind, text, ids: good.ids, was: good.text }];
  });
  return [...planted, ...citationErrors(knowledge.corpus, good, others, random)];
}

function citationErrors(
  corpus: Corpus,
  good: GoodSentence,
  others: GoodSentence[],
  random: () => number,
): PlantedError[] {
  const { text, ids } = good;
  const invented = ids.map((id) => id.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 7) % 10)));
  const errors: PlantedError[] = [];
  if (invented.every((id) => !corpus.figures.has(id) && !corpus.passages.has(id) && !corpus.events.has(id)))
    errors.push({ kind: 'invented citation', text, ids: invented, was: text });
  const strangers = others.filter(
    (other) =>
      !other.ids.some((id) => ids.includes(id)) &&
      !shareDispute(corpus, ids, other.ids) &&
      !holdsNumbersOf(rawWords(corpus, other), text),
  );
  const other = pick(strangers, random);
  if (other !== undefined && numerals(text).length > 0)
    errors.push({ kind: 'wrong citation', text, ids: other.ids, was: text });
  const passage = pick(
    strangers.filter(({ ids: theirs }) => theirs.some((id) => corpus.passages.has(id))),
    random,
  );
  if (passage !== undefined && corpus.passages.has(ids[0] ?? ''))
    errors.push({ kind: 'strange statement', text, ids: passage.ids, was: text });
  return errors;
}

/** Figures of one disagreement on record share its verdict, so that either may be cited for it. */
function shareDispute({ conflicts }: Corpus, a: string[], b: string[]): boolean {
  return conflicts.some(
    ({ figures }) => a.some((id) => figures.includes(id)) && b.some((id) => figures.includes(id)),
  );
}

/** The evidence as it stands in the data, read without the check: every word of its rows and passages. */
function rawWords({ figures, passages, events }: Corpus, { ids, calculation }: GoodSentence): string {
  const all =
    calculation === undefined
      ? ids
      : [...calculation.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '');
  return all
    .map((id) => {
      const figure = figures.get(id);
      if (figure !== undefined)
        return [
          figure.valueText,
          figure.scope,
          figure.note,
          figure.periodStart,
          figure.periodEnd,
          figure.edition,
        ].join(' ; ');
      const passage: Passage | undefined = passages.get(id);
      const event = events.get(id);
      return passage === undefined
        ? [event?.date, event?.title, event?.note, event?.value].join(' ; ')
        : passage.text;
    })
    .join(' ; ');
}

/** True by chance? All that the error brought in stands in the evidence already. */
function isHeld(held: string, was: string, text: string): boolean {
  const before = new Set(wordsOf(was));
  const there = new Set(wordsOf(held));
  const brought = wordsOf(text).filter((word) => !before.has(word));
  return brought.length > 0 && brought.every((word) => there.has(word));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];
}

function holdsNumbersOf(held: string, text: string): boolean {
  const stated = numerals(text).filter(({ isYear }) => !isYear);
  const values = numerals(held).map(({ value }) => value);
  return stated.every(({ value }) => values.includes(value));
}
