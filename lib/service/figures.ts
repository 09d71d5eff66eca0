import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { createTools, viewFigure } from '#assistant';
import { FIGURE_COLUMNS, type Figure } from '#corpus';
import { getApplication } from './application.ts';

const Years = z
  .string()
  .regex(/^\d{4}(?:-\d{4})?$/, 'must be a year or two years joined by a hyphen, e.g. 2021-2024')
  .transform((text) => {
    const [from = '', to = from] = text.split('-');
    return { from: Number(from), to: Number(to) };
  });

/** Query of `GET /api/v1/figures`. */
export const FiguresQuery = z.object({
  indicator: z.string().min(1).optional(),
  subject: z.string().min(1).optional(),
  country: z.string().min(1).optional(),
  partner: z.string().min(1).optional(),
  period: Years.optional(),
  form: z.string().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
});

/**
 * Figures that fit a query, each with its relation to the preferred one, with the disagreements on record; when none fits, the nearest.
 *
 * @throws UnknownTermError for a name the corpus does not know
 */
export async function findFigures(query: z.infer<typeof FiguresQuery>) {
  const { knowledge } = await getApplication();
  const result = await createTools(knowledge).get_figures.execute?.(
    { limit: 100, ...query },
    { toolCallId: 'rest', messages: [], context: {} },
  );
  const rows = (ids: string[]) => ids.flatMap((id) => knowledge.corpus.figures.get(id) ?? []);
  if (result === undefined || Symbol.asyncIterator in result)
    return { rows: [], figures: [], conflicts: [], nearest: null };
  return {
    rows: rows(result.figures.map(({ id }) => id)),
    figures: result.figures.flatMap(({ id, relation, related_to }) =>
      rows([id]).map((figure) => ({
        ...viewFigure({ knowledge, figure }),
        relation,
        relatedTo: related_to,
      })),
    ),
    conflicts: result.conflicts,
    nearest:
      result.nearest === null
        ? null
        : {
            given_up: result.nearest.given_up,
            figures: rows(result.nearest.figures.map(({ id }) => id)).map((figure) =>
              viewFigure({ knowledge, figure }),
            ),
          },
  };
}

/** Figures as CSV in the form of the dataset. */
export function figuresAsCsv(figures: Figure[]): string {
  const records = figures.map(({ periodStart, periodEnd, otherSources, valueText, ...figure }) => ({
    ...figure,
    value: valueText,
    period_start: periodStart,
    period_end: periodEnd,
    other_sources: otherSources.join(';'),
  }));
  return stringify(records, { header: true, columns: [...FIGURE_COLUMNS] });
}
