import type { Knowledge } from '../knowledge.ts';
import { figureBlocks, fittingFigures } from './compose-figures.ts';
import { wantedCalculations } from './derive.ts';
import type { PlannedCall } from './plan.ts';
import type { ToolResults } from './tool-results.ts';
import type { Understanding } from './understand.ts';

const MOST = 12;

/** The calculations that the answer to one question needs, once its figures are known. */
export function planCalculations({
  knowledge,
  understanding,
  results,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  results: ToolResults;
}): PlannedCall[] {
  const figures = fittingFigures(knowledge, understanding, results);
  return wantedCalculations((derive) =>
    figureBlocks({ knowledge, understanding, results, figures, derive }),
  ).slice(0, MOST);
}
