import type { z } from 'zod';
import { RequestError } from './problem.ts';

/**
 * Reads and checks the query string of a request.
 *
 * @throws RequestError 400 naming each parameter that is wrong
 */
export function readQuery<T>({ request, schema }: { request: Request; schema: z.ZodType<T> }): T {
  const result = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (result.success) return result.data;
  const detail = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new RequestError({ status: 400, title: 'Invalid query', detail });
}
