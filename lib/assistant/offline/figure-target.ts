import type { Figure } from '#corpus';
import { type FigureQuery, isEverything, queryFigures, totalsOf } from '#figures';
import { analyse, type Numeral, numerals } from '#language';
import { isSameQuantity } from '../check/bind-number.ts';
import type { Knowledge } from '../knowledge.ts';
import { askedDimensions } from './asked-units.ts';
import { askedWords } from './asked-words.ts';
import { type FigureFit, fitFigures } from './figure-fit.ts';
import { holdsWord, namesConcept } from './figure-words.ts';
import { asksForShare } from './question-kinds.ts';
import type { Understanding } from './understand.ts';

const MOST_INDICATORS = 4;
const MOST_CHIEF = 3;
/** Share of the asked words, by weight, that a figure must hold; less where the measure itself is named. */
const FITTING = 0.5;
const FITTING_MEASURE = 0.34;
/** Less still where the subject is named as well: what is left may be a slip of the pen. */
const FITTING_THING = 0.18;
/** More where another measure is named than the figure's. */
const FITTING_OTHER = 0.85;
/** … and where the figure holds not all of a name that the question has. */
const FITTING_NAMES = 0.75;
/** Measures that fit nearly as well as the best are looked up with it. */
const NEARLY = 0.35;

/** What figures to look up; a part left out may be anything. */
export type FigureTarget = { indicators: string[]; subject?: string; country?: string; partner?: string };

/**
 * What figures to look up: measure, subject and places of the figure that fits the question best, with the other
 * measures that fit the same things as well. Where none fits, what the question names, so that the look-up can tell
 * what is nearest. Undefined when the question names no measure and is not about a quantity.
 */
export function figureTarget(knowledge: Knowledge, understanding: Understanding): FigureTarget | undefined {
  const { indicators, lesserIndicators, subjects, places, kind, question } = understanding;
  const quoted = quotedTarget(knowledge, understanding);
  if (quoted !== undefined) return quoted;
  const isQuantity =
    (kind === 'other' && asksOpenly(knowledge, understanding)) ||
    ['figure', 'comparison', 'ranking', 'trend', 'source'].includes(kind) ||
    asksForShare(question) ||
    askedDimensions(question).size > 0;
  if (indicators.length === 0 && !isQuantity) return undefined;
  const fits = fitFigures(knowledge, understanding);
  const lead = fits.find((fit) => isFitting(knowledge, understanding, fit));
  if (lead === undefined) {
    if (subjects.length === 0 && (indicators.length === 0 || places.length === 0)) return undefined;
    const named = [...indicators, ...lesserIndicators].slice(0, MOST_INDICATORS);
    return withOutlook(knowledge, understanding, {
      indicators: named,
      subject: subjects[0],
      ...nearestPlaces(knowledge, places),
    });
  }
  const { indicator, subject, country, partner } = lead.figure;
  const chief = asksOpenly(knowledge, understanding) ? chiefMeasures(knowledge, understanding) : [];
  if (chief.length > 0) return { indicators: chief, subject, country: places[0]?.id };
  const alike = fits.filter(
    ({ figure, score }) =>
      score >= lead.score - NEARLY && figure.subject === subject && figure.country === country,
  );
  const measures = [...new Set([indicator, ...alike.map(({ figure }) => figure.indicator)])];
  const isOneWay = partner !== '' && places.some(({ id }) => id === partner);
  const target = {
    indicators: measures.slice(0, MOST_INDICATORS),
    subject,
    country,
    ...(isOneWay ? { partner } : {}),
  };
  const amount = asksForShare(question) ? amountOfShare(knowledge, understanding, target) : undefined;
  if (amount !== undefined) return amount;
  return withOutlook(knowledge, understanding, target);
}

function withOutlook(knowledge: Knowledge, { period }: Understanding, target: FigureTarget): FigureTarget {
  const outlook = outlookIn(knowledge, target, period);
  return outlook.length > 0 ? { ...target, indicators: outlook } : target;
}

/**
 * Where no share is known for the years asked for, the amount that the share would be of, if the total that it is a part
 * of is known too: the share can be worked out.
 */
function amountOfShare(
  knowledge: Knowledge,
  understanding: Understanding,
  { indicators, subject, country, partner }: FigureTarget,
): FigureTarget | undefined {
  const { corpus } = knowledge;
  const { period: years } = yearsOf(understanding.period);
  const has = (query: FigureQuery) => queryFigures({ corpus, query, limit: 1 }).figures.length > 0;
  if (years === undefined || partner !== undefined) return undefined;
  if (has({ indicator: indicators, subject, country, period: years })) return undefined;
  const measures = [...understanding.indicators, ...understanding.lesserIndicators].filter(
    (id) => corpus.indicators.get(id)?.aggregation === 'sum',
  );
  const whole = [...totalsOf(corpus, 'country')].find((id) => isEverything(corpus, 'country', id));
  const measure = measures.find(
    (indicator) =>
      has({ indicator, subject, country, period: years }) &&
      has({ indicator, subject, country: whole, period: years }),
  );
  return measure === undefined ? undefined : { indicators: [measure], subject, country };
}

/** A subject and a place are named, and nothing that would say which of their figures is asked for. */
function asksOpenly(knowledge: Knowledge, understanding: Understanding): boolean {
  const { indicators, lesserIndicators, places, question } = understanding;
  return (
    indicators.length + lesserIndicators.length === 0 &&
    places.length === 1 &&
    !asksForShare(question) &&
    askedWords(knowledge, understanding).size === 0
  );
}

/** The measures that statistics give most often in this corpus, of those that they give for a subject in a place. */
function chiefMeasures({ corpus }: Knowledge, { subjects, places }: Understanding): string[] {
  const usual = new Map<string, number>();
  const here = new Set<string>();
  for (const { standing, scope, indicator, subject, country } of corpus.figures.values()) {
    if (standing !== 'primary' || scope !== '') continue;
    usual.set(indicator, (usual.get(indicator) ?? 0) + 1);
    if (subjects.includes(subject) && places[0]?.id === country) here.add(indicator);
  }
  return [...here].sort((a, b) => (usual.get(b) ?? 0) - (usual.get(a) ?? 0)).slice(0, MOST_CHIEF);
}

/** Whether a figure is about what is asked and not only about the things named. */
export function isFitting(
  knowledge: Knowledge,
  understanding: Understanding,
  { figure, coverage }: FigureFit,
): boolean {
  const { indicators, lesserIndicators, subjects, places, question } = understanding;
  const dimension = knowledge.corpus.units.get(figure.unit)?.dimension ?? '';
  const dimensions = [...askedDimensions(question)];
  const isNamed = indicators.includes(figure.indicator) || lesserIndicators.includes(figure.indicator);
  // The price of a tonne is named by its measure in every language.
  const isOfUnit = isNamed && dimension.startsWith('price');
  if (dimensions.length > 0 && !isOfUnit && !dimensions.some((asked) => dimension.startsWith(asked)))
    return false;
  // Words of another language are not compared: what is not named as a measure is not known to be asked.
  if (understanding.language !== 'en' && !isNamed && !asksForShare(question) && subjects.length === 0)
    return false;
  if (isWholeFlow(understanding, figure) && asksForShare(question)) return true;
  if (askedWords(knowledge, understanding).size === 0) {
    // Of a subject alone, any figure would do and none would answer.
    return isNamed || (subjects.length > 0 && (asksForShare(question) || places.length > 0));
  }

  const spoken = new Set(
    understanding.others
      .filter(({ id }) => namesConcept(knowledge, figure, id))
      .flatMap(({ text }) => analyse(text)),
  );
  const lacksName = properWords(knowledge, understanding).some(
    (word) => !spoken.has(word) && !holdsWord(knowledge, figure, word),
  );
  if (lacksName && coverage < FITTING_NAMES) return false;
  if (isOutlookOf(knowledge, understanding, figure)) return true;
  const isShare = dimension === 'share' && asksForShare(question);
  const enough = isNamed
    ? subjects.includes(figure.subject)
      ? FITTING_THING
      : FITTING_MEASURE
    : indicators.length > 0 && !isShare
      ? FITTING_OTHER
      : FITTING;
  return coverage >= enough;
}

/** Both sides and the subject of a flow are named, and no measure that would turn it round. */
function isWholeFlow(
  { indicators, subjects, places }: Understanding,
  { indicator, subject, country, partner }: Figure,
): boolean {
  const named = places.map(({ id }) => id);
  return (
    (indicators.length === 0 || indicators.includes(indicator)) &&
    subjects.includes(subject) &&
    named.includes(country) &&
    named.includes(partner)
  );
}

/** A plan for a year to come, in the kind of unit of a measure that is named, tells of that measure. */
function isOutlookOf(
  { corpus, today }: Knowledge,
  { indicators, period }: Understanding,
  { indicator, qualifier }: Figure,
): boolean {
  const isAhead = (period?.to ?? period?.from ?? 0) >= today().getUTCFullYear();
  if (!isAhead || (qualifier !== 'target' && qualifier !== 'projected')) return false;
  const dimension = (id: string) => corpus.indicators.get(id)?.dimension.split('_')[0];
  return indicators.some((id) => dimension(id) === dimension(indicator));
}

/** Asked words that the question writes as names: a figure that holds none of a name is on something else. */
function properWords(knowledge: Knowledge, understanding: Understanding): string[] {
  const { language, question } = understanding;
  if (language !== 'en') return [];
  const capitalised = question.match(/(?<!^|[.!?]\s*|["“])\b\p{Lu}[\p{L}\p{N}-]+/gu) ?? [];
  const words = new Set(capitalised.flatMap((word) => analyse(word)));
  return [...askedWords(knowledge, understanding).keys()].filter((word) => words.has(word));
}

/**
 * A question that quotes a value ("Is 63% right?") is about the measure that has this value for what it names. Several
 * measures may have it; then it is what the report states, or undefined.
 */
function quotedTarget(
  { corpus }: Knowledge,
  { question, subjects, places }: Understanding,
): FigureTarget | undefined {
  const quoted = numerals(question).filter(({ unit, isYear }) => unit !== 'none' && !isYear);
  const named = places.map(({ id }) => id).filter((id) => !isEverything(corpus, 'country', id));
  if (quoted.length === 0 || (subjects.length === 0 && named.length === 0)) return undefined;
  const holders = [...corpus.figures.values()].filter(
    (figure) =>
      (subjects.length === 0 || subjects.includes(figure.subject)) &&
      named.every((place) => place === figure.country || place === figure.partner) &&
      quoted.some((numeral) => hasQuantity(corpus, numeral, figure)),
  );
  const measures = new Set(holders.map(({ indicator, subject }) => `${indicator} ${subject}`));
  const lead =
    holders.find(({ standing }) => standing === 'report') ?? (measures.size === 1 ? holders[0] : undefined);
  if (lead === undefined) return undefined;
  const { indicator, subject, country, partner } = lead;
  return { indicators: [indicator], subject, country, ...(partner === '' ? {} : { partner }) };
}

/** Has the figure the very quantity that a numeral states? */
export function hasQuantity(
  { units }: Knowledge['corpus'],
  numeral: Numeral,
  { value, unit }: Figure,
): boolean {
  const known = units.get(unit);
  return known !== undefined && isSameQuantity(numeral, value, known);
}

/**
 * Where the measures asked for have nothing in years that lie ahead, others in the same kind of unit that look ahead: a
 * target for a year to come answers a question on output in that year.
 */
function outlookIn(
  { corpus, today }: Knowledge,
  { indicators, subject, country, partner }: FigureTarget,
  period: Understanding['period'],
): string[] {
  const { period: years } = yearsOf(period);
  if (years === undefined || (years.to ?? years.from ?? 0) < today().getUTCFullYear()) return [];
  const query = { subject, country, partner, period: years };
  if (queryFigures({ corpus, query: { ...query, indicator: indicators }, limit: 1 }).figures.length > 0)
    return [];
  const dimension = (id: string) => corpus.indicators.get(id)?.dimension.split('_')[0];
  const wanted = new Set(indicators.map(dimension));
  const found = queryFigures({ corpus, query, limit: 200 })
    .figures.filter(({ qualifier }) => qualifier === 'target' || qualifier === 'projected')
    .map(({ indicator }) => indicator);
  return [...new Set(found)].filter((id) => wanted.has(dimension(id))).slice(0, MOST_INDICATORS);
}

/** Reporting country and partner as the question has them, for the look-up of what is nearest. */
function nearestPlaces(
  { corpus }: Knowledge,
  places: Understanding['places'],
): { country?: string; partner?: string } {
  const named = places.filter(({ id }) => !isEverything(corpus, 'country', id));
  const [first, second] = named;
  if (first === undefined) return places[0] === undefined ? {} : { country: places[0].id };
  if (second === undefined) return { country: first.id };
  return first.isPartner && !second.isPartner
    ? { country: second.id, partner: first.id }
    : { country: first.id, partner: second.id };
}

/** The period as tools take it; nothing where none was named. */
export function yearsOf(period: Understanding['period']): { period?: { from?: number; to?: number } } {
  if (period === undefined || (period.from === undefined && period.to === undefined)) return {};
  return { period: { from: period.from, to: period.to } };
}
