import type { Conflict } from '#corpus';
import { analyse } from '#language';
import { agree, type Mentions, readMentions } from './check/mentions.ts';
import type { Knowledge } from './knowledge.ts';

/** Share of a title's words, weighed by how telling they are, that a text must hold to be about the same matter. */
const FEWEST_WORDS = 0.6;

type Context = Pick<Knowledge, 'corpus' | 'lexicon' | 'words' | 'findIndicators'>;

/**
 * The disagreements on record that a text is about, the best fitting first. It must hold most words of their title and
 * not only the names in it, unless it asks for the measure that is disputed; name every place of the title and none
 * that the verdict does not speak of; and name no other subject and no other year.
 *
 * @param fewestWords share of a title's words, by weight, that the text must hold, from 0 to 1
 */
export function findConflicts(knowledge: Context, text: string, fewestWords = FEWEST_WORDS): Conflict[] {
  const words = new Set(analyse(text));
  const asked = readMentions(knowledge.lexicon, text);
  const measures = new Set(knowledge.findIndicators(text).map(({ id }) => id));
  const weigh = (list: string[]) => list.reduce((sum, word) => sum + knowledge.words.weight(word), 0);
  const coverage = (conflict: Conflict) => {
    const { words: own } = readingOf(knowledge, conflict);
    return own.length === 0 ? 0 : weigh(own.filter((word) => words.has(word))) / weigh(own);
  };
  const isOnTheSame = (conflict: Conflict) => {
    const { title, places, matter, measures: disputed } = readingOf(knowledge, conflict);
    return (
      (matter.length === 0 ||
        matter.some((word) => words.has(word)) ||
        disputed.some((measure) => measures.has(measure))) &&
      [...title.places].every((place) => asked.places.has(place)) &&
      [...asked.places].every((place) => places.has(place)) &&
      agree(asked.subjects, title.subjects) &&
      agree(asked.years, title.years)
    );
  };
  return knowledge.corpus.conflicts
    .map((conflict) => ({ conflict, share: coverage(conflict) }))
    .filter(({ conflict, share }) => share >= fewestWords && isOnTheSame(conflict))
    .sort((a, b) => b.share - a.share)
    .map(({ conflict }) => conflict);
}

/** What a disagreement is about, read once: its title, the places it speaks of, its words beside names, its measures. */
type Reading = {
  title: Mentions;
  places: Set<string>;
  words: string[];
  matter: string[];
  measures: string[];
};

const readings = new WeakMap<Conflict, Reading>();

function readingOf({ corpus, lexicon }: Context, conflict: Conflict): Reading {
  const known = readings.get(conflict);
  if (known !== undefined) return known;
  const title = readMentions(lexicon, conflict.title);
  const names = new Set(lexicon.find(conflict.title).flatMap(({ text }) => analyse(text)));
  const words = [...new Set(analyse(conflict.title))];
  const reading = {
    title,
    places: new Set([...title.places, ...readMentions(lexicon, conflict.verdict).places]),
    words,
    matter: words.filter((word) => !names.has(word)),
    measures: conflict.figures.flatMap((id) => corpus.figures.get(id)?.indicator ?? []),
  };
  readings.set(conflict, reading);
  return reading;
}
