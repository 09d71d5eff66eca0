import type { Figure } from '#corpus';
import { contains, isEverything, queryFigures, totalsOf } from '#figures';
import { type Numeral, numerals } from '#language';
import { isSameQuantity } from '../check/bind-number.ts';
import type { Knowledge } from '../knowledge.ts';
import { asksForShare } from './question-kinds.ts';
import type { Understanding } from './understand.ts';

const MOST_INDICATORS = 4;

/** What figures to look up; a part left out may be anything. */
export type FigureTarget = { indicators: string[]; subject?: string; country?: string; partner?: string };

/**
 * What figures to look up: the named measure, subject and places, in the order of places for which figures exist.
 * Undefined when the question names no measure and is not about a quantity.
 */
export function figureTarget(knowledge: Knowledge, understanding: Understanding): FigureTarget | undefined {
  const { indicators, lesserIndicators, subjects, places, kind } = understanding;
  const quoted = quotedTarget(knowledge, understanding);
  if (quoted !== undefined) return quoted;
  const isQuantity =
    ['figure', 'comparison', 'ranking', 'trend', 'source'].includes(kind) ||
    asksForShare(understanding.question);
  if (indicators.length === 0 && !isQuantity) return undefined;
  if (subjects.length === 0 && (indicators.length === 0 || places.length === 0)) return undefined;
  const share = shareTarget(knowledge, understanding);
  if (share !== undefined) return share;
  const orders = placeOrders(knowledge, places);
  // Of a share between two places, an amount of one of them is no part.
  const pairs = orders.filter(({ partner }) => partner !== undefined);
  const isOfTwo = asksForShare(understanding.question) && pairs.length > 0;
  const candidates = [indicators, lesserIndicators].flatMap((measures) => [
    ...candidatesFor(knowledge, {
      measures: isOfTwo ? measures.filter((id) => isShare(knowledge, id)) : measures,
      orders,
      subjects,
    }),
    ...(isOfTwo ? candidatesFor(knowledge, { measures, orders: pairs, subjects }) : []),
  ]);
  const found = candidates.find((candidate) => candidate.indicators.length > 0);
  if (found !== undefined) {
    const { subject, country, partner } = found;
    const lesser = withFigures({ knowledge, indicators: lesserIndicators, subject, country, partner });
    const measures = [...new Set([...found.indicators, ...lesser])].slice(0, MOST_INDICATORS);
    const related = relatedInPeriod(knowledge, { ...found, indicators: measures }, understanding.period);
    return { ...found, indicators: related.length > 0 ? related : measures };
  }
  const [first] = orders;
  return { indicators: indicators.slice(0, MOST_INDICATORS), subject: subjects[0], ...first };
}

function candidatesFor(
  knowledge: Knowledge,
  {
    measures,
    orders,
    subjects,
  }: { measures: string[]; orders: ReturnType<typeof placeOrders>; subjects: string[] },
): FigureTarget[] {
  return orders.flatMap(({ country, partner }) =>
    subjectsToTry(subjects).map((subject) => ({
      country,
      partner,
      subject,
      indicators: withFigures({ knowledge, indicators: measures, subject, country, partner }),
    })),
  );
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

function isShare({ corpus }: Knowledge, id: string): boolean {
  return corpus.indicators.get(id)?.dimension === 'share';
}

function hasPartners({ corpus }: Knowledge, id: string): boolean {
  return [...corpus.figures.values()].some(
    ({ indicator, partner }) =>
      indicator === id && partner !== '' && !isEverything(corpus, 'country', partner),
  );
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
 * A share asked for is answered by a share: of two places, by one between them, not by the share of either in something
 * else; of one place, by whatever share of its there is. Undefined where a measure that is named has such a figure.
 */
function shareTarget(
  knowledge: Knowledge,
  { question, indicators, places, subjects }: Understanding,
): FigureTarget | undefined {
  const { corpus } = knowledge;
  const isNamed = indicators.some((id) => isShare(knowledge, id));
  if (!isNamed && !asksForShare(question)) return undefined;
  // A measure that holds between two places has a direction; another one would answer the question turned round.
  if (indicators.some((id) => isShare(knowledge, id) && hasPartners(knowledge, id))) return undefined;
  const orders = placeOrders(knowledge, places);
  const pairs = orders.filter(({ partner }) => partner !== undefined);
  const found = (pairs.length > 0 ? pairs : orders.filter(({ country }) => country !== undefined)).flatMap(
    ({ country, partner }) =>
      subjects.map((subject) => {
        const query = { subject, country, partner };
        const measures = queryFigures({ corpus, query, limit: 200 }).figures;
        const shares = new Set(
          measures.map(({ indicator }) => indicator).filter((id) => isShare(knowledge, id)),
        );
        return { ...query, indicators: [...shares].slice(0, MOST_INDICATORS) };
      }),
  );
  if (found.some((target) => target.indicators.some((id) => indicators.includes(id)))) return undefined;
  return (
    wholeTarget(knowledge, {
      indicators: indicators.filter((id) => isShare(knowledge, id)),
      subjects,
      places,
    }) ?? found.find((target) => target.indicators.length > 0)
  );
}

/** A measure that is known only of a region is a better answer for a country in it than another measure of the country. */
function wholeTarget(
  knowledge: Knowledge,
  { indicators, subjects, places }: Pick<Understanding, 'indicators' | 'subjects' | 'places'>,
): FigureTarget | undefined {
  const { corpus } = knowledge;
  const [place, another] = places.filter(({ id }) => !isEverything(corpus, 'country', id));
  if (place === undefined || another !== undefined) return undefined;
  const wholes = [...totalsOf(corpus, 'country')].filter(
    (total) =>
      !isEverything(corpus, 'country', total) && contains(corpus, 'country', { total, part: place.id }),
  );
  return wholes
    .flatMap((country) =>
      subjects.map((subject) => ({
        subject,
        country,
        indicators: withFigures({ knowledge, indicators, subject, country }),
      })),
    )
    .find((target) => target.indicators.length > 0);
}

/**
 * Where the measures asked for have nothing in the period, others in the same kind of unit that do: a target for a year
 * to come answers a question on output in that year.
 */
function relatedInPeriod(
  { corpus }: Knowledge,
  { indicators, subject, country, partner }: FigureTarget,
  period: Understanding['period'],
): string[] {
  const { period: years } = yearsOf(period);
  if (years === undefined || subject === undefined || country === undefined) return [];
  const query = { subject, country, partner, period: years };
  if (queryFigures({ corpus, query: { ...query, indicator: indicators }, limit: 1 }).figures.length > 0)
    return [];
  const dimension = (id: string) => corpus.indicators.get(id)?.dimension.split('_')[0];
  const wanted = new Set(indicators.map(dimension));
  const found = queryFigures({ corpus, query, limit: 200 }).figures.map(({ indicator }) => indicator);
  return [...new Set(found)].filter((id) => wanted.has(dimension(id))).slice(0, MOST_INDICATORS);
}

function withFigures({
  knowledge,
  indicators,
  subject,
  country,
  partner,
}: { knowledge: Knowledge; indicators: string[] } & Omit<FigureTarget, 'indicators'>): string[] {
  return indicators
    .filter(
      (indicator) =>
        queryFigures({ corpus: knowledge.corpus, query: { indicator, subject, country, partner }, limit: 1 })
          .figures.length > 0,
    )
    .slice(0, MOST_INDICATORS);
}

function subjectsToTry(subjects: string[]): (string | undefined)[] {
  return subjects.length === 0 ? [undefined] : subjects;
}

/** Reporting country and partner in the orders the question allows, the most likely first. */
function placeOrders(
  { corpus }: Knowledge,
  places: Understanding['places'],
): { country?: string; partner?: string }[] {
  const named = places.filter(({ id }) => !isEverything(corpus, 'country', id));
  const [first, second] = named;
  if (first === undefined) return [...places.map(({ id }) => ({ country: id })), {}];
  if (second === undefined) return [{ country: first.id }];
  const straight = { country: first.id, partner: second.id };
  const turned = { country: second.id, partner: first.id };
  const pairs = first.isPartner && !second.isPartner ? [turned, straight] : [straight, turned];
  return [...pairs, { country: first.id }, ...(second.isPartner ? [] : [{ country: second.id }])];
}

/** The period as tools take it; nothing where none was named. */
export function yearsOf(period: Understanding['period']): { period?: { from?: number; to?: number } } {
  if (period === undefined || (period.from === undefined && period.to === undefined)) return {};
  return { period: { from: period.from, to: period.to } };
}
