import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { request } from '../fixtures/http.ts';

const Passages = z.object({
  passages: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['passage', 'figure', 'event']),
      chapter: z.number().nullable(),
      text: z.string(),
      score: z.number(),
    }),
  ),
});

async function search(parameters: Record<string, string>) {
  const response = await request(`/api/v1/search?${new URLSearchParams(parameters)}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('application/json');
  return Passages.parse(await response.json()).passages;
}

describe('GET /api/v1/search', () => {
  it('finds passages, best first', async () => {
    const found = await search({ q: 'why is processing the bottleneck', kind: 'passage' });
    expect(found[0]?.text).toMatch(/process/i);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('finds figures and events by their words', async () => {
    const figures = await search({ q: 'China share of US antimony imports', kind: 'figure' });
    expect(figures.slice(0, 10).some(({ text }) => /antimony/i.test(text) && /China/.test(text))).toBe(true);
    const events = await search({ q: 'C5+1 summit in Washington', kind: 'event' });
    expect(events.every(({ kind }) => kind === 'event')).toBe(true);
    expect(events.length).toBeGreaterThan(0);
  });

  it('keeps to the limit', async () => {
    for (const limit of [1, 3, 20])
      expect(await search({ q: 'antimony', limit: String(limit) })).toHaveLength(limit);
  });

  it('keeps to a chapter', async () => {
    const found = await search({ q: 'antimony', chapter: '3', limit: '20' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ chapter }) => chapter === 3)).toBe(true);
  });

  it('keeps to a kind', async () => {
    for (const kind of ['passage', 'figure', 'event'] as const) {
      const found = await search({ q: 'Kazakhstan uranium', kind });
      expect(found.length, kind).toBeGreaterThan(0);
      expect(new Set(found.map((hit) => hit.kind))).toEqual(new Set([kind]));
    }
  });

  it('survives any text as a query', async () => {
    const queries = ['"', "' OR 1=1", '%00', '锑', 'сурьма', '😀', '((((', '\\', 'a'.repeat(500)];
    for (const q of queries) expect((await search({ q, limit: '2' })).length).toBeLessThanOrEqual(2);
  });
});
