import { setTimeout as wait } from 'node:timers/promises';
import {
  APICallError,
  type LanguageModelV4Middleware,
  type LanguageModelV4StreamResult,
} from '@ai-sdk/provider';
import { SlowModelError } from './failure-reason.ts';
import type { ModelLimits } from './limits.ts';

const FIRST_PAUSE_MS = 500;

/**
 * Asks again when a server could not take a request, as long as it says to wait and no longer than the step may take,
 * and gives up on one that does not begin its reply in time. A pause that would not fit ends the attempt at once.
 */
export function patience({
  retries,
  stepMs,
  firstPieceMs,
}: Pick<ModelLimits, 'retries' | 'stepMs' | 'firstPieceMs'>): LanguageModelV4Middleware {
  return {
    specificationVersion: 'v4',
    async wrapStream({ model, params }) {
      const giveUpAt = performance.now() + stepMs;
      for (let attempt = 0; ; attempt++) {
        try {
          return await withinTime(firstPieceMs, params.abortSignal, (abortSignal) =>
            model.doStream({ ...params, abortSignal }),
          );
        } catch (error) {
          const pause = attempt < retries ? pauseBefore(error, attempt) : undefined;
          if (pause === undefined || performance.now() + pause > giveUpAt) throw error;
          await wait(pause, undefined, { signal: params.abortSignal });
        }
      }
    },
  };
}

/**
 * Milliseconds to wait before asking again: what the server asks for (`retry-after-ms`, or `Retry-After` in seconds or
 * as a date), else half a second, doubled each time. Undefined when asking again is of no use.
 */
export function pauseBefore(error: unknown, attempt: number, now: number = Date.now()): number | undefined {
  if (!APICallError.isInstance(error) || !error.isRetryable) return undefined;
  const milliseconds = Number.parseFloat(error.responseHeaders?.['retry-after-ms'] ?? '');
  if (milliseconds >= 0) return milliseconds;
  const after = error.responseHeaders?.['retry-after'] ?? '';
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(after)) return Number.parseFloat(after) * 1_000;
  const date = Date.parse(after);
  return Number.isNaN(date) ? FIRST_PAUSE_MS * 2 ** attempt : Math.max(0, date - now);
}

async function withinTime(
  milliseconds: number,
  abortSignal: AbortSignal | undefined,
  ask: (abortSignal: AbortSignal) => PromiseLike<LanguageModelV4StreamResult>,
): Promise<LanguageModelV4StreamResult> {
  const slow = new AbortController();
  const timer = setTimeout(() => slow.abort(new SlowModelError(milliseconds)), milliseconds);
  const signals = abortSignal === undefined ? [slow.signal] : [slow.signal, abortSignal];
  try {
    return await ask(AbortSignal.any(signals));
  } catch (error) {
    throw slow.signal.aborted ? slow.signal.reason : error;
  } finally {
    clearTimeout(timer);
  }
}
