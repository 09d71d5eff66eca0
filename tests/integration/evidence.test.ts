import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FigureView } from '#assistant/answer';
import { ask, request } from '../fixtures/http.ts';

const SourceView = z.object({
  id: z.string(),
  label: z.string().min(1),
  title: z.string().min(1),
  url: z.string(),
});
const PassageText = z.object({ id: z.string(), text: z.string().min(1) });

const Evidence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('passage'),
    passage: PassageText,
    section: z.array(PassageText).min(1),
    chapterTitle: z.string().min(1),
    sectionTitle: z.string(),
    sources: z.array(SourceView),
  }),
  z.object({
    kind: z.literal('figure'),
    figure: FigureView,
    conflicts: z.array(
      z.object({ id: z.string(), title: z.string(), verdict: z.string(), figures: z.array(FigureView) }),
    ),
    sources: z.array(SourceView).min(1),
  }),
  z.object({
    kind: z.literal('event'),
    event: z.looseObject({ id: z.string(), date: z.string(), title: z.string() }),
    display: z.object({ date: z.string(), parties: z.array(z.string()), value: z.string() }),
    sources: z.array(SourceView).min(1),
  }),
]);

async function evidence(id: string) {
  const response = await request(`/api/v1/evidence/${encodeURIComponent(id)}`);
  expect(response.status, id).toBe(200);
  return Evidence.parse(await response.json());
}

async function firstFound(kind: string): Promise<string> {
  const response = await request(`/api/v1/search?q=antimony+agreement&limit=1&kind=${kind}`);
  const { passages } = z
    .object({ passages: z.array(z.object({ id: z.string() })) })
    .parse(await response.json());
  return passages[0]?.id ?? '';
}

describe('GET /api/v1/evidence/{id}', () => {
  it('shows a passage within its section', async () => {
    const found = await evidence('r1.1.1');
    if (found.kind !== 'passage') throw new Error('r1.1.1 is a passage');
    expect(found.section.map(({ id }) => id)).toContain('r1.1.1');
    expect(found.section.find(({ id }) => id === 'r1.1.1')?.text).toBe(found.passage.text);
    expect(found.sources.length).toBeGreaterThan(0);
  });

  it('shows a figure with its source and with the figures that contradict it', async () => {
    const found = await evidence('sb-import-share-usa-chn-2025--report-introduction');
    if (found.kind !== 'figure') throw new Error('this id is a figure');
    expect(found.figure.value).toBe(63);
    expect(found.conflicts.flatMap(({ figures }) => figures).map(({ value }) => value)).toContain(55);
  });

  it.each(['passage', 'figure', 'event'])('shows whatever search finds of kind %s', async (kind) => {
    const id = await firstFound(kind);
    expect(id).not.toBe('');
    expect((await evidence(id)).kind).toBe(kind);
  });

  it('shows every piece of evidence that an answer cites', async () => {
    const { citations } = await ask('How much does Uzbekistan plan to invest in rare earth metals?');
    for (const { id, kind } of citations.filter((citation) => citation.kind !== 'calculation')) {
      expect((await evidence(id)).kind).toBe(kind);
    }
  });
});
