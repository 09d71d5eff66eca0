import { APICallError } from '@ai-sdk/provider';
import { describe, expect, it } from 'vitest';
import { pauseBefore } from '../../../lib/assistant/external/patience.ts';

const failed = (statusCode: number, responseHeaders: Record<string, string> = {}) =>
  new APICallError({ message: '', url: '', requestBodyValues: {}, statusCode, responseHeaders });

describe('the pause before a model is asked again', () => {
  it.each([
    ['half a second at first', failed(503), 0, 500],
    ['doubled each time', failed(503), 2, 2_000],
    [
      'what the server asks for, in milliseconds',
      failed(429, { 'retry-after-ms': '120', 'retry-after': '9' }),
      0,
      120,
    ],
    ['in seconds', failed(429, { 'retry-after': '2' }), 1, 2_000],
    ['as a date', failed(429, { 'retry-after': 'Thu, 01 Jan 1970 00:01:00 GMT' }), 0, 50_000],
    ['a date in the past is now', failed(429, { 'retry-after': 'Thu, 01 Jan 1970 00:00:01 GMT' }), 0, 0],
    ['nonsense is none', failed(429, { 'retry-after': 'soon' }), 0, 500],
    ['none where it is of no use', failed(401, { 'retry-after': '1' }), 0, undefined],
    ['none for what is no failed call', new Error('x'), 0, undefined],
  ])('%s', (_, error, attempt, pause) => {
    expect(pauseBefore(error, attempt, 10_000)).toBe(pause);
  });
});
