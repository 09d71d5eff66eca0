import { tool } from 'ai';
import { z } from 'zod';
import { calculate } from '#figures';
import type { Knowledge } from '../knowledge.ts';

export const CalculateOutput = z.object({
  id: z.string(),
  value: z.number(),
  unit: z.string(),
  formula: z.string(),
  inputs: z.array(z.string()),
  evidence: z.array(z.string()),
});
export type CalculateOutput = z.infer<typeof CalculateOutput>;

/** `calculate`: the only way to a derived number. */
export function calculateTool(knowledge: Knowledge) {
  return tool({
    description:
      'Compute a number from figures, e.g. "{figure-id} / {other-figure-id} * 100". Write figure ids in braces. Units are checked; cite the returned id. With `unit`, the result is converted to it.',
    inputSchema: z.object({
      expression: z.string().min(1).max(1_000),
      unit: z.string().optional().describe('Id of the unit to give the result in'),
    }),
    outputSchema: CalculateOutput,
    execute: async ({ expression, unit }): Promise<CalculateOutput> => {
      const calculation = calculate({ corpus: knowledge.corpus, expression, unit });
      return { ...calculation, evidence: calculation.inputs };
    },
  });
}
