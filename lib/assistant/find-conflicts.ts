import type { Conflict } from '#corpus';
import { analyse } from '#language';
import { agree, readMentions } from './check/mentions.ts';
import type { Knowledge } from './knowledge.ts';

/** Share of a title's words, weighed by how telling they are, that a text must hold to be about the same matter. */
const FEWEST_WORDS = 0.6;

type Context = Pick<Knowledge, 'corpus' | 'lexicon' | 'words' | 'findIndicators'>;

/**
 * The disagreements on record that a text is about, the best fitting first. It must hold most words of their title and
 * not only the names in it, unless it asks for the measure that is disputed; name every place of the title and none
 * that the verdict does not speak of; and name no other subject and no other year.
 */
export function findConflicts(knowledge: Context, text: string): Conflict[] {
  const words = new Set(analyse(text));
  const asked = readMentions(knowledge.lexicon, text);
  const measures = new Set(knowledge.findIndicators(text).map(({ id }) => id));
  const weigh = (list: string[]) => list.reduce((sum, word) => sum + knowledge.words.weight(word), 0);
  const coverage = ({ title }: Conflict) => {
    const own = [...new Set(analyse(title))];
    return own.length === 0 ? 0 : weigh(own.filter((word) => words.has(word))) / weigh(own);
  };
  const isOnTheSame = (conflict: Conflict) => {
    const { title, verdict } = conflict;
    const named = readMentions(knowledge.lexicon, title);
    const spoken = new Set([...named.places, ...readMentions(knowledge.lexicon, verdict).places]);
    const matter = wordsBesideNames(knowledge, title);
    return (
      (matter.length === 0 ||
        matter.some((word) => words.has(word)) ||
        measuresOf(knowledge, conflict).some((measure) => measures.has(measure))) &&
      [...named.places].every((place) => asked.places.has(place)) &&
      [...asked.places].every((place) => spoken.has(place)) &&
      agree(asked.subjects, named.subjects) &&
      agree(asked.years, named.years)
    );
  };
  return knowledge.corpus.conflicts
    .map((conflict) => ({ conflict, share: coverage(conflict) }))
    .filter(({ conflict, share }) => share >= FEWEST_WORDS && isOnTheSame(conflict))
    .sort((a, b) => b.share - a.share)
    .map(({ conflict }) => conflict);
}

function wordsBesideNames({ lexicon }: Context, title: string): string[] {
  const names = new Set(lexicon.find(title).flatMap(({ text }) => analyse(text)));
  return analyse(title).filter((word) => !names.has(word));
}

function measuresOf({ corpus }: Context, { figures }: Conflict): string[] {
  return figures.flatMap((id) => corpus.figures.get(id)?.indicator ?? []);
}
