import { type Passage, type PassageSentence, yearOf } from '#corpus';
import { analyse, type Numeral, numerals } from '#language';
import type { Knowledge } from '../knowledge.ts';
import type { SearchReportOutput } from '../tools/search-report.ts';
import { attributeWords } from './asking-words.ts';
import { type TellingWord, tellingWords } from './telling-words.ts';
import type { Understanding } from './understand.ts';

/** A sentence of the report with how well it answers the question. */
export type RankedSentence = {
  passage: Passage;
  sentence: PassageSentence;
  index: number;
  words: Set<string>;
  score: number;
  /** Share of the question's telling words that the sentence and its headings hold, 0 to 1. */
  coverage: number;
  /** How many of the words that say what is asked, names aside, the sentence holds. */
  attributes: number;
  /** Its wording gives what the kind of question asks for: a speaker, a reason, a date. */
  hasCue: boolean;
  /** Share of the concepts that the question names that the sentence names too; 1 when it names none. */
  concepts: number;
};

/** Words of a sentence that show it gives what a kind of question asks for. */
const KIND_CUES: Partial<Record<Understanding['kind'], RegExp>> = {
  explanation:
    /\b(?:because|since|due to|for lack of|owing to|therefore|so that|causes?|reasons?|lack|constrain\p{L}*|depends? on|so)\b/iu,
  who_says:
    /\b(?:said|says|spoke|speaks|credited|put|puts|stated|states|claimed|estimated|noted|proposed|promised|called|calls|described|told|argued|warned|wrote|announced)\b/iu,
  timeline: /\b(?:19|20)\d{2}\b/,
  figure: /\d/,
  source:
    /\b(?:source|confirm\p{L}*|unverified|unconfirmed|reliab\p{L}*|according to|claims?|estimat\p{L}*|forecast|audited|primary|repeat\p{L}*|relay\p{L}*|found)\b/iu,
  opinion:
    /\b(?:argu\p{L}*|warn\p{L}*|recommend\p{L}*|advis\p{L}*|advice|propos\p{L}*|calls? for|called for|urg\p{L}*|regard\p{L}*|believ\p{L}*|sees?|thinks?|suggest\p{L}*|doubt\p{L}*|expect\p{L}*|consider\p{L}*|judg\p{L}*|finds?|found|conclu\p{L}*|hold that|holds that|should)\b/iu,
  definition:
    /^[^.;]{2,60}?(?:\(\p{Lu}[^)]*\)\s*)?(?:,|\b(?:is|are|was|were|means?|stands? for|consists? of|comprises?|covers?|unites?))\s+(?:an?|the|one)\b/u,
};
const CUE_WEIGHTS: Partial<Record<Understanding['kind'], number>> = {
  who_says: 0.35,
  opinion: 0.35,
  definition: 0.15,
};
const USUAL_CUE = 0.1;
/** Gain of a sentence that states the very numbers that the question quotes. */
const QUOTED_NUMBER = 0.3;
const ADVICE = /\b(?:recommend\p{L}*|advis\p{L}*|suggest\p{L}*|urge\p{L}*|propos\p{L}*|should)\b/iu;
/** Openings that point at the sentence before. */
export const LEANS_ON_BEFORE =
  /^(?:this|these|those|it|they|he|she|however|moreover|also|but|and|such|that|both|its|their|his|her)\b/iu;
const LEANS_WITHIN = /\b(?:therefore|the same|as well|likewise|second|third|fourth|again|still)\b/iu;

/** Ends as a sentence does; what ends otherwise is a fragment of a list, a listing or a heading that was set as text. */
const WHOLE = /[.!?…。！？]["”’»)\]]*$/u;
/** More than any cue gives, so that a fragment is quoted only where no sentence answers. */
const FRAGMENT = -0.4;

/** What a heading or the opening of the paragraph holds, a sentence below it is about too, though less surely. */
const BY_HEADING = 0.5;
const BY_OPENING = 0.35;

/** Cosines of the bundled encoder: unrelated sentences stay below the first, what says the same passes the second. */
const UNRELATED = 0.35;
const SAME = 0.8;
const MEANING = 0.3;

/**
 * Ranks the sentences of the passages found, best first.
 *
 * The score adds the weighted share of the question's words a sentence holds, the score of its passage, its nearness in
 * meaning, and small amounts for named concepts, for words that fit the kind of question and for standing alone.
 */
export function rankSentences({
  knowledge,
  understanding,
  search,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  search: SearchReportOutput | undefined;
}): RankedSentence[] {
  const telling = tellingWords(knowledge, understanding);
  const asked = attributeWords(knowledge, understanding);
  const askedWords = telling.filter(({ word }) => asked.includes(word));
  const total = telling.reduce((sum, { weight }) => sum + weight, 0);
  const named = new Set([
    ...understanding.subjects,
    ...understanding.places.map(({ id }) => id),
    ...understanding.others.filter(({ kind }) => kind !== 'form' && kind !== 'basis').map(({ id }) => id),
  ]);
  const bonus = questionBonus(knowledge, understanding);
  return (search?.passages ?? [])
    .flatMap((hit) => {
      const passage = knowledge.corpus.passages.get(hit.id);
      if (passage === undefined || passage.block === 'table') return [];
      const heading = new Set(analyse(passage.sectionTitle));
      const opening = new Set(analyse(passage.sentences[0]?.text ?? ''));
      return passage.sentences.map((sentence, index): RankedSentence => {
        const words = new Set(analyse(sentence.text));
        const concepts = conceptsIn(knowledge, understanding, sentence.text);
        const covered = telling.reduce(
          (sum, word) => sum + word.weight * held(word, { words, concepts, heading, opening }),
          0,
        );
        const coverage = total === 0 ? 0 : covered / total;
        const shared = named.size === 0 ? 1 : [...named].filter((id) => concepts.has(id)).length / named.size;
        const place = hit.bestSentences.indexOf(index);
        const meaning = MEANING * stretch(hit.sentenceScores[place] ?? 0);
        const point = index === 0 ? 0.06 : 0;
        return {
          passage,
          sentence,
          index,
          words,
          coverage,
          attributes: askedWords.filter((word) => word.heldBy(words) > 0).length,
          hasCue: KIND_CUES[understanding.kind]?.test(sentence.text) === true,
          concepts: shared,
          score: coverage + 0.45 * hit.score + 0.3 * shared + meaning + point + bonus(passage, sentence),
        };
      });
    })
    .sort((a, b) => b.score - a.score);
}

function held(
  word: TellingWord,
  {
    words,
    concepts,
    heading,
    opening,
  }: Record<'words' | 'concepts' | 'heading' | 'opening', ReadonlySet<string>>,
): number {
  return Math.max(
    word.heldBy(words, concepts),
    BY_HEADING * word.heldBy(heading),
    BY_OPENING * word.heldBy(opening),
  );
}

function stretch(cosine: number): number {
  return Math.min(1, Math.max(0, (cosine - UNRELATED) / (SAME - UNRELATED)));
}

/** The concepts that a sentence names. */
function conceptsIn({ lexicon }: Knowledge, { others }: Understanding, text: string): Set<string> {
  const found = lexicon.find(text);
  const concepts = new Set(found.map(({ id }) => id));
  // A longer name holds the shorter: a committee of a council is about the council.
  for (const other of others) {
    if (found.some((match) => match.text.includes(other.text))) concepts.add(other.id);
  }
  return concepts;
}

/** Share of these numbers that stand in others, in whatever unit. */
function shareOf(quoted: Numeral[], stated: Numeral[]): number {
  return quoted.filter(({ value }) => stated.some((one) => one.value === value)).length / quoted.length;
}

/** What a sentence gains or loses by its wording, its source and its date, for this question. */
function questionBonus(
  { corpus }: Knowledge,
  { kind, question, period }: Understanding,
): (passage: Passage, sentence: PassageSentence) => number {
  const quoted = numerals(question).filter(({ isYear }) => !isYear);
  const asksAdvice = ADVICE.test(question);
  const asksReport = /\breport\b/iu.test(question);
  const asksNews = period?.kind === 'latest' || (period?.from ?? 0) > yearOf(corpus.report.published);
  return (passage, { text, sourceIds }) => {
    const cue = KIND_CUES[kind]?.test(text) === true ? (CUE_WEIGHTS[kind] ?? USUAL_CUE) : 0;
    const wholeness = passage.block === 'row' || WHOLE.test(text) ? 0 : FRAGMENT;
    const advice = asksAdvice && ADVICE.test(text) ? 0.1 : 0;
    const ofReport = asksReport && sourceIds.includes(corpus.report.report_source) ? 0.25 : 0;
    const leaning = LEANS_ON_BEFORE.test(text) ? -0.2 : LEANS_WITHIN.test(text) ? -0.08 : 0;
    const late = passage.isAfterReport && !asksNews ? -0.05 : 0;
    const number = quoted.length === 0 ? 0 : QUOTED_NUMBER * shareOf(quoted, numerals(text));
    return number + cue + wholeness + advice + ofReport + leaning + late;
  };
}
