import { isEverything } from '#figures';
import { analyse, numerals, spelledNumerals } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { askingWords, attributeWords } from './asking-words.ts';
import type { RankedSentence } from './rank-sentences.ts';
import { tellingWords } from './telling-words.ts';
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
const STRONG_COVERAGE = 0.42;
const PARTIAL_COVERAGE = 0.3;
/** A sentence that shares none of what is asked, only the names, answers only if its meaning is this close. */
const CLOSE_MEANING = 0.6;
const FEWEST_ATTRIBUTES = 0.25;

/** Judges passages against the question they were found for. */
export function assess({
  knowledge,
  understanding,
  ranked,
  closeness,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  ranked: RankedSentence[];
  /** Cosine of the question and the closest sentence found. */
  closeness: number;
}): Assessment {
  const { subjects, places, others, indicators, language, question } = understanding;
  const isInDomain =
    subjects.length > 0 ||
    others.length > 0 ||
    places.some(({ id }) => !isEverything(knowledge.corpus, 'country', id)) ||
    indicators.length > 1;
  const asking = askingWords(question);
  const named = new Set(knowledge.lexicon.find(question).flatMap(({ text }) => analyse(text)));
  const unknownWords =
    language === 'en'
      ? understanding.keywords.filter(
          (word) =>
            /\p{L}{3,}/u.test(word) &&
            !knowledge.words.isKnown(word) &&
            !named.has(word) &&
            !asking.has(word),
        )
      : [];
  const best = ranked.find((one) => understanding.kind !== 'figure' || holdsNumber(one))?.coverage ?? 0;
  const penalty = unknownWords.length > 0 ? 0.1 : 0;
  // The vocabulary is the report's; a question on a document of the owner's need not use it.
  const domain = isInDomain || ranked[0]?.passage.origin === 'document' ? 0 : 0.15;
  const coverage = best - penalty - domain;
  // An organisation, deal or deposit named is narrow enough by itself; a country or subject is not.
  const isBesideThePoint =
    others.length === 0 &&
    attributeCoverage(knowledge, understanding, ranked) < FEWEST_ATTRIBUTES &&
    closeness < CLOSE_MEANING;
  return {
    isInDomain,
    unknownWords,
    strength:
      isBesideThePoint || (understanding.kind === 'figure' && unknownWords.length > 0)
        ? 'weak'
        : coverage >= STRONG_COVERAGE
          ? 'strong'
          : coverage >= PARTIAL_COVERAGE
            ? 'partial'
            : 'weak',
  };
}

/** How much or how many is answered by a number, in digits or in words. */
function holdsNumber({ sentence }: RankedSentence): boolean {
  return numerals(sentence.text).length > 0 || spelledNumerals(sentence.text).length > 0;
}

/** Weighted share of the attribute words that the best of the leading sentences holds; 1 when there are none. */
function attributeCoverage(
  knowledge: Knowledge,
  understanding: Understanding,
  ranked: RankedSentence[],
): number {
  const attributes = attributeWords(knowledge, understanding).filter((word) => knowledge.words.isKnown(word));
  if (attributes.length === 0) return 1;
  const telling = tellingWords(knowledge, understanding).filter(({ word }) => attributes.includes(word));
  const total = telling.reduce((sum, { weight }) => sum + weight, 0);
  const shares = ranked
    .slice(0, 3)
    .map(({ words }) => telling.reduce((sum, one) => sum + one.weight * one.heldBy(words), 0) / total);
  return Math.max(0, ...shares);
}
