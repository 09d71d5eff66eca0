import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParsedBlock, recordBlocks } from '#documents';

const words = fc
  .array(fc.constantFrom('owls', 'hunt', 'at', 'dusk.', 'Barns', 'stand', 'open.', 'A'.repeat(1_700)), {
    minLength: 1,
    maxLength: 600,
  })
  .map((list) => list.join(' '));
const block = fc.oneof(
  fc.record({
    block: fc.constant('heading' as const),
    level: fc.integer({ min: 1, max: 6 }),
    text: fc.constantFrom('Nests', 'Food'),
    page: fc.constant(null),
  }),
  fc.record({
    block: fc.constantFrom('paragraph' as const, 'quote' as const),
    text: words,
    page: fc.constant(null),
  }),
);
const record = (blocks: ParsedBlock[], pages: number | null = null) =>
  recordBlocks({ blocks, pages, title: 'Owls' });

describe('sections and ids of what a parser found', () => {
  it('names texts by page and place, by section and place where there are no pages, and tables by number', () => {
    const table: ParsedBlock = { block: 'table', caption: '', columns: ['A'], rows: [], page: 2 };
    const paged = record(
      [
        { block: 'paragraph', text: 'One.', page: 1 },
        { block: 'heading', level: 2, text: 'Nests', page: 2 },
        { block: 'paragraph', text: 'Two.', page: 2 },
        table,
        { block: 'list', text: 'Three', page: 2 },
      ],
      2,
    );
    expect(paged.blocks.map(({ id, section }) => [id, section])).toEqual([
      ['p1.1', 0],
      ['p2.1', 1],
      ['t1', 1],
      ['p2.2', 1],
    ]);
    const unpaged = record([
      { block: 'paragraph', text: 'One.', page: null },
      { block: 'heading', level: 3, text: 'Nests', page: null },
      { block: 'paragraph', text: 'Two.', page: null },
    ]);
    expect(unpaged.blocks.map(({ id }) => id)).toEqual(['s0.1', 's1.1']);
    expect(unpaged.sections.map(({ title, level }) => [title, level])).toEqual([
      ['', 0],
      ['Nests', 1],
    ]);
  });

  it('does not repeat the title of the document as a section', () => {
    const { sections } = record([
      { block: 'heading', level: 1, text: 'Owls', page: null },
      { block: 'heading', level: 2, text: 'Nests', page: null },
      { block: 'paragraph', text: 'One.', page: null },
    ]);
    expect(sections.map(({ title, level }) => [title, level])).toEqual([
      ['', 0],
      ['Nests', 1],
    ]);
  });

  it('cuts long texts without losing a word, each passage of a length that can be read', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const recorded = record(blocks).blocks;
        const texts = recorded.flatMap((one) => (one.block === 'table' ? [] : [one.text]));
        const given = blocks.flatMap((one) => (one.block === 'heading' ? [] : [one.text]));
        expect(texts.join('').replace(/\s/g, '')).toBe(given.join('').replace(/\s/g, ''));
        for (const text of texts) expect(text.length).toBeLessThanOrEqual(1_500);
        expect(new Set(recorded.map(({ id }) => id)).size).toBe(recorded.length);
      }),
    );
  });
});
