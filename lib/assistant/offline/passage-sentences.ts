import { type Passage, type PassageSentence, yearOf } from '#corpus';
import { analyse, tokens } from '#language';
import { mark } from '../check/markers.ts';
import type { Knowledge } from '../knowledge.ts';
import type { SearchReportOutput } from '../tools/search-report.ts';
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
  /** Share of the concepts that the question names that the sentence names too; 1 when it names none. */
  concepts: number;
};

/** Words of a sentence that show it gives what a kind of question asks for. */
const KIND_CUES: Partial<Record<Understanding['kind'], RegExp>> = {
  explanation:
    /\b(?:because|since|due to|for lack of|owing to|therefore|so that|causes?|reasons?|lack|constrain\p{L}*|depends? on|so)\b/iu,
  who_says: /\b(?:said|says|called|calls|described|told|argued|warned|wrote|announced)\b/iu,
  timeline: /\b(?:19|20)\d{2}\b/,
  figure: /\d/,
};
const CUE_WEIGHTS: Partial<Record<Understanding['kind'], number>> = { who_says: 0.35 };
const ADVICE = /\b(?:recommend\p{L}*|advis\p{L}*|suggest\p{L}*|urge\p{L}*|propos\p{L}*|should)\b/iu;
const LEANS_ON_BEFORE = /^(?:this|these|those|it|they|he|she|however|moreover|also|but|and|such|that)\b/iu;

const LEANS_WITHIN = /\b(?:therefore|the same|as well|likewise|second|third|fourth|again|still)\b/iu;

/** Words that only serve to ask. */
const ASKING = new Set(
  analyse(
    'report say says said suggest recommend propose advise tell explain describe give mean does did work works come comes came think know about answer question country countries many much compare list show',
  ),
);

/** "How far", "how deep": the word after "how" asks for a measure and need not stand in the answer. */
const HOW_MEASURE = /\bhow\s+(?!many\b|much\b|do\b|does\b|did\b)(\p{L}+)/giu;

/** The words of a question that only serve to ask it, as they are analysed. */
export function askingWords(question: string): ReadonlySet<string> {
  const measures = [...question.matchAll(HOW_MEASURE)].flatMap(([, measure = '']) => analyse(measure));
  return measures.length === 0 ? ASKING : new Set([...ASKING, ...measures]);
}

/** The question without the words that only serve to ask it. */
export function withoutAsking(question: string): string {
  const asking = askingWords(question);
  return tokens(question)
    .map(({ text }) => text)
    .filter((word) => !analyse(word).every((analysed) => asking.has(analysed)))
    .join(' ');
}

/** Kinds that are answered in prose, in whatever words. */
const OPEN_KINDS: ReadonlySet<Understanding['kind']> = new Set(['explanation', 'list', 'definition']);

/** Ends as a sentence does; what ends otherwise is a fragment of a list, a listing or a heading that was set as text. */
const WHOLE = /[.!?…。！？]["”’»)\]]*$/u;
/** More than any cue gives, so that a fragment is quoted only where no sentence answers. */
const FRAGMENT = -0.4;

/** Gain of a sentence that goes on from a chosen one; more than makes up for what leaning on it cost. */
const CONTINUATION = 0.3;

/** Inherited words say what the talk is about, the question's own words what is asked. */
const INHERITED_WEIGHT = 0.35;

/** The telling words of a question with their weights. */
function wordWeights(knowledge: Knowledge, understanding: Understanding): Map<string, number> {
  const { language, keywords, inheritedKeywords, query, question } = understanding;
  const asking = askingWords(question);
  const own = (language === 'en' ? keywords : analyse(query)).filter(
    (word) => word.length > 1 && !asking.has(word),
  );
  const inherited = inheritedKeywords.filter((word) => !asking.has(word) && !own.includes(word));
  return new Map([
    ...inherited.map((word): [string, number] => [word, INHERITED_WEIGHT * knowledge.words.weight(word)]),
    ...own.map((word): [string, number] => [word, ownWeight(knowledge, understanding, word)]),
  ]);
}

/** A question for reasons may use another word than the report does, and no sentence can hold that one. */
function ownWeight(knowledge: Knowledge, { kind, question }: Understanding, word: string): number {
  const weight = knowledge.words.weight(word);
  const isStrange = OPEN_KINDS.has(kind) && !knowledge.words.isKnown(word);
  return isStrange && !isCapitalised(question, word) ? INHERITED_WEIGHT * weight : weight;
}

function isCapitalised(question: string, word: string): boolean {
  return new RegExp(`(?<!^|[.!?]\\s*)\\b${word.charAt(0).toUpperCase()}${word.slice(1, 4)}`, 'u').test(
    question,
  );
}

/** The words of a question that say what is asked of the things it names: neither names nor words of asking. */
export function attributeWords(knowledge: Knowledge, understanding: Understanding): string[] {
  const { singular, plural } = knowledge.corpus.report.subject_kind;
  // Everything here is about the corpus's kind of subject; the word itself asks for nothing.
  const named = new Set([
    ...analyse(`${singular} ${plural}`),
    ...knowledge.lexicon.find(understanding.question).flatMap(({ text }) => analyse(text)),
  ]);
  const asking = askingWords(understanding.question);
  return understanding.language === 'en'
    ? understanding.keywords.filter((word) => !named.has(word) && !asking.has(word) && /\p{L}/u.test(word))
    : [];
}

/**
 * Ranks the sentences of the passages found, best first.
 *
 * The score adds the weighted share of the question's words a sentence holds, the score of its passage, and small
 * amounts for named concepts, for words that fit the kind of question and for standing alone.
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
  const weights = wordWeights(knowledge, understanding);
  const asked = attributeWords(knowledge, understanding);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const named = new Set([
    ...understanding.subjects,
    ...understanding.places.map(({ id }) => id),
    ...understanding.others.map(({ id }) => id),
  ]);
  const asksAdvice = ADVICE.test(understanding.question);
  const asksReport = /\breport\b/iu.test(understanding.question);
  const asksNews =
    understanding.period?.kind === 'latest' ||
    (understanding.period?.from ?? 0) > yearOf(knowledge.corpus.report.published);
  const reportSource = knowledge.corpus.report.report_source;
  return (search?.passages ?? [])
    .flatMap((hit) => {
      const passage = knowledge.corpus.passages.get(hit.id);
      if (passage === undefined || passage.block === 'table') return [];
      const heading = new Set(analyse(passage.sectionTitle));
      return passage.sentences.map((sentence, index): RankedSentence => {
        const words = new Set(analyse(sentence.text));
        const covered = [...weights].reduce(
          (sum, [word, weight]) => sum + (words.has(word) ? 1 : heading.has(word) ? 0.5 : 0) * weight,
          0,
        );
        const coverage = total === 0 ? 0 : covered / total;
        const found = knowledge.lexicon.find(sentence.text);
        const concepts = new Set(found.map(({ id }) => id));
        // A longer name holds the shorter: a committee of a council is about the council.
        for (const { id, text } of understanding.others) {
          if (found.some((match) => match.text.includes(text))) concepts.add(id);
        }
        const shared = named.size === 0 ? 1 : [...named].filter((id) => concepts.has(id)).length / named.size;
        const dense = hit.bestSentences[0] === index ? 0.12 : hit.bestSentences.includes(index) ? 0.06 : 0;
        const cue =
          KIND_CUES[understanding.kind]?.test(sentence.text) === true
            ? (CUE_WEIGHTS[understanding.kind] ?? 0.1)
            : 0;
        const point = index === 0 ? 0.06 : 0;
        const wholeness = passage.block === 'row' || WHOLE.test(sentence.text) ? 0 : FRAGMENT;
        const advice = asksAdvice && ADVICE.test(sentence.text) ? 0.1 : 0;
        const ofReport = asksReport && sentence.sourceIds.includes(reportSource) ? 0.25 : 0;
        const leaning = LEANS_ON_BEFORE.test(sentence.text)
          ? -0.2
          : LEANS_WITHIN.test(sentence.text)
            ? -0.08
            : 0;
        const late = passage.isAfterReport && !asksNews ? -0.05 : 0;
        return {
          passage,
          sentence,
          index,
          words,
          coverage,
          attributes: asked.filter((word) => words.has(word)).length,
          concepts: shared,
          score:
            coverage +
            0.45 * hit.score +
            0.3 * shared +
            dense +
            cue +
            point +
            wholeness +
            advice +
            ofReport +
            leaning +
            late,
        };
      });
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * Chooses sentences that together answer: the best one, then others that add something (maximal marginal relevance),
 * in reading order within a passage.
 *
 * @param most how many sentences at most
 */
export function chooseSentences(ranked: RankedSentence[], most: number): RankedSentence[] {
  const [first] = ranked;
  if (first === undefined) return [];
  const chosen = [first];
  const pool = ranked
    .filter(
      (candidate) =>
        continues(first, candidate) ||
        (candidate.score >= first.score * 0.62 &&
          (first.attributes === 0 || candidate.attributes > 0) &&
          isOnTheSame(candidate, first)),
    )
    .slice(0, 40);
  while (chosen.length < most) {
    const next = pool
      .filter((candidate) => !chosen.includes(candidate))
      .map((candidate) => ({
        candidate,
        gain:
          candidate.score +
          (chosen.some((other) => continues(other, candidate)) ? CONTINUATION : 0) -
          0.7 * Math.max(...chosen.map((other) => similarity(candidate, other))),
      }))
      .sort((a, b) => b.gain - a.gain)[0];
    if (next === undefined || next.gain < first.score * 0.3) break;
    chosen.push(next.candidate);
  }
  const order = [...new Set(chosen.map(({ passage }) => passage.id))];
  return chosen.toSorted(
    (a, b) => order.indexOf(a.passage.id) - order.indexOf(b.passage.id) || a.index - b.index,
  );
}

/** "They must …" right after the sentence that says who: what made it hard to read alone makes it fit here. */
function continues(before: RankedSentence, after: RankedSentence): boolean {
  return (
    before.passage.id === after.passage.id &&
    after.index === before.index + 1 &&
    LEANS_ON_BEFORE.test(after.sentence.text)
  );
}

/** Documents of the owner may be on anything: a sentence of another one must hold nearly as much of the question. */
function isOnTheSame({ passage, coverage }: RankedSentence, first: RankedSentence): boolean {
  if (passage.origin === 'report') return true;
  const isSame = first.passage.origin === 'document' && first.passage.document === passage.document;
  return isSame || coverage >= first.coverage * 0.75;
}

function similarity(a: RankedSentence, b: RankedSentence): number {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared / Math.max(1, Math.min(a.words.size, b.words.size));
}

/** Sentences of the report, each with the marker of its passage. */
export function quoteSentences(chosen: RankedSentence[]): string[] {
  return chosen.map(({ sentence, passage }) => {
    const stop = /[.!?…]["”’)]*$/u.exec(sentence.text)?.[0] ?? '';
    return `${sentence.text.slice(0, sentence.text.length - stop.length)}${mark(passage.id)}${stop === '' ? '.' : stop}`;
  });
}
