import type { z } from 'zod';
import { RequestError } from './problem.ts';

/**
 * Reads a JSON body of limited size and checks it.
 *
 * @param maxBytes larger bodies are refused while they arrive
 * @throws RequestError 413 when too large, 400 when not JSON or of another shape
 */
export async function readBody<T>({
  request,
  schema,
  maxBytes,
}: {
  request: Request;
  schema: z.ZodType<T>;
  maxBytes: number;
}): Promise<T> {
  const text = await readText(request, maxBytes);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RequestError({
      status: 400,
      title: 'Not JSON',
      detail: 'The body of the request is not valid JSON.',
    });
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const detail = result.error.issues
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ');
  throw new RequestError({ status: 400, title: 'Invalid request', detail });
}

/** Refused bodies are read on up to this multiple of the limit: a client cut off while sending sees no answer. */
const MOST_READ_TO_REFUSE = 64;

async function readText(request: Request, maxBytes: number): Promise<string> {
  const reader = request.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength;
    if (size <= maxBytes) text += decoder.decode(chunk.value, { stream: true });
    else text = '';
    if (size > maxBytes * MOST_READ_TO_REFUSE) {
      await reader.cancel();
      break;
    }
  }
  if (size > maxBytes) {
    throw new RequestError({
      status: 413,
      title: 'Request too large',
      detail: `The request is larger than ${Math.round(maxBytes / 1024)} kB. Shorten the question or start a new conversation.`,
    });
  }
  return text + decoder.decode();
}
