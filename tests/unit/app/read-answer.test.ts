import { describe, expect, it } from 'vitest';
import type { ChatMessage } from '../../../app/chat/message.ts';
import { readAnswer } from '../../../app/chat/read-answer.ts';

const fallback = {
  model: 'openai:x',
  reason: 'cut_off' as const,
  note: 'The built-in model wrote this one.',
};
const call = (toolCallId: string): ChatMessage['parts'][number] => ({
  type: 'dynamic-tool',
  toolName: 'search_report',
  toolCallId,
  state: 'output-available',
  input: {},
  output: {},
});

/** The answer of a message of these parts. */
function read(...parts: ChatMessage['parts']) {
  return readAnswer({ id: 'm', role: 'assistant', parts });
}

describe('an answer as the screen reads it', () => {
  it('forgets what a failing model had said, and keeps the note', () => {
    const answer = read(
      call('1'),
      { type: 'text', text: 'Said by the first.' },
      { type: 'data-restart', data: fallback },
      call('2'),
      { type: 'text', text: 'Said by the second.' },
    );
    expect(answer.sentences.map(({ text }) => text)).toEqual(['Said by the second.']);
    expect(answer.steps.map(({ key }) => key)).toEqual(['2']);
    expect(answer.fallback).toEqual(fallback);
  });

  it('keeps all of a model that did not fail', () => {
    const answer = read(call('1'), { type: 'text', text: 'One.' }, { type: 'text', text: 'Two.' });
    expect(answer.sentences).toHaveLength(2);
    expect(answer.steps).toHaveLength(1);
    expect(answer.fallback).toBeUndefined();
  });
});
