import { analyse } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { type Choice, findAmbiguity } from './ambiguity.ts';
import type { Understanding } from './understand.ts';

/** An answer to a question back is no more than a few words. */
const MOST_WORDS = 5;

/** Places in a list as people name them, first to fifth; the last of a list is its own word. */
const PLACES: readonly RegExp[] = [
  /\b(?:first|1st)\b|^\W*1\W*$|(?<!\p{L})перв\p{L}+|(?<!\p{L})бірінші|(?<!\p{L})birinchi|第一/iu,
  /\b(?:second|2nd)\b|^\W*2\W*$|(?<!\p{L})втор(?:ой|ая|ое|ую)|(?<!\p{L})екінші|(?<!\p{L})ikkinchi|第二/iu,
  /\b(?:third|3rd)\b|^\W*3\W*$|(?<!\p{L})трет(?:ий|ья|ье|ью)|(?<!\p{L})үшінші|(?<!\p{L})uchinchi|第三/iu,
  /\b(?:fourth|4th)\b|^\W*4\W*$|(?<!\p{L})четв[её]рт\p{L}+|(?<!\p{L})төртінші|(?<!\p{L})toʻrtinchi|第四/iu,
  /\b(?:fifth|5th)\b|^\W*5\W*$|(?<!\p{L})пят(?:ый|ая|ое|ую)|(?<!\p{L})бесінші|(?<!\p{L})beshinchi|第五/iu,
];
const LAST = /\b(?:the last|latter)\b|(?<!\p{L})последн\p{L}+|(?<!\p{L})соңғы|(?<!\p{L})oxirgi|最后/iu;

/**
 * The choice that a message takes when the turn before it was answered by a question back: by its place in the list,
 * or by what it names.
 *
 * @returns undefined where nothing was asked back, or where the message is not one of the choices
 */
export function answeredBack(
  knowledge: Knowledge,
  own: Understanding,
  previous: Understanding,
): Choice | undefined {
  const words = analyse(own.question);
  if (words.length > MOST_WORDS && own.wordsBesideNames > MOST_WORDS) return undefined;
  const choices = findAmbiguity(knowledge, previous)?.choices ?? [];
  if (choices.length === 0) return undefined;
  const place = PLACES.findIndex((name) => name.test(own.question));
  const placed = place >= 0 ? choices[place] : LAST.test(own.question) ? choices.at(-1) : undefined;
  const named = [
    ...own.subjects,
    ...own.places.map(({ id }) => id),
    ...own.others.map(({ id }) => id),
    ...own.possibleIndicators,
  ];
  const byName = choices.filter(({ ids }) => named.length > 0 && named.every((id) => ids.includes(id)));
  const byWords = choices.filter(({ label }) => {
    const held = new Set(analyse(label));
    return words.length > 0 && words.every((word) => held.has(word));
  });
  return placed ?? only(byName) ?? only(byWords);
}

function only(choices: Choice[]): Choice | undefined {
  return choices.length === 1 ? choices[0] : undefined;
}
