import { describe, expect, it } from 'vitest';
import { describeModelFailure } from '../../../lib/service/language-model/describe-model-failure.ts';

describe('the log of a model that did not answer', () => {
  it('names model and cause in one line, without the key', () => {
    const error = new Error('Incorrect API key provided:\n sk-very-secret.');
    const line = describeModelFailure({
      name: 'openai:x',
      apiKey: 'sk-very-secret',
      failure: { reason: 'key_refused', error },
    });
    expect(line).toContain('openai:x');
    expect(line).toContain('key_refused');
    expect(line).toContain('Incorrect API key provided');
    expect(line).not.toContain('secret');
    expect(line).not.toContain('\n');
  });
});
