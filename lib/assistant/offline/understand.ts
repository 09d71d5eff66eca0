import {
  analyse,
  detectLanguage,
  type Language,
  type Period,
  readPeriod,
  type TermMatch,
  tokens,
} from '#language';
import type { Knowledge } from '../knowledge.ts';
import type { QuestionKind } from './question-kinds.ts';
import { refersBack } from './refers-back.ts';
import { namedPart, type ReportPart } from './report-part.ts';
import { splitQuestions } from './split-questions.ts';

/** A question as the offline model understands it; ids are ids of the corpus. */
export type Understanding = {
  question: string;
  language: Language;
  kind: QuestionKind;
  /** The words that told the kind; empty where none did. */
  kindWords: string;
  subjects: string[];
  /** In the order named; one that follows "from", "to" or "on" is the partner of a flow. */
  places: { id: string; isPartner: boolean }[];
  indicators: string[];
  /** Measures named only as part of a longer name, to fall back on. */
  lesserIndicators: string[];
  /** Everything else of the corpus's vocabulary that was named: organisations, agreements, sites, forms … */
  others: TermMatch[];
  period: Period | undefined;
  /** The chapter or section that the question names. */
  part: ReportPart | undefined;
  /** Analysed content words of the question itself. */
  keywords: string[];
  /** Content words taken over from the turns before; they count less. */
  inheritedKeywords: string[];
  /** English words to search with. */
  query: string;
  isFollowUp: boolean;
};

const PARTNER_CUE =
  /(?:\bfrom|\bto|\bon|\bby|\bwith|(?<!\p{L})из|(?<!\p{L})от|(?<!\p{L})в|(?<!\p{L})с)\s+(?:the\s+)?$/iu;
/** Openings that lean on the question before, if little else is said. */
const OPENING_CUE =
  /^\s*(?:and|but|what about|how about|why|in|since when|а|и|почему|а как|что насчёт|那)(?=[^\p{L}]|$)/iu;
/** Kinds that ask for what happened, who or why; numbers are beside their point. */
const NARRATIVE_KINDS: ReadonlySet<QuestionKind> = new Set(['list', 'timeline', 'who_says', 'explanation']);
const MOST_WORDS_OF_ELLIPSIS = 3;

/**
 * Reads what a person asks in one go, question by question; each may lean on the one before it.
 *
 * @param question the latest message
 * @param earlier the messages before it, oldest first
 */
export function understandAll({
  knowledge,
  question,
  earlier,
}: {
  knowledge: Knowledge;
  question: string;
  earlier: string[];
}): Understanding[] {
  const before = earlier.flatMap(splitQuestions);
  const parts = splitQuestions(question);
  return parts.map((part, index) =>
    understand({ knowledge, question: part, earlier: [...before, ...parts.slice(0, index)] }),
  );
}

/**
 * Reads one question, taking from those before it what it leaves out.
 *
 * @param question one question
 * @param earlier the questions before it, oldest first
 */
export function understand({
  knowledge,
  question,
  earlier,
}: {
  knowledge: Knowledge;
  question: string;
  earlier: string[];
}): Understanding {
  const own = understandAlone(knowledge, question);
  const before = earlier.at(-1);
  if (before === undefined) return own;
  const previous = understand({ knowledge, question: before, earlier: earlier.slice(0, -1) });
  return isFollowUp(knowledge, own, previous) ? takeOver(own, previous) : own;
}

function understandAlone(knowledge: Knowledge, question: string): Understanding {
  const { lexicon, findIndicators } = knowledge;
  const terms = lexicon.find(question);
  const language = detectLanguage(question);

  const subjects = unique(terms.filter(({ kind }) => kind === 'subject').map(({ id }) => id));
  // One word such as "grown" names a measure only where something measured is named too and a quantity may be meant.
  const { kind, words: kindWords } = knowledge.questionKind(question);
  const isEnough = subjects.length > 0 && !NARRATIVE_KINDS.has(kind);
  const indicators = findIndicators(question).filter(({ words }) => isEnough || words > 1);
  const places = terms
    .filter(({ kind }) => kind === 'country' || kind === 'region')
    .map(({ id, start }) => ({ id, isPartner: PARTNER_CUE.test(question.slice(0, start)) }));
  return {
    question,
    language,
    kind,
    kindWords,
    subjects,
    places: places.filter(({ id }, index) => places.findIndex((other) => other.id === id) === index),
    indicators: indicators.filter(({ isPartOfLonger }) => !isPartOfLonger).map(({ id }) => id),
    lesserIndicators: indicators.filter(({ isPartOfLonger }) => isPartOfLonger).map(({ id }) => id),
    others: terms.filter(({ kind }) => !['country', 'region', 'subject'].includes(kind)),
    period: readPeriod(question, knowledge.today()),
    part: namedPart(knowledge, question),
    keywords: unique(analyse(question)).filter((word) => word.length > 1),
    inheritedKeywords: [],
    query:
      language === 'en'
        ? question
        : inEnglish({ terms, indicators: indicators.map(({ id }) => id), knowledge, question }),
    isFollowUp: false,
  };
}

/** What can be said in English of a question in another language: its known terms, measures, numbers and Latin words. */
function inEnglish({
  terms,
  indicators,
  knowledge,
  question,
}: {
  terms: TermMatch[];
  indicators: string[];
  knowledge: Knowledge;
  question: string;
}): string {
  const named = terms.map(({ canonical }) => canonical);
  const measures = indicators.map((id) => knowledge.corpus.indicators.get(id)?.name ?? '');
  const kept = tokens(question)
    .map(({ text }) => text)
    .filter((word) => /^[A-Za-z0-9]{2,}$/.test(word));
  return unique([...named, ...measures, ...kept]).join(' ') || question;
}

function isFollowUp(knowledge: Knowledge, own: Understanding, previous: Understanding): boolean {
  const { question, subjects, indicators, places, keywords, others } = own;
  const isShort = keywords.length <= MOST_WORDS_OF_ELLIPSIS;
  const isWhole = subjects.length > 0 && indicators.length > 0;
  const namesNothing = subjects.length === 0 && places.length === 0 && others.length === 0;
  if (isWhole) return false;
  return (
    (isShort && (OPENING_CUE.test(question) || (namesNothing && keywords.length <= 2))) ||
    (subjects.length === 0 &&
      others.length === 0 &&
      refersBack({ knowledge, question, named: namedIn(previous) }))
  );
}

function namedIn({ subjects, places, others }: Understanding): string[] {
  return [...subjects, ...places.map(({ id }) => id), ...others.map(({ id }) => id)];
}

function takeOver(own: Understanding, previous: Understanding): Understanding {
  const places = own.places.length > 0 ? own.places : previous.places;
  const isSamePattern = own.places.length > 0 && own.keywords.length <= own.places.length + 2;
  const subjects = own.subjects.length > 0 ? own.subjects : previous.subjects;
  const indicators = own.indicators.length > 0 ? own.indicators : previous.indicators;
  const kind = isSamePattern || own.kind === 'other' ? previous.kind : own.kind;
  return {
    ...own,
    kind,
    places:
      isSamePattern && previous.places.length === 2 ? replaceFirst(previous.places, own.places) : places,
    subjects,
    indicators: kind === 'explanation' || kind === 'timeline' ? own.indicators : indicators,
    lesserIndicators: own.indicators.length > 0 ? own.lesserIndicators : previous.lesserIndicators,
    others: own.others.length > 0 ? own.others : previous.others,
    period: own.period ?? previous.period,
    inheritedKeywords: unique([...previous.keywords, ...previous.inheritedKeywords]).filter(
      (word) => !own.keywords.includes(word),
    ),
    query: `${own.query} ${previous.query}`,
    isFollowUp: true,
  };
}

/** "And B?" after a question on what A imports from C asks for what B imports from C. */
function replaceFirst(
  previous: Understanding['places'],
  own: Understanding['places'],
): Understanding['places'] {
  const partner = previous.find(({ isPartner }) => isPartner);
  return partner === undefined ? own : [...own.map(({ id }) => ({ id, isPartner: false })), partner];
}

function unique<T>(list: T[]): T[] {
  return [...new Set(list)];
}
