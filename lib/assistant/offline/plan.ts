import { isEverything, queryFigures } from '#figures';
import type { Knowledge } from '../knowledge.ts';
import { withoutAsking } from './passage-sentences.ts';
import { tableRanking } from './table-ranking.ts';
import type { Understanding } from './understand.ts';

/** One tool call to make. */
export type PlannedCall = { toolName: string; input: Record<string, unknown> };

const SEARCH_LIMIT = 16;
const FIGURE_LIMIT = 100;
const TABLE_LIMIT = 10;
const MOST_INDICATORS = 4;

/** The tool calls a question needs: passages always, figures, comparisons, rankings and events where it asks for them. */
export function plan(knowledge: Knowledge, understanding: Understanding): PlannedCall[] {
  const { kind, query, period, places, subjects } = understanding;
  if (kind === 'creative') return [];
  if (kind === 'about') return [{ toolName: 'describe_corpus', input: {} }];
  // Figures are many and alike; searched together with passages they would push them out.
  const calls: PlannedCall[] = [
    {
      toolName: 'search_report',
      input: { query: query.slice(0, 2_000), kinds: ['passage'], limit: SEARCH_LIMIT },
    },
    {
      toolName: 'search_report',
      input: { query: query.slice(0, 2_000), kinds: ['figure', 'event'], limit: SEARCH_LIMIT },
    },
  ];
  calls.push(...tableCalls(knowledge, understanding));
  const target = figureTarget(knowledge, understanding);
  const years = yearsOf(period);
  if (
    kind === 'ranking' &&
    target !== undefined &&
    target.subject !== undefined &&
    target.indicators[0] !== undefined
  ) {
    const isLowest = /\b(?:lowest|smallest|least)\b|наименьш/iu.test(understanding.question);
    calls.push({
      toolName: 'rank_figures',
      input: {
        indicator: target.indicators[0],
        subject: target.subject,
        ...years,
        ...(isLowest ? { order: 'ascending' } : {}),
      },
    });
  }
  const compared = places.map(({ id }) => id);
  if (kind === 'comparison' && compared.length > 1 && target !== undefined && target.indicators.length > 0) {
    calls.push({
      toolName: 'compare_figures',
      input: {
        indicator: target.indicators.slice(0, 1),
        subject: target.subject,
        countries: compared,
        ...years,
      },
    });
  } else if (target !== undefined) {
    const { indicators, ...input } = target;
    calls.push({
      toolName: 'get_figures',
      input: {
        ...input,
        ...(indicators.length > 0 ? { indicator: indicators } : {}),
        ...years,
        about: query,
        limit: FIGURE_LIMIT,
      },
    });
  } else {
    calls.push({ toolName: 'get_figures', input: { about: query } });
  }
  if (kind === 'timeline') {
    calls.push({
      toolName: 'list_events',
      input: {
        ...(places[0] === undefined || isEverything(knowledge.corpus, 'country', places[0].id)
          ? {}
          : { party: places[0].id }),
        ...(subjects[0] === undefined || !knowledge.corpus.terms.length ? {} : { subject: subjects[0] }),
        ...(period?.from === undefined ? {} : { from: String(period.from) }),
        ...(period?.to === undefined ? {} : { to: String(period.to) }),
        limit: 40,
      },
    });
  }
  return calls;
}

/** Rows of the owner's tables: by the question's words, or in order where it asks for the most or the least. */
function tableCalls(knowledge: Knowledge, understanding: Understanding): PlannedCall[] {
  if (knowledge.corpus.tables.size === 0) return [];
  const ranking = understanding.kind === 'ranking' ? tableRanking(knowledge, understanding) : undefined;
  const input =
    ranking === undefined
      ? { words: withoutAsking(understanding.query).slice(0, 2_000) }
      : { table: ranking.table, sort: { column: ranking.column, order: ranking.order } };
  return [{ toolName: 'query_table', input: { ...input, limit: TABLE_LIMIT } }];
}

type FigureTarget = { indicators: string[]; subject?: string; country?: string; partner?: string };

/**
 * What figures to look up: the named measure, subject and places, in the order of places for which figures exist.
 * Undefined when the question names no measure and is not about a quantity.
 */
function figureTarget(knowledge: Knowledge, understanding: Understanding): FigureTarget | undefined {
  const { indicators, lesserIndicators, subjects, places, kind } = understanding;
  const isQuantity = ['figure', 'comparison', 'ranking', 'trend', 'source'].includes(kind);
  if (indicators.length === 0 && !isQuantity) return undefined;
  if (subjects.length === 0 && (indicators.length === 0 || places.length === 0)) return undefined;
  const between = sharesBetween(knowledge, understanding);
  if (between !== undefined) return between;
  const candidates = [indicators, lesserIndicators].flatMap((measures) =>
    placeOrders(knowledge, places).flatMap(({ country, partner }) =>
      subjectsToTry(subjects).map((subject) => ({
        country,
        partner,
        subject,
        indicators: withFigures({ knowledge, indicators: measures, subject, country, partner }),
      })),
    ),
  );
  const found = candidates.find((candidate) => candidate.indicators.length > 0);
  if (found !== undefined) {
    const { subject, country, partner } = found;
    const lesser = withFigures({ knowledge, indicators: lesserIndicators, subject, country, partner });
    const measures = [...new Set([...found.indicators, ...lesser])].slice(0, MOST_INDICATORS);
    const related = relatedInPeriod(knowledge, { ...found, indicators: measures }, understanding.period);
    return { ...found, indicators: related.length > 0 ? related : measures };
  }
  const [first] = placeOrders(knowledge, places);
  return { indicators: indicators.slice(0, MOST_INDICATORS), subject: subjects[0], ...first };
}

/**
 * A share asked for of two places is one between them, by whatever measure there is, not the share of either in
 * something else. Undefined where the measures named hold between the two places, or none does.
 */
function sharesBetween(
  knowledge: Knowledge,
  { indicators, places, subjects }: Understanding,
): FigureTarget | undefined {
  const { corpus } = knowledge;
  const pairs = placeOrders(knowledge, places).filter(({ partner }) => partner !== undefined);
  const isShare = (id: string) => corpus.indicators.get(id)?.dimension === 'share';
  if (!indicators.some(isShare)) return undefined;
  const found = pairs.flatMap(({ country, partner }) =>
    subjects.map((subject) => {
      const query = { subject, country, partner };
      const measures = queryFigures({ corpus, query, limit: 200 }).figures.map(({ indicator }) => indicator);
      return { ...query, indicators: [...new Set(measures)].filter(isShare) };
    }),
  );
  if (found.some((target) => target.indicators.some((id) => indicators.includes(id)))) return undefined;
  return found.find((target) => target.indicators.length > 0);
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

function yearsOf(period: Understanding['period']): { period?: { from?: number; to?: number } } {
  if (period === undefined || (period.from === undefined && period.to === undefined)) return {};
  return { period: { from: period.from, to: period.to } };
}
