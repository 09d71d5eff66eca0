import type { TextStreamPart, ToolSet } from 'ai';
import { convertArrayToReadableStream } from 'ai/test';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerDraft, checksOf, createDraft } from '../../../lib/assistant/check/answer-draft.ts';
import { releaseSentences } from '../../../lib/assistant/check/release-sentences.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

type Part = TextStreamPart<ToolSet>;

const knowledge = await realKnowledge();
const IMPORTS = 'sb-import-share-usa-chn-2021-2024-metal-and-oxide--usgs-mcs-2026';
const RESERVES = 'sb-reserves-kgz-2026--usgs-mcs-2026';
const TRUE = `China supplied 55% of US imports of antimony in 2021–24 [[${IMPORTS}]].`;
const TEXT = [
  '[[outcome: partly_answered]]',
  '[[missing: price in 2031 | price in 2025]]',
  `${TRUE} China supplied 91% of US imports of antimony [[${IMPORTS}]]. Antimony is grey.`,
  '',
  `Kyrgyzstan holds 260,000 tonnes of antimony. [[${RESERVES}]] The reserves are of antimony [[${RESERVES}]]. These are reserves of antimony [[made-up, ${RESERVES}]].`,
  `- Kyrgyzstan has antimony [[${RESERVES}]].`,
  `- The United States buys antimony [[${IMPORTS}]].`,
  '',
  'The corpus holds nothing on 2031 [[notice]].',
  '[[suggest: And Tajikistan?]]',
].join('\n');

/** What the transform makes of a model's text that comes in these pieces. */
async function release(pieces: string[]): Promise<{ parts: Part[]; draft: AnswerDraft }> {
  const draft = createDraft();
  const evidence: Part = {
    type: 'tool-result',
    toolCallId: 'call',
    toolName: 'get_figures',
    input: {},
    output: { evidence: [IMPORTS, RESERVES] },
  };
  const transform = releaseSentences({ knowledge, draft, question: 'And in 2031?', language: 'en' });
  const stream = convertArrayToReadableStream<Part>([
    evidence,
    { type: 'text-start', id: 'a' },
    ...pieces.map((text): Part => ({ type: 'text-delta', id: 'a', text })),
    { type: 'text-end', id: 'a' },
  ]).pipeThrough(transform({ tools: {}, stopStream: () => undefined }));
  const parts: Part[] = [];
  for await (const part of stream) parts.push(part);
  return { parts, draft };
}

const summary = ({ sentences, withheld, outcome, missing, suggestions }: AnswerDraft) => ({
  sentences: sentences.map(({ text, layout, citations }) => [text, layout, citations]),
  withheld: withheld.map(({ text }) => text),
  outcome,
  missing,
  suggestions,
});

const EXPECTED = {
  sentences: [
    ['China supplied 55% of US imports of antimony in 2021–24.', 'paragraph', [1]],
    ['Kyrgyzstan holds 260,000 tonnes of antimony.', 'paragraph', [2]],
    ['The reserves are of antimony.', 'inline', [2]],
    ['Kyrgyzstan has antimony.', 'bullet', [2]],
    ['The United States buys antimony.', 'bullet', [1]],
    ['The corpus holds nothing on 2031.', 'paragraph', []],
  ],
  withheld: [
    'China supplied 91% of US imports of antimony.',
    'Antimony is grey.',
    'These are reserves of antimony.',
  ],
  outcome: 'partly_answered',
  missing: [{ what: 'price in 2031', nearest: 'price in 2025' }],
  suggestions: ['And Tajikistan?'],
};

describe('the release of sentences', () => {
  it('shows what is proven, in its layout, and steers by control lines', async () => {
    const { draft } = await release([TEXT]);
    expect(summary(draft)).toEqual(EXPECTED);
    expect(checksOf(draft)).toMatchObject({ sentences: { total: 5, cited: 5 }, dropped: 3 });
  });

  it('does not depend on where the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(TEXT.length), { maxLength: 40 }), async (cuts) => {
        const places = [0, ...new Set(cuts), TEXT.length].toSorted((a, b) => a - b);
        const pieces = places.slice(1).map((end, index) => TEXT.slice(places[index], end));
        expect(summary((await release(pieces)).draft)).toEqual(EXPECTED);
      }),
      { numRuns: 60 },
    );
  });

  it('streams each sentence as a text block with native citations and without markers', async () => {
    const { parts } = await release([...TEXT]);
    const shown = parts.flatMap((part) => (part.type === 'text-delta' ? [part.text] : []));
    expect(shown).toEqual(EXPECTED.sentences.map(([text]) => text));
    expect(shown.join(' ')).not.toMatch(/\[\[|91%|outcome|suggest/);
    const ends = parts.flatMap((part) => (part.type === 'text-end' ? [part] : []));
    expect(ends).toHaveLength(shown.length);
    expect(ends[0]).toMatchObject({
      providerMetadata: { assay: { layout: 'paragraph', status: 'passed' } },
      citations: [{ source: { id: IMPORTS, type: 'source' }, citedText: expect.stringContaining('55%') }],
    });
    expect(parts.filter(({ type }) => type === 'tool-result')).toHaveLength(1);
  });

  it('shows a sentence as soon as it is whole', async () => {
    const draft = createDraft();
    const transform = releaseSentences({ knowledge, draft, question: '', language: 'en' });
    const { readable, writable } = transform({ tools: {}, stopStream: () => undefined });
    const writer = writable.getWriter();
    const reading = (async () => {
      for await (const _ of readable);
    })();
    await writer.write({
      type: 'tool-result',
      toolCallId: 'call',
      toolName: 'get_figures',
      input: {},
      output: { evidence: [IMPORTS] },
    });
    await writer.write({ type: 'text-delta', id: 'a', text: `${TRUE} Another sentence` });
    expect(draft.sentences).toHaveLength(1);
    await writer.close();
    await reading;
    expect(draft.withheld.map(({ text }) => text)).toEqual(['Another sentence']);
  });

  it('cites nothing that no tool returned', async () => {
    const draft = createDraft();
    const stream = convertArrayToReadableStream<Part>([
      { type: 'text-delta', id: 'a', text: TRUE },
      { type: 'text-end', id: 'a' },
    ]).pipeThrough(
      releaseSentences({ knowledge, draft, question: '', language: 'en' })({
        tools: {},
        stopStream: () => undefined,
      }),
    );
    for await (const _ of stream);
    expect(draft.sentences).toEqual([]);
    expect(draft.withheld).toHaveLength(1);
  });

  it('says the same thing once', async () => {
    const { draft } = await release([`${TRUE} ${TRUE}`]);
    expect(draft.sentences).toHaveLength(1);
  });
});
