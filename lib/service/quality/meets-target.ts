import type { Target } from './evaluation-run.ts';

/** Whether a target is met; undefined when nothing of its sort was asked. */
export function meetsTarget({ value, bound, is }: Target): boolean | undefined {
  if (value === undefined) return undefined;
  return is === 'floor' ? value >= bound : value <= bound;
}
