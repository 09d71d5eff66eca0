import { z } from 'zod';
import type { Figure } from '#corpus';
import { formatPeriod } from '#figures';
import { sourceLabel } from '../describe-evidence.ts';
import type { Knowledge } from '../knowledge.ts';

/** A figure as a tool returns it: short, in words, with the id to cite. */
export const FigureRow = z.object({
  id: z.string(),
  sentence: z.string(),
  value: z.string(),
  period: z.string(),
  form: z.string(),
  scope: z.string(),
  standing: z.string(),
  source: z.string(),
  note: z.string(),
});
export type FigureRow = z.infer<typeof FigureRow>;

export function figureRow(knowledge: Pick<Knowledge, 'corpus' | 'writer'>, figure: Figure): FigureRow {
  const { id, form, scope, standing, note } = figure;
  return {
    id,
    sentence: knowledge.writer.sentence(figure),
    value: knowledge.writer.value(figure),
    period: formatPeriod(figure.periodStart, figure.periodEnd),
    form,
    scope,
    standing,
    source: sourceLabel(knowledge.corpus.sources.get(figure.source)),
    note,
  };
}

/** Years to look within, either end open. */
export const PeriodInput = z
  .object({ from: z.number().int().optional(), to: z.number().int().optional() })
  .describe('First and last year; leave one open for "since" or "until"');
