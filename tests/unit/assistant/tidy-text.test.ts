import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { wrapLanguageModel } from 'ai';
import { convertArrayToReadableStream, MockLanguageModelV4 } from 'ai/test';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidy, tidyText } from '../../../lib/assistant/external/tidy-text.ts';

const SLIPS: [string, string][] = [
  ['Output rose [r3.2.4].', 'Output rose [[r3.2.4]].'],
  ['Output rose [r3.2.4, sb-share-usa--a-2026].', 'Output rose [[r3.2.4, sb-share-usa--a-2026]].'],
  ['Output rose 【r3.2.4】.', 'Output rose [[r3.2.4]].'],
  ['Output **rose** by `5` t [[r3.2.4]].', 'Output rose by 5 t [[r3.2.4]].'],
  ['## Output\nIt rose [e2025-11-06-c5].', 'Output\nIt rose [[e2025-11-06-c5]].'],
];
const RIGHT = [
  '[[outcome: answered]]\nIt rose [[r3.2.4, d-survey.p3.2]]. [[notice]]',
  'Words [in brackets] and [2021-24] and [1] stay.',
  'A [link](https://x.example) and [r3.2.4](x) stay for the checks to see.',
  'a * b, snake_case, #5',
];

/** What comes through when the text arrives in pieces that end at these places. */
async function streamed(text: string, cuts: number[]): Promise<string> {
  const places = [0, ...new Set(cuts.map((cut) => cut % (text.length + 1))), text.length].toSorted(
    (a, b) => a - b,
  );
  const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
  const chunks: LanguageModelV4StreamPart[] = [
    { type: 'text-start', id: 'a' },
    ...pieces.map((delta): LanguageModelV4StreamPart => ({ type: 'text-delta', id: 'a', delta })),
    { type: 'text-end', id: 'a' },
  ];
  const mock = new MockLanguageModelV4({ doStream: { stream: convertArrayToReadableStream(chunks) } });
  const model = wrapLanguageModel({ model: mock, middleware: tidyText() });
  const { stream } = await model.doStream({ prompt: [] });
  let result = '';
  for await (const part of stream) if (part.type === 'text-delta') result += part.delta;
  return result;
}

describe('small slips of form', () => {
  it.each(SLIPS)('are mended: %s', (slip, mended) => {
    expect(tidy(slip)).toBe(mended);
  });

  it.each(RIGHT)('leaves alone what is none: %s', (text) => {
    expect(tidy(text)).toBe(text);
  });

  it('are mended however the text is cut', async () => {
    const text = [...SLIPS.map(([slip]) => slip), ...RIGHT].join('\n');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 60 }), async (cuts) => {
        expect(await streamed(text, cuts)).toBe(tidy(text));
      }),
      { numRuns: 200 },
    );
  });
});
