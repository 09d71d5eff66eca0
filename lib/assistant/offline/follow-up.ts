import { queryFigures } from '#figures';
import { numerals, type Period, readRelativePeriod } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { refersBack } from './refers-back.ts';
import type { Understanding } from './understand.ts';

/** Openings that lean on the question before, if little else is said. */
const OPENING_CUE =
  /^\s*(?:and|but|or|so|then|what about|how about|same for|why|in|since when|who|when|а|и|но|или|почему|зачем|когда|кто|в|а как|что насч[её]т|как насч[её]т|ал|және|неге|қашан|ше|va|chi|nega|qachon|ва|чаро|жана|那|那么|还有|以及|为什么)(?=[^\p{L}\p{M}]|$)|^(?:那|那么|为什么)|呢[？?]?$|(?<=\p{L}[\s-])(?:ше|chi|чи)[?\s]*$/iu;
/** Words that stand for a measure named before: "the figure for …". */
const MEASURE_WORD =
  /(?<!\p{L})(?:figures?|numbers?|values?|цифр\p{L}*|числ\p{L}*|значени\p{L}*|показател\p{L}*|көрсеткіш\p{L}*|raqam\p{L}*)(?!\p{L})|数字|数据|数值/iu;
const MOST_WORDS_OF_ELLIPSIS = 3;
/** A question this short says nothing by itself. */
const MOST_WORDS_OF_NOTHING = 2;

/** Does a question lean on the one before it: by what it leaves out, or by a word that stands for something said there? */
export function isFollowUp(knowledge: Knowledge, own: Understanding, previous: Understanding): boolean {
  const { question, subjects, indicators, places, keywords, others, wordsBesideNames } = own;
  const isShort = Math.min(keywords.length, wordsBesideNames + 1) <= MOST_WORDS_OF_ELLIPSIS;
  const namesNothing = subjects.length === 0 && places.length === 0 && others.length === 0;
  const leansOnWords =
    refersBack({ knowledge, question, named: namedIn(previous) }) ||
    readRelativePeriod(question) !== undefined;
  const isWhole = subjects.length > 0 && indicators.length > 0 && (places.length > 0 || !leansOnWords);
  if (isWhole) return false;
  if (isShort && OPENING_CUE.test(question)) return true;
  if (namesNothing && keywords.length <= MOST_WORDS_OF_NOTHING) return true;
  if (wordsBesideNames <= MOST_WORDS_OF_NOTHING && own.kind === 'other' && indicators.length === 0)
    return true;
  if (
    own.kind === 'comparison' &&
    (namesNothing || (places.length === 1 && isShort && others.length === 0)) &&
    subjects.length === 0
  )
    return true;
  return leansOnWords || leavesOutSubject(own, previous);
}

/** "How much did B mine in 2022?" after a question on what A mined of something. */
function leavesOutSubject(own: Understanding, previous: Understanding): boolean {
  return (
    own.kind === 'figure' &&
    own.subjects.length === 0 &&
    own.others.length === 0 &&
    own.places.length > 0 &&
    previous.subjects.length > 0 &&
    own.possibleIndicators.some((id) => topicOf(previous).indicators.includes(id))
  );
}

function namedIn({ subjects, places, others }: Understanding): string[] {
  return [...subjects, ...places.map(({ id }) => id), ...others.map(({ id }) => id)];
}

/** The question with what it leaves out taken from the one before. */
export function takeOver(knowledge: Knowledge, own: Understanding, previous: Understanding): Understanding {
  const isSamePattern = own.places.length > 0 && own.keywords.length <= own.places.length + 2;
  const isReasons = own.kind === 'explanation' || own.kind === 'timeline';
  const topic = topicOf(previous);
  const named = own.indicators.length > 0 ? own.indicators : isReasons ? [] : own.possibleIndicators;
  const takesMeasure = named.length === 0 && !isReasons;
  // "Compare with 2020", "did that change in 2020?" sets two years of one thing side by side.
  const spansYears =
    (own.kind === 'comparison' || own.kind === 'trend') &&
    own.places.length === 0 &&
    own.period?.kind === 'exact';
  const takesKind = own.kind === 'other' || (isSamePattern && isPlain(own));
  const isOwnTopic = own.subjects.length > 0 || own.others.length > 0;
  return {
    ...own,
    kind: takesKind ? topic.kind : spansYears ? 'trend' : own.kind,
    kindWords: takesKind ? topic.kindWords : own.kindWords,
    places: placesOf(knowledge, own, previous, isSamePattern),
    subjects: own.subjects.length > 0 ? own.subjects : previous.subjects,
    indicators: takesMeasure ? measuresOf(topic, own) : named,
    lesserIndicators: takesMeasure ? topic.lesserIndicators : own.lesserIndicators,
    others: isOwnTopic ? own.others : previous.others,
    period: spansYears
      ? span(own.period, topic.period)
      : (own.period ?? relativePeriod(own.question, previous) ?? previous.period),
    inheritedKeywords: [...new Set([...previous.keywords, ...previous.inheritedKeywords])].filter(
      (word) => !own.keywords.includes(word),
    ),
    query: `${own.query} ${previous.query}`,
    isFollowUp: true,
    previous,
  };
}

/** The next question of the same message: it has a matter of its own, but may leave out what or where. */
export function completeFrom(own: Understanding, previous: Understanding): Understanding {
  const isOwnTopic = own.subjects.length > 0 || own.others.length > 0;
  const named = own.indicators.length > 0 ? own.indicators : own.possibleIndicators;
  if (isOwnTopic && own.places.length > 0 && named.length > 0) return own;
  // "… and what is B's holding of tin?" after the reserves of A: another thing, the same measure in other words.
  const isWhole = own.subjects.length > 0 && own.places.length > 0 && own.kind !== 'explanation';
  return {
    ...own,
    subjects: isOwnTopic ? own.subjects : previous.subjects,
    others: isOwnTopic ? own.others : previous.others,
    places: own.places.length > 0 ? own.places : previous.places,
    indicators:
      named.length === 0 && (isWhole || MEASURE_WORD.test(own.question)) ? previous.indicators : named,
    period: own.period ?? previous.period,
    inheritedKeywords: previous.keywords.filter((word) => !own.keywords.includes(word)),
    query: `${own.query} ${previous.query}`,
    isFollowUp: true,
    previous,
  };
}

/** A price asked for beside what one country mined is the world's: a place is let go where the measure has nothing there. */
export function keepFittingPlace(
  { corpus }: Knowledge,
  whole: Understanding,
  own: Understanding,
): Understanding {
  const { indicators, subjects, places } = whole;
  if (own.places.length > 0 || places.length === 0 || indicators.length === 0) return whole;
  const query = { indicator: indicators, subject: subjects[0] };
  const has = (country: string | undefined) =>
    queryFigures({ corpus, query: { ...query, country }, limit: 1 }).figures.length > 0;
  return !has(places[0]?.id) && has(undefined) ? { ...whole, places: [] } : whole;
}

/** A year taken over from another measure is let go where there is nothing on this one in it. */
export function keepFittingPeriod(
  { corpus }: Knowledge,
  whole: Understanding,
  own: Understanding,
): Understanding {
  const { period, indicators, subjects, places } = whole;
  if (period === undefined || own.period !== undefined || indicators.length === 0) return whole;
  const query = { indicator: indicators, subject: subjects[0], country: places[0]?.id };
  const has = (years: { from?: number; to?: number } | undefined) =>
    queryFigures({ corpus, query: { ...query, period: years }, limit: 1 }).figures.length > 0;
  const isMissed = !has({ from: period.from, to: period.to }) && has(undefined);
  return isMissed && readRelativePeriod(whole.question) === undefined
    ? { ...whole, period: undefined }
    : whole;
}

/** One word such as "produce" was no measure before something measured was named. */
function measuresOf(
  { indicators, possibleIndicators }: Understanding,
  { subjects }: Understanding,
): string[] {
  return indicators.length === 0 && subjects.length > 0 ? possibleIndicators : indicators;
}

/** What the talk is about: a question for reasons in between names no measure of its own. */
function topicOf(understanding: Understanding): Understanding {
  const { indicators, isFollowUp: leans, kind, previous } = understanding;
  const isAside = leans && indicators.length === 0 && (kind === 'explanation' || kind === 'timeline');
  return isAside && previous !== undefined ? topicOf(previous) : understanding;
}

/** Kinds that an ellipsis such as "And B?" shows by chance of its few words. */
function isPlain({ kind }: Understanding): boolean {
  return kind === 'definition' || kind === 'list' || kind === 'figure';
}

function placesOf(
  knowledge: Knowledge,
  own: Understanding,
  previous: Understanding,
  isSamePattern: boolean,
): Understanding['places'] {
  if (own.places.length === 0) return previous.places;
  const known = previous.places.filter(({ id }) => own.places.every((place) => place.id !== id));
  const reporter = known.filter(({ isPartner }) => !isPartner).slice(0, 1);
  if (own.kind === 'comparison' && own.places.length === 1) return [...reporter, ...plain(own.places)];
  const isPair = previous.places.length === 2 && previous.places.some(({ isPartner }) => isPartner);
  const turnsToPartner = own.places.length === 1 && own.places[0]?.isPartner === true;
  // "And from B?" keeps who imports; "And B?" keeps from whom.
  if (turnsToPartner && (isPair || !isSamePattern)) return [...reporter, ...own.places];
  if (isSamePattern && isPair) {
    const importer = [...plain(own.places), ...known.filter(({ isPartner }) => isPartner)];
    const supplier = [...reporter, ...own.places.map(({ id }) => ({ id, isPartner: true }))];
    return hasFigures(knowledge, previous, importer) || !hasFigures(knowledge, previous, supplier)
      ? importer
      : supplier;
  }
  return own.places;
}

function plain(places: Understanding['places']): Understanding['places'] {
  return places.map(({ id }) => ({ id, isPartner: false }));
}

/** From the earlier to the later of two periods; the year asked about alone where the other is open. */
function span(a: Period | undefined, b: Period | undefined): Period | undefined {
  const years = [a?.from, a?.to, b?.from, b?.to].filter((year) => year !== undefined);
  if (a === undefined || b === undefined || years.length === 0) return a;
  return { from: Math.min(...years), to: Math.max(...years), kind: 'range', text: a.text };
}

/** Is there a figure of the measures and subjects spoken of between these places? */
function hasFigures(
  { corpus }: Knowledge,
  { indicators, subjects }: Understanding,
  [first, second]: Understanding['places'],
): boolean {
  const query = { indicator: indicators, subject: subjects[0], country: first?.id, partner: second?.id };
  return queryFigures({ corpus, query, limit: 1 }).figures.length > 0;
}

/** "And before that?" counts from the years asked about, else from the latest that the answer spoke of. */
function relativePeriod(question: string, previous: Understanding): Period | undefined {
  const relation = readRelativePeriod(question);
  if (relation === undefined) return undefined;
  const spoken = yearsIn(previous.answer);
  const first =
    previous.period?.from ?? previous.period?.to ?? (spoken.length === 0 ? undefined : Math.max(...spoken));
  const last = previous.period?.to ?? previous.period?.from ?? first;
  if (first === undefined || last === undefined) return undefined;
  const text = question.trim();
  switch (relation) {
    case 'before':
      return { to: first - 1, kind: 'until', text };
    case 'year_before':
      return { from: first - 1, to: first - 1, kind: 'exact', text };
    case 'after':
      return { from: last + 1, kind: 'since', text };
    case 'year_after':
      return { from: last + 1, to: last + 1, kind: 'exact', text };
    case 'since':
      return { from: last, kind: 'since', text };
  }
}

/** Years of an answer; those in parentheses are the sources' own. */
function yearsIn(answer: string): number[] {
  return numerals(answer.replace(/\([^)]*\)/g, ' '))
    .filter(({ isYear }) => isYear)
    .map(({ value }) => value);
}
