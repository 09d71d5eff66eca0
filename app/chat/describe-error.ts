import { z } from 'zod';
import { messages } from '../messages/index.ts';

const Problem = z.object({ detail: z.string().min(1) });

/** What to tell the reader about a failed request: the server's own `detail` where it sent problem+json. */
export function describeError(error: Error): string {
  const detail = problemDetail(error.message);
  if (detail !== undefined) return detail;
  return error instanceof TypeError ? messages.failure.network : messages.failure.unknown;
}

function problemDetail(text: string): string | undefined {
  try {
    return Problem.safeParse(JSON.parse(text)).data?.detail;
  } catch {
    return undefined;
  }
}
