import { tool } from 'ai';
import { z } from 'zod';
import { RANKED, rankFigures } from '#figures';
import type { Knowledge } from '../knowledge.ts';
import { FigureRow, figureRow, PeriodInput } from './figure-row.ts';
import { resolveIndicators, resolvePlace, resolveSubject } from './resolve-terms.ts';

export const RankFiguresOutput = z.object({
  figures: z.array(FigureRow),
  totals: z.array(FigureRow),
  evidence: z.array(z.string()),
});
export type RankFiguresOutput = z.infer<typeof RankFiguresOutput>;

/** `rank_figures`: countries, partners or subjects in order by one measure; totals kept apart from their parts. */
export function rankFiguresTool(knowledge: Knowledge) {
  return tool({
    description:
      'Rank countries by one measure for one subject; or the partners of one country, or the subjects of one country. Totals over several are returned apart.',
    inputSchema: z.object({
      indicator: z.string(),
      subject: z.string().optional().describe('Needed unless subjects are ranked'),
      over: z.enum(RANKED).optional().describe('What is put in order; countries by default'),
      country: z.string().optional().describe('Whose partners or subjects are ranked'),
      within: z.string().optional().describe('Only countries of this region'),
      period: PeriodInput.optional(),
      order: z.enum(['descending', 'ascending']).optional(),
      limit: z.number().int().min(1).max(50).optional(),
    }),
    outputSchema: RankFiguresOutput,
    execute: async ({
      indicator,
      subject,
      country,
      within,
      limit = 10,
      ...rest
    }): Promise<RankFiguresOutput> => {
      const ranking = rankFigures({
        corpus: knowledge.corpus,
        indicator: resolveIndicators(knowledge, indicator)?.[0] ?? indicator,
        subject: resolveSubject(knowledge, subject),
        country: resolvePlace(knowledge, country),
        within: resolvePlace(knowledge, within),
        limit,
        ...rest,
      });
      return {
        figures: ranking.figures.map((figure) => figureRow(knowledge, figure)),
        totals: ranking.totals.map((figure) => figureRow(knowledge, figure)),
        evidence: [...ranking.figures, ...ranking.totals].map(({ id }) => id),
      };
    },
  });
}
