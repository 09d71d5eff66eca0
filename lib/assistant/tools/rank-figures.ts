import { tool } from 'ai';
import { z } from 'zod';
import { rankFigures } from '#figures';
import type { Knowledge } from '../knowledge.ts';
import { FigureRow, figureRow, PeriodInput } from './figure-row.ts';
import { resolveIndicators, resolveSubject } from './resolve-terms.ts';

export const RankFiguresOutput = z.object({
  figures: z.array(FigureRow),
  totals: z.array(FigureRow),
  evidence: z.array(z.string()),
});
export type RankFiguresOutput = z.infer<typeof RankFiguresOutput>;

/** `rank_figures`: countries in order by one measure; totals kept apart from their parts. */
export function rankFiguresTool(knowledge: Knowledge) {
  return tool({
    description:
      'Rank countries by one measure for one subject. Totals over several countries are returned apart.',
    inputSchema: z.object({
      indicator: z.string(),
      subject: z.string(),
      period: PeriodInput.optional(),
      order: z.enum(['descending', 'ascending']).optional(),
      limit: z.number().int().min(1).max(50).optional(),
    }),
    outputSchema: RankFiguresOutput,
    execute: async ({ indicator, subject, period, order, limit = 10 }): Promise<RankFiguresOutput> => {
      const ranking = rankFigures({
        corpus: knowledge.corpus,
        indicator: resolveIndicators(knowledge, indicator)?.[0] ?? indicator,
        subject: resolveSubject(knowledge, subject) ?? subject,
        period,
        order,
        limit,
      });
      return {
        figures: ranking.figures.map((figure) => figureRow(knowledge, figure)),
        totals: ranking.totals.map((figure) => figureRow(knowledge, figure)),
        evidence: [...ranking.figures, ...ranking.totals].map(({ id }) => id),
      };
    },
  });
}
