import { mark } from '../check/markers.ts';
import { LEANS_ON_BEFORE, type RankedSentence } from './rank-sentences.ts';

/** Gain of a sentence that goes on from a chosen one; more than makes up for what leaning on it cost. */
const CONTINUATION = 0.3;
/** Share of the best sentence's score below which a sentence is beside the point. */
const FALL_OFF = 0.66;
/** A sentence that has this much of its words from another one says the same. */
const SAME_WORDS = 0.62;
/** Gain of a sentence of the paragraph that the best one stands in: it goes on with the same matter. */
const SAME_PARAGRAPH = 0.2;
/** Gain of the sentence right after a chosen one: what it says next belongs to it most. */
const NEXT = 0.1;
/** Gain of the sentence right after one that opens its paragraph: there the point is made good. */
const AFTER_OPENING = 0.3;
/** Share of the best sentence's score that a sentence of its paragraph needs. */
const PARAGRAPH_FALL_OFF = 0.35;
const MOST_COMPARED = 40;

/** In a detailed answer sentences that are further from the question have their place. */
const DETAILED_FALL_OFF = 0.5;

/**
 * Chooses sentences that together answer: the best one, then others that add something (maximal marginal relevance),
 * in reading order within a passage. Ends where the next sentence would be beside the point.
 *
 * @param most how many sentences at most
 */
export function chooseSentences(
  ranked: RankedSentence[],
  most: number,
  { isDetailed = false } = {},
): RankedSentence[] {
  const fallOff = isDetailed ? DETAILED_FALL_OFF : FALL_OFF;
  const [first] = ranked;
  if (first === undefined) return [];
  const chosen = [first];
  const pool = ranked
    .filter(
      (candidate) =>
        continues(first, candidate) ||
        isOfItsParagraph(candidate, first) ||
        (candidate.score >= first.score * fallOff &&
          candidate.coverage >= first.coverage * 0.45 &&
          (first.attributes === 0 || candidate.attributes > 0) &&
          candidate.concepts >= first.concepts * 0.5 &&
          isOnTheSame(candidate, first)),
    )
    .slice(0, MOST_COMPARED);
  while (chosen.length < most) {
    const next = pool
      .filter((candidate) => !chosen.includes(candidate))
      .filter(
        (candidate) =>
          !LEANS_ON_BEFORE.test(candidate.sentence.text) ||
          chosen.some((other) => continues(other, candidate)),
      )
      .map((candidate) => ({
        candidate,
        alike: Math.max(...chosen.map((other) => similarity(candidate, other))),
      }))
      .filter(({ alike }) => alike < SAME_WORDS)
      .map(({ candidate, alike }) => ({
        candidate,
        gain:
          candidate.score +
          (chosen.some((other) => continues(other, candidate)) ? CONTINUATION : 0) +
          (candidate.passage.id === first.passage.id ? SAME_PARAGRAPH : 0) +
          (isNext(first, candidate) && first.index === 0
            ? AFTER_OPENING
            : chosen.some((other) => isNext(other, candidate))
              ? NEXT
              : 0) -
          0.7 * alike,
      }))
      .sort((a, b) => b.gain - a.gain)[0];
    if (next === undefined || next.gain < first.score * 0.4) break;
    chosen.push(next.candidate);
  }
  return inReadingOrder(chosen);
}

/** Passages in the order they were chosen in, sentences in the order of their passage. */
function inReadingOrder(chosen: RankedSentence[]): RankedSentence[] {
  const order = [...new Set(chosen.map(({ passage }) => passage.id))];
  return chosen.toSorted(
    (a, b) => order.indexOf(a.passage.id) - order.indexOf(b.passage.id) || a.index - b.index,
  );
}

/** A paragraph keeps to its matter, so its sentences need fewer of the question's words. */
function isOfItsParagraph({ passage, score }: RankedSentence, first: RankedSentence): boolean {
  return (
    passage.block === 'paragraph' &&
    passage.id === first.passage.id &&
    score >= first.score * PARAGRAPH_FALL_OFF
  );
}

function isNext(before: RankedSentence, after: RankedSentence): boolean {
  return before.passage.id === after.passage.id && after.index === before.index + 1;
}

/** "They must …" right after the sentence that says who: what made it hard to read alone makes it fit here. */
function continues(before: RankedSentence, after: RankedSentence): boolean {
  return isNext(before, after) && LEANS_ON_BEFORE.test(after.sentence.text);
}

/** Documents of the owner may be on anything: a sentence of another one must hold nearly as much of the question. */
function isOnTheSame({ passage, coverage }: RankedSentence, first: RankedSentence): boolean {
  if (passage.origin === 'report') return true;
  const isSame = first.passage.origin === 'document' && first.passage.document === passage.document;
  return isSame || coverage >= first.coverage * 0.75;
}

/** Share of the first one's words that the second has. */
function similarity(a: RankedSentence, b: RankedSentence): number {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared / Math.max(1, a.words.size);
}

/** A sentence of the report with the marker of its passage. */
export function quoteSentence({ sentence, passage }: RankedSentence): string {
  const stop = /[.!?…]["”’)]*$/u.exec(sentence.text)?.[0] ?? '';
  return `${sentence.text.slice(0, sentence.text.length - stop.length)}${mark(passage.id)}${stop === '' ? '.' : stop}`;
}
