import { analyse } from '#language';
import type { Knowledge } from '../knowledge.ts';
import type { RankedSentence } from './passage-sentences.ts';
import type { Understanding } from './understand.ts';

/** How well the evidence covers a question. */
export type Assessment = {
  /** The question names something of the corpus's vocabulary, the world as a whole not counted. */
  isInDomain: boolean;
  /** Words of the question that the whole corpus never uses. */
  unknownWords: string[];
  strength: 'strong' | 'partial' | 'weak';
};

/** Shares of a question's telling words held by the best sentence; set on the development questions of the quality tests. */
const STRONG_COVERAGE = 0.5;
const PARTIAL_COVERAGE = 0.34;

/** Judges passages against the question they were found for. */
export function assess({
  knowledge,
  understanding,
  ranked,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  ranked: RankedSentence[];
}): Assessment {
  const { subjects, places, others, indicators, language, question } = understanding;
  const isInDomain =
    subjects.length > 0 || others.length > 0 || places.some(({ id }) => id !== 'WLD') || indicators.length > 1;
  const named = new Set(knowledge.lexicon.find(question).flatMap(({ text }) => analyse(text)));
  const unknownWords =
    language === 'en'
      ? understanding.keywords.filter((word) => /\p{L}{3,}/u.test(word) && !knowledge.words.isKnown(word) && !named.has(word))
      : [];
  const best = ranked[0]?.coverage ?? 0;
  const penalty = unknownWords.length > 0 ? 0.1 : 0;
  const domain = isInDomain ? 0 : 0.15;
  const coverage = best - penalty - domain;
  return {
    isInDomain,
    unknownWords,
    strength: coverage >= STRONG_COVERAGE ? 'strong' : coverage >= PARTIAL_COVERAGE ? 'partial' : 'weak',
  };
}
