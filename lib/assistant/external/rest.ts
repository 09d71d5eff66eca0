import type { LanguageModelV4Middleware } from '@ai-sdk/provider';
import type { FallbackReason } from '../answer.ts';
import { ModelUnavailableError } from './failure-reason.ts';

/** Failures that the next question would meet as well, after as long a wait. */
const LASTING: ReadonlySet<FallbackReason> = new Set(['unreachable', 'timed_out', 'rate_limited']);
/** One failure may be chance. */
const FAILURES_IN_A_ROW = 2;

/** Spares readers the wait for a server that is known to be down or busy. */
export type Rest = {
  /** Keeps requests from a model while it rests: they fail at once, for the reason it rests for. */
  middleware: LanguageModelV4Middleware;
  /** Takes note of how an answer that was asked of it went; undefined is success. */
  note: (failure: FallbackReason | undefined) => void;
};

/**
 * After two failures in a row that last, the model rests; then it is asked again.
 *
 * @param milliseconds how long; 0 for never
 * @param now supplies the time in milliseconds
 */
export function createRest(milliseconds: number, now: () => number = () => performance.now()): Rest {
  let inARow = 0;
  let until = 0;
  let cause: FallbackReason | undefined;
  return {
    middleware: {
      specificationVersion: 'v4',
      wrapStream: async ({ doStream }) => {
        if (cause !== undefined && now() < until) throw new ModelUnavailableError(cause, 'it rests');
        return doStream();
      },
    },
    note: (failure) => {
      inARow = failure !== undefined && LASTING.has(failure) ? inARow + 1 : 0;
      if (inARow < FAILURES_IN_A_ROW) return;
      cause = failure;
      until = now() + milliseconds;
    },
  };
}
