import { formatPeriodPhrase } from '#figures';
import type { Understanding } from './understand.ts';

/**
 * Years asked about as they stand in a sentence, "in 2024", "in 2021–24"; nothing where the question leaves an end open
 * and has no words of its own for it.
 */
export function periodPhrase(period: Understanding['period'], language: string): { period?: string } {
  if (period === undefined || period.kind === 'latest') return {};
  const { from, to, text } = period;
  if (from !== undefined && to !== undefined)
    return { period: formatPeriodPhrase(String(from), String(to), language) };
  return { period: text };
}
