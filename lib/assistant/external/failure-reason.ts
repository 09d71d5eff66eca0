import {
  APICallError,
  InvalidResponseDataError,
  JSONParseError,
  TypeValidationError,
} from '@ai-sdk/provider';
import { NoOutputGeneratedError, RetryError, StreamProviderError, ToolChoiceViolationError } from 'ai';
import type { FallbackReason } from '../answer.ts';

/** Thrown for a model that is configured but cannot be asked at all. */
export class ModelUnavailableError extends Error {
  override readonly name = 'ModelUnavailableError';
  readonly reason: FallbackReason;

  constructor(reason: FallbackReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Thrown when a server takes longer to begin its reply than it may. */
export class SlowModelError extends Error {
  override readonly name = 'SlowModelError';

  constructor(milliseconds: number) {
    super(`nothing arrived within ${milliseconds} ms`);
  }
}

/** Why a model could not be used, from whatever its provider threw or reported. */
export function failureReason(error: unknown): FallbackReason {
  if (error instanceof ModelUnavailableError) return error.reason;
  if (error instanceof SlowModelError) return 'timed_out';
  if (RetryError.isInstance(error)) return failureReason(error.lastError);
  if (APICallError.isInstance(error)) {
    if (error.statusCode === undefined) return isTimeout(error.cause) ? 'timed_out' : 'unreachable';
    if (error.statusCode >= 300) return reasonOfStatus(error.statusCode);
    // A reply that began well: fetch throws a TypeError when the connection breaks while it is read.
    return error.cause instanceof TypeError ? 'cut_off' : 'malformed';
  }
  if (StreamProviderError.isInstance(error)) {
    if (error.statusCode !== undefined) return reasonOfStatus(error.statusCode);
    return /rate.?limit|quota/i.test(`${error.type} ${error.code}`) ? 'rate_limited' : 'server_error';
  }
  if (isTimeout(error)) return 'timed_out';
  // It went on looking things up where it was asked to answer.
  if (ToolChoiceViolationError.isInstance(error)) return 'endless';
  if (NoOutputGeneratedError.isInstance(error)) return 'empty';
  if (JSONParseError.isInstance(error) || TypeValidationError.isInstance(error)) return 'malformed';
  if (InvalidResponseDataError.isInstance(error))
    return /without a finish/i.test(error.message) ? 'cut_off' : 'malformed';
  if (error instanceof TypeError) return 'cut_off';
  return 'server_error';
}

function reasonOfStatus(status: number): FallbackReason {
  if (status === 401 || status === 403) return 'key_refused';
  if (status === 429) return 'rate_limited';
  if (status === 408 || status === 504) return 'timed_out';
  return status >= 500 ? 'server_error' : 'refused';
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || /timed? ?out/i.test(error.message));
}
