import { analyse } from '#language';
import { chooseSentences, quoteSentence } from './choose-sentences.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { Understanding } from './understand.ts';
import { wantedLength, wantsBullets } from './wanted-length.ts';

/** How many sentences of the report answer each kind of question. */
const LENGTHS: Partial<Record<Understanding['kind'], number>> = {
  explanation: 5,
  definition: 4,
  list: 5,
  who_says: 2,
  opinion: 4,
};
const USUAL_LENGTH = 3;
const MORE_IN_DETAIL = 4;
/** Beside figures and events. */
const LENGTHS_BESIDE: Partial<Record<Understanding['kind'], number>> = { source: 2, list: 3 };
/** Share of the question's words that a sentence beside figures must hold; to tell where a number is from, fewer do. */
const COVERAGE_BESIDE = 0.55;
const COVERAGE_BESIDE_SOURCE = 0.45;
/** Share of a sentence's words that must be new for it to stand beside figures. */
const FEWEST_NEW_SHARE = 0.15;
/** From this many places the sentences of a list are items, not a paragraph. */
const FEWEST_OF_LIST = 3;

/**
 * The sentences of the report that answer, or that add to what figures and events say.
 *
 * @param facts marked text on figures and events that the answer holds already
 */
export function chooseProse({
  understanding,
  ranked,
  facts,
}: {
  understanding: Understanding;
  ranked: RankedSentence[];
  facts: string[];
}): RankedSentence[] {
  const { kind, question } = understanding;
  const length = wantedLength(question);
  const isBeside = facts.length > 0;
  const usual = isBeside ? (LENGTHS_BESIDE[kind] ?? 1) : (LENGTHS[kind] ?? USUAL_LENGTH);
  const most =
    length === 'brief' ? (isBeside ? 0 : 1) : length === 'detailed' ? usual + MORE_IN_DETAIL : usual;
  if (most === 0) return [];
  const said = new Set(facts.flatMap((fact) => analyse(fact)));
  const least = kind === 'source' ? COVERAGE_BESIDE_SOURCE : COVERAGE_BESIDE;
  // Beside figures only a sentence on the very same things adds anything.
  const fit = isBeside
    ? ranked.filter(
        ({ coverage, concepts, words }) => coverage >= least && concepts === 1 && !isSaid(words, said),
      )
    : ranked;
  return chooseSentences(fit, most, { isDetailed: length === 'detailed' });
}

/** The chosen sentences as lines: points where a list is asked for, paragraphs by passage in a detailed answer. */
export function proseLines({ kind, question }: Understanding, chosen: RankedSentence[]): string[] {
  const passages = [...Map.groupBy(chosen, ({ passage }) => passage.id).values()];
  const isList = kind === 'list' && passages.length >= FEWEST_OF_LIST;
  if (chosen.length > 1 && (wantsBullets(question) || isList))
    return chosen.map((sentence) => `- ${quoteSentence(sentence)}`);
  if (wantedLength(question) === 'detailed')
    return passages.flatMap((sentences) => ['', sentences.map(quoteSentence).join(' ')]);
  return [chosen.map(quoteSentence).join(' ')];
}

/** A sentence that has hardly a word of its own beside what the figures say. */
function isSaid(words: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  return [...words].filter((word) => !said.has(word)).length <= FEWEST_NEW_SHARE * words.size;
}
