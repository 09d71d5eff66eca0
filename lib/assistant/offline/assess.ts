import { isEverything } from '#figures';
import { analyse, numerals, spelledNumerals } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { askingWords, attributeWords } from './asking-words.ts';
import { askedForWords, isMeant } from './known-words.ts';
import type { RankedSentence } from './rank-sentences.ts';
import { tellingWords } from './telling-words.ts';
import type { Understanding } from './understand.ts';

/** How well the evidence covers a question. */
export type Assessment = {
  /** The question names something of the corpus's vocabulary, or means something that the corpus speaks of. */
  isInDomain: boolean;
  /** Words of the question that the whole corpus never uses. */
  unknownWords: string[];
  strength: 'strong' | 'partial' | 'weak';
};

/*
 * Shares of a question's telling words held by the best sentence, and cosines of the question with the closest one: set
 * on the development half of the evaluation questions, where refusals and answers part there.
 */
const STRONG_COVERAGE = 0.42;
const PARTIAL_COVERAGE = 0.3;
/** A sentence this close in meaning answers a question for reasons or lists in other words. */
const CLOSE_MEANING = 0.56;
/** Nothing in the corpus means anything like it. */
const FAR_MEANING = 0.42;
/** Below this even a thing that the corpus knows is asked about in a field of its own: salt in a kitchen. */
const STRANGE_MEANING = 0.25;
/** Some measures named by chance make no field. */
const NEAR_MEANING = 0.5;
/** Names without what is asked of them do not answer; of a quantity more must be said than of reasons. */
const FEWEST_ATTRIBUTES = 0.25;
const FEWEST_ATTRIBUTES_OF_QUANTITY = 0.5;

/** Kinds that ask for one certain thing: near it is beside it. */
const PRECISE_KINDS: ReadonlySet<Understanding['kind']> = new Set([
  'figure',
  'definition',
  'comparison',
  'ranking',
]);

/** Kinds of `kind_words` that only a question within the field names. */
const SUBJECT_KINDS = ['subject', 'plant'];

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
  const unknownWords = wordsUnknown(knowledge, understanding);
  const isOfDocument = ranked[0]?.passage.origin === 'document';
  const namesThing = understanding.subjects.length > 0 || understanding.others.length > 0;
  const isInDomain =
    namesSomething(knowledge, understanding, closeness) &&
    closeness >= (!namesThing ? FAR_MEANING : unknownWords.length > 0 ? STRANGE_MEANING : 0);
  const judged = { knowledge, understanding, ranked, closeness, unknownWords };
  const strength =
    !isOfDocument &&
    !isDefined(knowledge, understanding, ranked) &&
    (isForeign(understanding, closeness) || isHardlyRead(knowledge, understanding))
      ? 'weak'
      : PRECISE_KINDS.has(understanding.kind)
        ? precise(judged, isInDomain || isOfDocument)
        : open(judged, isInDomain || isOfDocument);
  return { isInDomain, unknownWords, strength };
}

type Judged = {
  knowledge: Knowledge;
  understanding: Understanding;
  ranked: RankedSentence[];
  closeness: number;
  unknownWords: string[];
};

/** Far in meaning, and no subject, organisation, deal or site of the corpus named. */
function isForeign(understanding: Understanding, closeness: number): boolean {
  const { subjects, others, names, possibleIndicators, indicators, language } = understanding;
  if (subjects.length > 0 || others.length > 0 || names.known.length > 0) return false;
  // Of another language little is understood: a place, or a word that has a synonym, may be all there is.
  if (language !== 'en')
    return possibleIndicators.length + indicators.length === 0 && closeness < CLOSE_MEANING;
  return closeness < FAR_MEANING;
}

/** Words that one set of synonyms gives at most: a single one says too little of what is asked. */
const WORDS_OF_A_SET = 2;

/** In another language than the corpus's, where nothing but a place or a single everyday word was understood. */
function isHardlyRead({ thesaurus }: Knowledge, understanding: Understanding): boolean {
  const { language, subjects, others, indicators, names, question, isFollowUp } = understanding;
  if (language === 'en' || isFollowUp) return false;
  const isNumbered = numerals(question).some(({ isYear }) => !isYear);
  const isNamed = isNumbered || subjects.length + others.length + indicators.length + names.known.length > 0;
  const said = thesaurus.inEnglish(question, language);
  return !isNamed && said.length <= (understanding.places.length > 0 ? 0 : WORDS_OF_A_SET);
}

/** "A closed season is …": the sentence that opens with what is asked about defines it, however far it is in meaning. */
function isDefined(knowledge: Knowledge, understanding: Understanding, ranked: RankedSentence[]): boolean {
  if (understanding.kind !== 'definition') return false;
  const asked = attributeWords(knowledge, understanding);
  return ranked.slice(0, 3).some(({ sentence }) => {
    const opening = analyse(
      sentence.text
        .split(/\s+/)
        .slice(0, asked.length + 1)
        .join(' '),
    );
    return asked.length > 0 && asked.every((word) => opening.includes(word));
  });
}

function precise(judged: Judged, isInDomain: boolean): Assessment['strength'] {
  const { understanding, ranked, unknownWords } = judged;
  const isQuantity = understanding.kind === 'figure';
  if (asksForUnknown(understanding, unknownWords)) return 'weak';
  const fewest = isQuantity ? FEWEST_ATTRIBUTES_OF_QUANTITY : FEWEST_ATTRIBUTES;
  // An organisation, deal or deposit named is narrow enough for a definition, not for an amount.
  const isNarrow = understanding.others.length > 0 && !isQuantity;
  const covered = attributeCoverage(judged, true);
  if (covered < fewest && !(isNarrow && covered > 0)) return 'weak';
  const best = ranked.find((one) => !isQuantity || holdsNumber(one))?.coverage ?? 0;
  return byCoverage(best - penalty(unknownWords, isInDomain));
}

function open(judged: Judged, isInDomain: boolean): Assessment['strength'] {
  const { understanding, ranked, closeness, unknownWords } = judged;
  const isClose = closeness >= CLOSE_MEANING && (isInDomain || understanding.language === 'en');
  // Opinions are not in the corpus; what parties hold is, in whatever words.
  const isOpinion =
    understanding.kind === 'opinion' &&
    isInDomain &&
    closeness >= (unknownWords.length > 0 ? NEAR_MEANING : FAR_MEANING);
  const isBesideThePoint =
    !isOpinion &&
    understanding.others.length === 0 &&
    attributeCoverage(judged, false) < FEWEST_ATTRIBUTES &&
    !isClose;
  if (isBesideThePoint || asksForUnknown(understanding, unknownWords)) return 'weak';
  const isNear = isInDomain || closeness >= FAR_MEANING;
  const strength = byCoverage((ranked[0]?.coverage ?? 0) - penalty(unknownWords, isNear));
  return strength === 'weak' && (isClose || isOpinion) ? 'partial' : strength;
}

function byCoverage(coverage: number): Assessment['strength'] {
  if (coverage >= STRONG_COVERAGE) return 'strong';
  return coverage >= PARTIAL_COVERAGE ? 'partial' : 'weak';
}

/** The vocabulary is the report's; a question on a document of the owner's need not use it. */
function penalty(unknownWords: string[], isInDomain: boolean): number {
  return (unknownWords.length > 0 ? 0.1 : 0) + (isInDomain ? 0 : 0.15);
}

/** Names the kind of thing that the report is about: a metal, a fish, a law. */
function speaksOfKind({ report }: Knowledge['corpus'], question: string): boolean {
  const { singular, plural } = report.subject_kind;
  const words = [singular, plural, ...SUBJECT_KINDS.flatMap((kind) => report.kind_words[kind] ?? [])];
  const spoken = new Set(analyse(question));
  return words.some((word) => analyse(word).some((stem) => spoken.has(stem)));
}

/** In a language of which only names are understood, a place alone says nothing of what is asked about it. */
function namesSomething({ corpus }: Knowledge, understanding: Understanding, closeness: number): boolean {
  const { subjects, places, others, indicators, language, question } = understanding;
  const namesPlace = places.some(({ id }) => !isEverything(corpus, 'country', id));
  return (
    subjects.length > 0 ||
    others.length > 0 ||
    (namesPlace && (language === 'en' || indicators.length > 0)) ||
    (indicators.length > 1 && closeness >= NEAR_MEANING) ||
    speaksOfKind(corpus, question) ||
    (language === 'en' && closeness >= CLOSE_MEANING)
  );
}

function wordsUnknown(knowledge: Knowledge, { language, question, keywords }: Understanding): string[] {
  if (language !== 'en') return [];
  const asking = askingWords(question);
  const named = new Set(knowledge.lexicon.find(question).flatMap(({ text }) => analyse(text)));
  return keywords.filter(
    (word) => /\p{L}{3,}/u.test(word) && !isMeant(knowledge, word) && !named.has(word) && !asking.has(word),
  );
}

/** How much or how many is answered by a number, in digits or in words. */
function holdsNumber({ sentence }: RankedSentence): boolean {
  return numerals(sentence.text).length > 0 || spelledNumerals(sentence.text).length > 0;
}

function asksForUnknown({ question }: Understanding, unknownWords: string[]): boolean {
  return askedForWords(question).some((word) => unknownWords.includes(word));
}

/**
 * Weighted share of the attribute words that the best of the leading sentences holds; 1 when there are none.
 *
 * @param countsUnknown whether words that the corpus never uses count as not held
 */
function attributeCoverage({ knowledge, understanding, ranked }: Judged, countsUnknown: boolean): number {
  const attributes = attributeWords(knowledge, understanding).filter(
    (word) => countsUnknown || isMeant(knowledge, word),
  );
  if (attributes.length === 0) return 1;
  const telling = tellingWords(knowledge, understanding).filter(({ word }) => attributes.includes(word));
  const total = telling.reduce((sum, { weight }) => sum + weight, 0);
  const shares = ranked
    .slice(0, 3)
    .map(({ words }) => telling.reduce((sum, one) => sum + one.weight * one.heldBy(words), 0) / total);
  return Math.max(0, ...shares);
}
