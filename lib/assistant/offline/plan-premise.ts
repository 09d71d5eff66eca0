import type { Knowledge } from '../knowledge.ts';
import type { PlannedCall } from './plan.ts';
import { figureCalls } from './plan-figures.ts';
import { claimsFirstPlace, premiseOf } from './premise.ts';
import { type Understanding, understand } from './understand.ts';

/** The look-up that tests what a question takes for granted: an order where it says who is first, else the figure. */
export function premiseCalls(knowledge: Knowledge, { question }: Understanding): PlannedCall[] {
  const premise = premiseOf(question);
  if (premise === undefined) return [];
  const claimed = understand({ knowledge, question: premise.claim, earlier: [] });
  const isRank = claimsFirstPlace(premise.claim);
  const tool = isRank ? 'rank_figures' : 'get_figures';
  return figureCalls(knowledge, { ...claimed, kind: isRank ? 'ranking' : 'figure' })
    .filter(({ toolName }) => toolName === tool)
    .slice(0, 1)
    .map((call) => ({ ...call, isOfPremise: true }));
}
