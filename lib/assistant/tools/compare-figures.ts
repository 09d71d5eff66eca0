import { tool } from 'ai';
import { z } from 'zod';
import { compareFigures } from '#figures';
import type { Knowledge } from '../knowledge.ts';
import { FigureRow, figureRow, PeriodInput } from './figure-row.ts';
import { resolveIndicators, resolvePlace, resolveSubject } from './resolve-terms.ts';

export const CompareFiguresOutput = z.object({
  figures: z.array(FigureRow),
  /** Rows that contain others: not to be added up. */
  totals: z.array(z.object({ country: z.string(), contains: z.array(z.string()) })),
  /** Countries that could not be put in the table, why, and the closest figure there is. */
  left_out: z.array(
    z.object({
      country: z.string(),
      subject: z.string().optional(),
      reason: z.string(),
      nearest: FigureRow.nullable(),
    }),
  ),
  evidence: z.array(z.string()),
});
export type CompareFiguresOutput = z.infer<typeof CompareFiguresOutput>;

/** `compare_figures`: one figure per country in one unit, form and period; refuses to mix and says why. */
export function compareFiguresTool(knowledge: Knowledge) {
  return tool({
    description:
      'Compare countries by one measure, or subjects of one country by it. Returns one aligned figure per side and, for sides left out, the reason.',
    inputSchema: z.object({
      indicator: z.union([z.string(), z.array(z.string())]),
      subject: z.string().optional(),
      subjects: z
        .array(z.string())
        .max(20)
        .optional()
        .describe('Two or more subjects to compare instead of countries'),
      countries: z
        .array(z.string())
        .max(20)
        .describe('Countries to compare, or the one whose subjects are compared'),
      period: PeriodInput.optional(),
    }),
    outputSchema: CompareFiguresOutput,
    execute: async ({
      indicator,
      subject,
      subjects = [],
      countries,
      period,
    }): Promise<CompareFiguresOutput> => {
      const { figures, totals, left_out } = compareFigures({
        corpus: knowledge.corpus,
        indicator: resolveIndicators(knowledge, indicator) ?? [],
        subject: resolveSubject(knowledge, subject),
        subjects: subjects.flatMap((one) => resolveSubject(knowledge, one) ?? []),
        countries: countries.map((country) => resolvePlace(knowledge, country) ?? country),
        period,
      });
      const nearest = left_out.flatMap((entry) => entry.nearest ?? []);
      return {
        figures: figures.map((figure) => figureRow(knowledge, figure)),
        totals,
        left_out: left_out.map(({ country, subject: one, reason, nearest: figure }) => ({
          country,
          ...(one === undefined ? {} : { subject: one }),
          reason,
          nearest: figure === undefined ? null : figureRow(knowledge, figure),
        })),
        evidence: [...figures, ...nearest].map(({ id }) => id),
      };
    },
  });
}
