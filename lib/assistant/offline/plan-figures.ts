import type { Figure } from '#corpus';
import type { Ranked } from '#figures';
import { isEverything, queryFigures, totalsOf } from '#figures';
import { analyse, numerals } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { asksForChange, asksLeast } from './asked-derivation.ts';
import { definedMeasure } from './compose-definition.ts';
import { fitFigures } from './figure-fit.ts';
import { type FigureTarget, figureTarget, isFitting, yearsOf } from './figure-target.ts';
import type { PlannedCall } from './plan.ts';
import { asksForShare } from './question-kinds.ts';
import type { Understanding } from './understand.ts';

const FIGURE_LIMIT = 100;
const RANK_LIMIT = 30;
const MOST_COMPARED = 12;

/** The look-ups of figures that a question needs: one measure, sides to compare, an order, a line over time. */
export function figureCalls(knowledge: Knowledge, understanding: Understanding): PlannedCall[] {
  const { kind, query } = understanding;
  const compared = comparisonCall(knowledge, understanding);
  if (compared !== undefined) return [compared, { toolName: 'get_figures', input: { about: query } }];
  const target = figureTarget(knowledge, understanding);
  const defined = definedMeasure(knowledge, understanding);
  if (defined !== undefined)
    return [
      { toolName: 'get_figures', input: { indicator: [defined.id], about: query, limit: FIGURE_LIMIT } },
    ];
  if (target === undefined) {
    const ranked = kind === 'ranking' ? rankingCalls(knowledge, understanding) : [];
    return [...ranked, { toolName: 'get_figures', input: { about: query } }];
  }
  return [
    ...(kind === 'ranking' ? rankingCalls(knowledge, understanding) : []),
    ...(isOverTime(understanding) ? trendCalls(target, understanding) : []),
    lookUp(target, understanding),
  ];
}

function lookUp({ indicators, ...places }: FigureTarget, { period, query }: Understanding): PlannedCall {
  return {
    toolName: 'get_figures',
    input: {
      ...places,
      ...(indicators.length > 0 ? { indicator: indicators } : {}),
      ...yearsOf(period),
      about: query,
      limit: FIGURE_LIMIT,
    },
  };
}

/** Two years of one thing are compared as a line over time. */
function isOverTime({ kind, period, question, places, subjects }: Understanding): boolean {
  if (kind === 'comparison' && places.length < 2 && subjects.length < 2) return true;
  const isSpan = period !== undefined && ['range', 'since', 'recent'].includes(period.kind);
  return kind === 'trend' || (isSpan && (kind === 'comparison' || asksForChange(question)));
}

function trendCalls({ indicators, ...places }: FigureTarget, understanding: Understanding): PlannedCall[] {
  const [lead] = indicators;
  if (lead === undefined) return [];
  const { from, to } = yearsCompared(understanding.question) ?? yearsSince(understanding.period) ?? {};
  return [
    {
      toolName: 'figure_trend',
      input: {
        indicator: [...new Set([lead, ...understanding.indicators, ...understanding.lesserIndicators])],
        ...places,
        from,
        to,
      },
    },
  ];
}

/** The first and last of several years that a question names, in whatever words between them. */
function yearsCompared(question: string): { from: number; to: number } | undefined {
  const years = numerals(question)
    .filter(({ isYear }) => isYear)
    .map(({ value }) => value);
  return years.length < 2 ? undefined : { from: Math.min(...years), to: Math.max(...years) };
}

/** A single year is the one that others are held against: "more than in 2021". */
function yearsSince(period: Understanding['period']): { from?: number; to?: number } | undefined {
  return period?.kind === 'exact' ? { from: period.from } : yearsOf(period).period;
}

/** A comparison of the places or subjects named, or of a region's members; undefined where there is one side only. */
function comparisonCall(knowledge: Knowledge, understanding: Understanding): PlannedCall | undefined {
  const { kind, subjects, places, period } = understanding;
  if (!['comparison', 'figure', 'source', 'other', 'trend', 'ranking'].includes(kind)) return undefined;
  const isComparing = kind === 'comparison';
  const countries = kind === 'ranking' ? [] : sidesOf(knowledge, understanding, isComparing);
  const suppliers = kind === 'ranking' ? undefined : suppliersCall(knowledge, understanding);
  if (suppliers !== undefined) return suppliers;
  if (countries.length > 1 && !isOneFlow(knowledge, understanding)) {
    const [first] = places;
    const target = targetOfOne(knowledge, understanding, countries);
    const isNamed =
      isComparing || understanding.indicators.length > 0 || asksForShare(understanding.question);
    if (
      !isNamed ||
      first === undefined ||
      target?.indicators[0] === undefined ||
      target.subject === undefined
    )
      return undefined;
    return compare({ indicator: target.indicators.slice(0, 1), subject: target.subject, countries }, period);
  }
  if (subjects.length > 1 && places.length < 2) {
    const target = figureTarget(knowledge, { ...understanding, subjects: subjects.slice(0, 1) });
    const [indicator] = target?.indicators ?? [];
    if (indicator === undefined) return undefined;
    const country = target?.country;
    return compare(
      { indicator: [indicator], subjects, countries: country === undefined ? [] : [country] },
      period,
    );
  }
  return undefined;
}

/** Two suppliers of one country, or two buyers from it, are set side by side as its partners. */
function suppliersCall(knowledge: Knowledge, understanding: Understanding): PlannedCall | undefined {
  const { places, subjects, period } = understanding;
  if (places.length < 3 || subjects.length !== 1) return undefined;
  for (const { id: country } of places) {
    const others = places.filter(({ id }) => id !== country);
    const measures = others.map(({ id }) =>
      fitFigures(knowledge, {
        ...understanding,
        places: [
          { id: country, isPartner: false },
          { id, isPartner: true },
        ],
      })
        .filter(({ figure }) => figure.country === country && figure.partner === id)
        .map(({ figure }) => figure.indicator),
    );
    const indicator = measures[0]?.find((one) => measures.every((own) => own.includes(one)));
    if (indicator === undefined) continue;
    const input = { indicator, over: 'partner', subject: subjects[0], country, limit: RANK_LIMIT };
    return { toolName: 'rank_figures', input: { ...input, ...yearsOf(period) } };
  }
  return undefined;
}

function compare(input: Record<string, unknown>, period: Understanding['period']): PlannedCall {
  return { toolName: 'compare_figures', input: { ...input, ...yearsOf(period) } };
}

/** The places to set side by side; a region that stands alone is set apart into its members. */
function sidesOf({ corpus }: Knowledge, { places }: Understanding, isComparing: boolean): string[] {
  const ids = places.map(({ id }) => id);
  const single = ids.filter((id) => !isEverything(corpus, 'country', id));
  const [region] = single;
  const isRegion = region !== undefined && totalsOf(corpus, 'country').has(region);
  if (isComparing && single.length === 1 && isRegion) {
    return corpus.parts
      .filter(({ dimension, total }) => dimension === 'country' && total === region)
      .map(({ part }) => part)
      .slice(0, MOST_COMPARED);
  }
  return (isComparing ? ids : single).slice(0, MOST_COMPARED);
}

/** Are the places named the two sides of one figure, such as a share of one in the imports of the other? */
function isOneFlow(knowledge: Knowledge, understanding: Understanding): boolean {
  const { places, kind } = understanding;
  if (kind === 'comparison' && !places.some(({ isPartner }) => isPartner)) return false;
  return fitFigures(knowledge, understanding).some(
    (fit) => places.some(({ id }) => id === fit.figure.partner) && isFitting(knowledge, understanding, fit),
  );
}

/** The measure to compare: what fits the first of the sides for which anything fits. */
function targetOfOne(
  knowledge: Knowledge,
  understanding: Understanding,
  countries: string[],
): FigureTarget | undefined {
  const targets = countries.map((id) =>
    figureTarget(knowledge, { ...understanding, places: [{ id, isPartner: false }] }),
  );
  const { corpus } = knowledge;
  const has = ({ indicators, subject, country }: FigureTarget) =>
    queryFigures({ corpus, query: { indicator: indicators.slice(0, 1), subject, country }, limit: 1 }).figures
      .length > 0;
  return targets.find((target) => target !== undefined && has(target)) ?? targets[0];
}

/** Countries, partners of one country, or subjects in order. */
function rankingCalls(knowledge: Knowledge, understanding: Understanding): PlannedCall[] {
  const { corpus } = knowledge;
  const { places, period, question, subjects } = understanding;
  const named = places.map(({ id }) => id).filter((id) => !isEverything(corpus, 'country', id));
  const regions = named.filter((id) => totalsOf(corpus, 'country').has(id));
  const single = named.filter((id) => !regions.includes(id));
  // Of a supplier and the country it supplies, the country's suppliers are put in order.
  const country = single.find((id) => flowOf(knowledge, understanding, id) !== undefined) ?? single[0];
  const over = rankedOver(knowledge, understanding, country);
  const open = over === 'country' ? [] : places.filter(({ id }) => id === country);
  const target = figureTarget(knowledge, { ...understanding, places: open });
  const flow =
    over === 'partner' && country !== undefined ? flowOf(knowledge, understanding, country) : undefined;
  const indicator = flow ?? target?.indicators[0];
  const subject = over === 'subject' ? undefined : (subjects[0] ?? target?.subject);
  if (indicator === undefined || (over !== 'subject' && subject === undefined)) return [];
  return [
    {
      toolName: 'rank_figures',
      input: {
        indicator,
        ...(over === 'country' ? {} : { over }),
        ...(subject === undefined ? {} : { subject }),
        ...(over === 'country' || country === undefined ? {} : { country }),
        ...(regions[0] === undefined || over === 'subject' ? {} : { within: regions[0] }),
        ...yearsOf(period),
        ...(asksLeast(question) ? { order: 'ascending' } : {}),
        limit: RANK_LIMIT,
      },
    },
  ];
}

/** Whether a ranking is of subjects ("which metal …"), of the partners of a country in a flow, or of countries. */
function rankedOver(knowledge: Knowledge, understanding: Understanding, country: string | undefined): Ranked {
  const { corpus } = knowledge;
  const { question, subjects } = understanding;
  const { subject_kind, kind_words } = corpus.report;
  const kinds = analyse(
    [subject_kind.singular, subject_kind.plural, ...(kind_words.subject ?? [])].join(' '),
  );
  const words = new Set(analyse(question));
  const isOfSubjects = kinds.some((word) => words.has(word));
  if (isOfSubjects && subjects.every((id) => totalsOf(corpus, 'subject').has(id))) return 'subject';
  if (country === undefined) return 'country';
  return flowOf(knowledge, understanding, country) === undefined ? 'country' : 'partner';
}

/** The measure of a country's flows with single partners that a question is about. */
function flowOf(knowledge: Knowledge, understanding: Understanding, country: string): string | undefined {
  const { corpus } = knowledge;
  const isFlow = ({ partner }: Figure) => partner !== '' && !isEverything(corpus, 'country', partner);
  const measures = new Set([...corpus.figures.values()].filter(isFlow).map(({ indicator }) => indicator));
  const named = [...understanding.indicators, ...understanding.lesserIndicators];
  if (!named.some((id) => measures.has(id))) return undefined;
  return fitFigures(knowledge, understanding).find(
    ({ figure }) => figure.country === country && isFlow(figure) && figure.scope === '',
  )?.figure.indicator;
}
