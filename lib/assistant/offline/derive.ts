import type { CalculateOutput } from '../tools/calculate.ts';
import type { PlannedCall } from './plan.ts';

/**
 * Gives the result of a calculation over figures, if it has been made.
 *
 * @param expression as the tool `calculate` takes it
 * @param unit id of the unit to give the result in
 */
export type Derive = (expression: string, unit?: string) => CalculateOutput | undefined;

/** Reads calculations from what the tool returned. */
export function deriveFrom(calculations: CalculateOutput[]): Derive {
  return (expression, unit) =>
    calculations.find((made) => made.formula === expression && (unit === undefined || made.unit === unit));
}

/** The calculations that composing asks for, as calls to make before it composes in earnest. */
export function wantedCalculations(composing: (derive: Derive) => void): PlannedCall[] {
  const wanted = new Map<string, PlannedCall>();
  composing((expression, unit) => {
    const input = { expression, ...(unit === undefined ? {} : { unit }) };
    wanted.set(JSON.stringify(input), { toolName: 'calculate', input });
    return undefined;
  });
  return [...wanted.values()];
}
