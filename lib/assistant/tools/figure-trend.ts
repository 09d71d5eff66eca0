import { tool } from 'ai';
import { z } from 'zod';
import { figureTrend } from '#figures';
import type { Knowledge } from '../knowledge.ts';
import { FigureRow, figureRow } from './figure-row.ts';
import { resolveIndicators, resolvePlace, resolveSubject } from './resolve-terms.ts';

export const FigureTrendOutput = z.object({
  /** One figure a period, oldest first. */
  figures: z.array(FigureRow),
  /** Ids of figures that are not counted as the one before them was, and why. */
  breaks: z.array(z.object({ id: z.string(), reason: z.string() })),
  evidence: z.array(z.string()),
});
export type FigureTrendOutput = z.infer<typeof FigureTrendOutput>;

/** `figure_trend`: one consistent series over time, with its breaks marked. */
export function figureTrendTool(knowledge: Knowledge) {
  return tool({
    description:
      'How one measure developed: one figure per period of one consistent series, oldest first, with breaks in the series marked.',
    inputSchema: z.object({
      indicator: z.union([z.string(), z.array(z.string())]),
      subject: z.string().optional(),
      country: z.string().optional(),
      partner: z.string().optional().describe('The other side of a flow'),
      from: z.number().int().optional().describe('First year'),
      to: z.number().int().optional().describe('Last year'),
    }),
    outputSchema: FigureTrendOutput,
    execute: async ({ indicator, subject, country, partner, from, to }): Promise<FigureTrendOutput> => {
      const { figures, breaks } = figureTrend({
        corpus: knowledge.corpus,
        indicator: resolveIndicators(knowledge, indicator) ?? [],
        subject: resolveSubject(knowledge, subject),
        country: resolvePlace(knowledge, country),
        partner: resolvePlace(knowledge, partner),
        from,
        to,
      });
      return {
        figures: figures.map((figure) => figureRow(knowledge, figure)),
        breaks,
        evidence: figures.map(({ id }) => id),
      };
    },
  });
}
