import { analyse } from '#language';
import type { Knowledge } from '../knowledge.ts';

/** Does the corpus use a word, another of its family or one that means the same? */
export function isMeant({ words, thesaurus }: Pick<Knowledge, 'words' | 'thesaurus'>, word: string): boolean {
  return (
    words.isKnown(word) ||
    words.family(word).some(words.isKnown) ||
    thesaurus.alternatives(word).some((phrase) => phrase.every(words.isKnown))
  );
}

/** "Which wages …", "how many women …", "what is the average age …": what is asked for stands after the word of asking, or after its "of". */
const ASKED_FOR =
  /(?<!\p{L})(?:what|which|how many|how much)\s+(?:is|are|was|were)?\s*(?:the\s+)?(?:(?:average|total|current|annual|monthly|typical|overall)\s+)*(?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|of|the|about|kinds?|types?|sorts?)(?!\p{L}))(\p{L}+)(?:\s+of\s+(?:the\s+)?(\p{L}+))?/giu;

/** The words of a question, as they are analysed, that name what it asks for. */
export function askedForWords(question: string): string[] {
  return [...question.matchAll(ASKED_FOR)].flatMap(([, thing = '', part = '']) =>
    analyse(`${thing} ${part}`),
  );
}
