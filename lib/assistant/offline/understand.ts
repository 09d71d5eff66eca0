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
import { answeredBack } from './answered-back.ts';
import { completeFrom, isFollowUp, keepFittingPeriod, keepFittingPlace, takeOver } from './follow-up.ts';
import { namesIn } from './names-in.ts';
import { withoutPremise } from './premise.ts';
import type { QuestionKind } from './question-kinds.ts';
import { namedPart, type ReportPart } from './report-part.ts';
import { routeKind } from './route-kind.ts';
import { splitQuestions } from './split-questions.ts';
import { subjectsNamed } from './subjects-named.ts';

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
  /** Every measure named, also by one word that may be none ("grown") where nothing measured is named. */
  possibleIndicators: string[];
  /** Everything else of the corpus's vocabulary that was named: organisations, agreements, sites, forms … */
  others: TermMatch[];
  period: Period | undefined;
  /** The chapter or section that the question names. */
  part: ReportPart | undefined;
  /** Names in it that the lexicon does not know: those that the corpus writes, and those that stand nowhere in it. */
  names: { known: string[]; unknown: string[] };
  /** How many words it has beside the names in it; of Chinese, how many pairs of characters. */
  wordsBesideNames: number;
  /** Analysed content words of the question itself. */
  keywords: string[];
  /** Content words taken over from the turns before; they count less. */
  inheritedKeywords: string[];
  /** English words to search with. */
  query: string;
  isFollowUp: boolean;
  /** The question that this one leans on. */
  previous: Understanding | undefined;
  /** What was answered to it; empty while it is being answered. */
  answer: string;
};

/** A message of the conversation so far and what was answered to it. */
export type Turn = { question: string; answer: string };

const PARTNER_CUE = /(?:\bfrom|\bto|\bon|\bby|\bwith|(?<!\p{L})из|(?<!\p{L})от|(?<!\p{L})с)\s+(?:the\s+)?$/iu;
/** Russian says “into” and “in” with one word; the ending of the name after it tells them apart. */
const INTO_CUE = /(?<!\p{L})во?\s+$/iu;
const LOCATIVE = /(?:[еи]|[ая]х)$/iu;
/** Kinds that ask for what happened, who or why; numbers are beside their point. */
/** A seat of government stands for its country. */
const PLACE_KINDS: ReadonlySet<string> = new Set(['country', 'region', 'seat']);
const NARRATIVE_KINDS: ReadonlySet<QuestionKind> = new Set(['list', 'timeline', 'who_says', 'explanation']);

/**
 * Reads what a person asks in one go, question by question; each may lean on the one before it.
 *
 * @param question the latest message
 * @param earlier the turns before it, oldest first
 */
export function understandAll({
  knowledge,
  question,
  earlier,
}: {
  knowledge: Knowledge;
  question: string;
  earlier: Turn[];
}): Understanding[] {
  const before = earlier.flatMap((turn) => turnsOf(turn.question, turn.answer));
  const parts = turnsOf(question, '');
  return parts.map((part, index) =>
    understand({
      knowledge,
      ...part,
      earlier: [...before, ...parts.slice(0, index)],
      isContinued: index > 0,
    }),
  );
}

/** What was answered to a message of several questions counts as the answer to each. */
function turnsOf(message: string, answer: string): Turn[] {
  return splitQuestions(message).map((question) => ({ question, answer }));
}

/**
 * Reads one question, taking from those before it what it leaves out.
 *
 * @param question one question
 * @param answer what was answered to it, where it has been
 * @param earlier the questions before it, oldest first
 * @param isContinued the last of them was asked in the same message
 */
export function understand({
  knowledge,
  question,
  answer = '',
  earlier,
  isContinued = false,
}: {
  knowledge: Knowledge;
  question: string;
  answer?: string;
  earlier: Turn[];
  isContinued?: boolean;
}): Understanding {
  const own = { ...understandAlone(knowledge, question), answer };
  const before = earlier.at(-1);
  if (before === undefined) return own;
  const previous = understand({ knowledge, ...before, earlier: earlier.slice(0, -1) });
  const chosen = isContinued ? undefined : answeredBack(knowledge, own, previous);
  if (chosen !== undefined)
    return { ...understandAlone(knowledge, chosen.question), answer, isFollowUp: true, previous };
  const whole = isFollowUp(knowledge, own, previous)
    ? takeOver(knowledge, own, previous)
    : isContinued
      ? completeFrom(own, previous)
      : own;
  const placed = isContinued ? keepFittingPlace(knowledge, whole, own) : whole;
  return keepFittingPeriod(knowledge, placed, own);
}

function understandAlone(knowledge: Knowledge, question: string): Understanding {
  const { lexicon, findIndicators } = knowledge;
  const terms = lexicon.find(question);
  const language = detectLanguage(question);

  const subjects = subjectsNamed(knowledge, terms);
  // One word such as "grown" names a measure only where something measured is named too and a quantity may be meant.
  const cue = knowledge.questionKind(withoutPremise(question));
  const possible = findIndicators(question);
  const kind = routeKind(cue.kind, cue.weight, {
    // "Which body carries the work?" names a measure by one verb alone.
    measure: possible.some(({ words }) => words > 1 || cue.kind !== 'list'),
    subject: subjects.length > 0 && !asksForSubject(question, terms),
    place: terms.some(({ kind }) => PLACE_KINDS.has(kind)),
  });
  const isEnough = subjects.length > 0 && !NARRATIVE_KINDS.has(kind);
  const indicators = possible.filter(({ words }) => isEnough || words > 1);
  const places = terms
    .filter(({ kind }) => PLACE_KINDS.has(kind))
    .map(({ id, start, end }) => ({ id, isPartner: isPartner(question, { start, end }) }));
  return {
    question,
    language,
    kind,
    kindWords: cue.words,
    subjects,
    places: places.filter(({ id }, index) => places.findIndex((other) => other.id === id) === index),
    indicators: indicators.filter(({ isPartOfLonger }) => !isPartOfLonger).map(({ id }) => id),
    lesserIndicators: indicators.filter(({ isPartOfLonger }) => isPartOfLonger).map(({ id }) => id),
    possibleIndicators: possible.flatMap(({ id, isPartOfLonger }) => (isPartOfLonger ? [] : [id])),
    others: terms.filter(({ kind }) => !PLACE_KINDS.has(kind) && kind !== 'subject'),
    period: readPeriod(question, knowledge.today()),
    part: namedPart(knowledge, question),
    wordsBesideNames: analyse(withoutNames(question, terms)).length,
    names: namesIn(knowledge, question, terms),
    keywords: unique(analyse(question)).filter((word) => word.length > 1),
    inheritedKeywords: [],
    query:
      language === 'en'
        ? question
        : inEnglish({ terms, indicators: indicators.map(({ id }) => id), knowledge, question }),
    isFollowUp: false,
    previous: undefined,
    answer: '',
  };
}

/** "What rare metals does it make?" asks for subjects rather than for an amount of one. */
function asksForSubject(question: string, terms: TermMatch[]): boolean {
  return terms.some(
    ({ kind, start }) =>
      kind === 'subject' &&
      /(?<!\p{L})(?:what|which|какие|哪些)\s*(?:\p{L}+\s+)?$/iu.test(question.slice(0, start)),
  );
}

function withoutNames(question: string, terms: TermMatch[]): string {
  return terms
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, question);
}

function isPartner(question: string, { start, end }: { start: number; end: number }): boolean {
  const before = question.slice(0, start);
  const isInto = INTO_CUE.test(before) && !LOCATIVE.test(question.slice(start, end));
  return PARTNER_CUE.test(before) || isInto;
}

/** What can be said in English of a question in another language: its known terms, measures and everyday words, numbers and Latin words. */
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
  const said = knowledge.thesaurus.inEnglish(question, detectLanguage(question));
  return unique([...named, ...measures, ...said, ...kept]).join(' ') || question;
}

function unique<T>(list: T[]): T[] {
  return [...new Set(list)];
}
