/** Adds judgements up to scores. */
import type { Rate, Scores, ScoreTable } from '#service';
import type { Judgement } from './judge.ts';
import { demandsRefusal, isAnswerable, isRefusal } from './question.ts';

/** The scores of a list of judgements. */
export function scoresOf(judgements: Judgement[]): Scores {
  const answerable = judgements.filter(({ question }) => isAnswerable(question));
  const demanding = judgements.filter(({ question }) => demandsRefusal(question));
  const refused = ({ outcome }: Judgement) => outcome !== undefined && isRefusal(outcome);
  // Where a refusal is allowed beside an answer, refusing is neither right nor wrong.
  const refusals = [...answerable, ...demanding].filter(refused);
  const sum = (pick: (judgement: Judgement) => number) =>
    judgements.reduce((total, judgement) => total + pick(judgement), 0);
  return {
    asked: judgements.length,
    full: rate(answerable, ({ lacks }) => lacks.length === 0),
    facts: {
      hits: answerable.reduce((total, { factsHeld }) => total + factsHeld, 0),
      of: answerable.reduce((total, { question }) => total + question.facts.length, 0),
    },
    outcomes: rate(judgements, ({ isOutcomeAllowed }) => isOutcomeAllowed),
    declined: rate(answerable, ({ isDeclined }) => isDeclined),
    refusalPrecision: rate(refusals, ({ question }) => demandsRefusal(question)),
    refusalRecall: rate(demanding, refused),
    cited: { hits: sum(({ sentences }) => sentences.cited), of: sum(({ sentences }) => sentences.factual) },
    precise: { hits: sum(({ citations }) => citations.precise), of: sum(({ citations }) => citations.pairs) },
    bound: { hits: sum(({ numerals }) => numerals.bound), of: sum(({ numerals }) => numerals.total) },
    withheld: sum(({ withheld }) => withheld),
    latency: latencyOf(judgements.map(({ milliseconds }) => milliseconds)),
  };
}

/** Scores by kind, language and group of the questions, each in the order in which they first come. */
export function scoreTables(judgements: Judgement[]): ScoreTable[] {
  return (['kind', 'language', 'group'] as const).map((by) => ({
    by,
    rows: [...Map.groupBy(judgements, ({ question }) => question[by])].map(([name, part]) => ({
      name,
      scores: scoresOf(part),
    })),
  }));
}

/** Hits over all as a share; undefined of nothing. */
export function shareOf({ hits, of }: Rate): number | undefined {
  return of === 0 ? undefined : hits / of;
}

/** Harmonic mean of refusal precision and recall; undefined when no refusal was demanded. */
export function refusalF1({ refusalPrecision, refusalRecall }: Scores): number | undefined {
  const recall = shareOf(refusalRecall);
  if (recall === undefined) return undefined;
  const precision = shareOf(refusalPrecision) ?? 0;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function rate(list: Judgement[], has: (judgement: Judgement) => boolean): Rate {
  return { hits: list.filter(has).length, of: list.length };
}

/** Median and 95th percentile by the nearest-rank method. */
function latencyOf(milliseconds: number[]): Scores['latency'] {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { median: Math.round(at(0.5)), p95: Math.round(at(0.95)) };
}
