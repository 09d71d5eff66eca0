import { tool } from 'ai';
import { z } from 'zod';
import { conflictsOf, queryFigures, RELATIONS, relateFigures } from '#figures';
import { findConflicts } from '../find-conflicts.ts';
import type { Knowledge } from '../knowledge.ts';
import { FigureRow, figureRow, PeriodInput } from './figure-row.ts';
import { resolveForm, resolveIndicators, resolvePlace, resolveSubject } from './resolve-terms.ts';

/** A row with what it is to the figure preferred to it. */
const RelatedRow = FigureRow.extend({ relation: z.enum(RELATIONS), related_to: z.string() });

export const GetFiguresOutput = z.object({
  /** Preferred first; see `relateFigures` for the relations. */
  figures: z.array(RelatedRow),
  conflicts: z.array(
    z.object({ id: z.string(), title: z.string(), verdict: z.string(), figures: z.array(z.string()) }),
  ),
  /** Ids of those conflicts that are about the very matter asked for in `about`, the best fitting first. */
  about: z.array(z.string()),
  /** When nothing fits: the closest figures that exist, and what had to be given up to find them. */
  nearest: z.object({ given_up: z.array(z.string()), figures: z.array(FigureRow) }).nullable(),
  evidence: z.array(z.string()),
});
export type GetFiguresOutput = z.infer<typeof GetFiguresOutput>;

/** `get_figures`: exact figures, preferred first, with the disagreements on record. */
export function getFiguresTool(knowledge: Knowledge) {
  return tool({
    description:
      'Look up exact figures: shares, quantities, prices, counts. Preferred figures come first, each with its relation to the preferred one, and documented conflicts. Never state a number that no tool returned.',
    inputSchema: z.object({
      indicator: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .describe('Id or plain name of the measure, e.g. share of exports'),
      subject: z.string().optional().describe('What the figure is about, by id or name'),
      country: z.string().optional().describe('Country or region, by alpha-3 code or name'),
      partner: z.string().optional().describe('The other side of a flow'),
      period: PeriodInput.optional(),
      form: z.string().optional(),
      about: z
        .string()
        .max(2_000)
        .optional()
        .describe('The matter in plain words, to find disagreements on record about it'),
      limit: z.number().int().min(1).max(100).optional(),
    }),
    outputSchema: GetFiguresOutput,
    execute: async ({
      indicator,
      subject,
      country,
      partner,
      period,
      form,
      about = '',
      limit = 12,
    }): Promise<GetFiguresOutput> => {
      const { corpus } = knowledge;
      const query = {
        indicator: resolveIndicators(knowledge, indicator),
        subject: resolveSubject(knowledge, subject),
        country: resolvePlace(knowledge, country),
        partner: resolvePlace(knowledge, partner),
        form: resolveForm(knowledge, form),
        period,
      };
      // Asked for disagreements alone, every figure there is would be no answer.
      const isOnlyAbout = about !== '' && Object.values(query).every((part) => part === undefined);
      const { figures, nearest } = isOnlyAbout
        ? { figures: [], nearest: undefined }
        : queryFigures({ corpus, query, limit });
      const related = relateFigures({ corpus, figures, period });
      const named = findConflicts(knowledge, about);
      const conflicts = [...new Set([...named, ...conflictsOf(corpus, figures)])];
      const conflicting = conflicts.flatMap((conflict) => conflict.figures);
      const shown = [...figures, ...(nearest?.figures ?? [])];
      return {
        figures: related.map(({ figure, relation, relatedTo }) => ({
          ...figureRow(knowledge, figure),
          relation,
          related_to: relatedTo,
        })),
        conflicts: conflicts.map(({ id, title, verdict, figures: ids }) => ({
          id,
          title,
          verdict,
          figures: ids,
        })),
        about: named.map(({ id }) => id),
        nearest:
          nearest === undefined
            ? null
            : {
                given_up: nearest.given_up,
                figures: nearest.figures.map((figure) => figureRow(knowledge, figure)),
              },
        evidence: [...new Set([...shown.map(({ id }) => id), ...conflicting])],
      };
    },
  });
}
