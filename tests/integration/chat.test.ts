import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Answer } from '#assistant/answer';
import { ask, post } from '../fixtures/http.ts';

const QUESTION = 'What share of US antimony imports comes from China?';
const Chunk = z.looseObject({ type: z.string() });
type Chunk = z.infer<typeof Chunk>;
const TextDelta = z.object({ id: z.string(), delta: z.string() });
const TextEnd = z.looseObject({
  id: z.string(),
  citations: z
    .array(
      z.object({
        citedText: z.string().min(1),
        source: z.object({
          id: z.string(),
          title: z.string().min(1),
          providerMetadata: z.object({
            assay: z.object({ n: z.number(), kind: z.string(), url: z.string() }),
          }),
        }),
      }),
    )
    .default([]),
});

function userMessage(text: string, id = 'm1') {
  return { id, role: 'user', parts: [{ type: 'text', text }] };
}

async function stream(body: unknown): Promise<Chunk[]> {
  const response = await post('/api/chat', body);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const events = (await response.text()).split('\n\n').filter((event) => event.startsWith('data: '));
  expect(events.at(-1)).toBe('data: [DONE]');
  return events.slice(0, -1).map((event) => Chunk.parse(JSON.parse(event.slice('data: '.length))));
}

describe('POST /api/chat', () => {
  let chunks: Chunk[];
  let answer: Answer;
  beforeAll(async () => {
    chunks = await stream({ id: 'c1', trigger: 'submit-message', messages: [userMessage(QUESTION)] });
    answer = Answer.parse(chunks.findLast(({ type }) => type === 'data-answer')?.data);
  });

  it('streams tool calls, then sentences, then the answer, and no error', () => {
    const types = chunks.map(({ type }) => type);
    expect(types).not.toContain('error');
    expect(types.indexOf('tool-input-available')).toBeGreaterThanOrEqual(0);
    expect(types.indexOf('tool-input-available')).toBeLessThan(types.indexOf('text-start'));
    const last = types
      .filter((type) => !/^(finish|finish-step|message-metadata|data-status)$/.test(type))
      .at(-1);
    expect(last).toBe('data-answer');
  });

  it('sends each sentence as a text part of its own, with its citations', () => {
    const texts = new Map<string, string>();
    for (const chunk of chunks.filter(({ type }) => type === 'text-delta')) {
      const { id, delta } = TextDelta.parse(chunk);
      texts.set(id, (texts.get(id) ?? '') + delta);
    }
    const ends = chunks.filter(({ type }) => type === 'text-end').map((chunk) => TextEnd.parse(chunk));
    const sent = ends.map(({ id, citations }) => ({
      text: texts.get(id)?.trim(),
      citations: citations.map(({ source }) => source.providerMetadata.assay.n),
    }));
    expect(sent).toEqual(answer.sentences.map(({ text, citations }) => ({ text, citations })));
    const passed = answer.sentences.filter(({ check }) => check.status === 'passed');
    expect(passed.length).toBeGreaterThan(0);
    expect(passed.every(({ citations }) => citations.length > 0)).toBe(true);
    for (const { source } of ends.flatMap(({ citations }) => citations)) {
      const { n, url } = source.providerMetadata.assay;
      expect(answer.citations.find((citation) => citation.n === n)).toMatchObject({ id: source.id, url });
    }
  });

  it('gives the same answer as REST', async () => {
    const overRest = await ask(QUESTION);
    expect(answer.text).toBe(overRest.text);
    expect(answer.outcome).toBe(overRest.outcome);
    expect(answer.figures).toEqual(overRest.figures);
  });

  it('reads the turns before a follow-up', async () => {
    const first = userMessage("What is Kyrgyzstan's share of global antimony reserves?");
    const reply = {
      id: 'm2',
      role: 'assistant',
      parts: [{ type: 'text', text: 'Kyrgyzstan holds up to 13%.' }],
    };
    const all = await stream({
      id: 'c2',
      trigger: 'submit-message',
      messages: [first, reply, userMessage('And Tajikistan?', 'm3')],
    });
    expect(Answer.parse(all.findLast(({ type }) => type === 'data-answer')?.data).text).toMatch(/Tajikistan/);
  });

  it('leaks no path of this machine and no stack', () => {
    expect(JSON.stringify(chunks)).not.toMatch(/node_modules|\.next\/|file:\/\/|\/lib\//);
  });
});
