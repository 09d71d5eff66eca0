import { describe, expect, it } from 'vitest';
import { groupBlocks } from '../../../app/chat/group-blocks.ts';
import type { ReadSentence } from '../../../app/chat/read-answer.ts';

function sentence(text: string, layout: ReadSentence['layout']): ReadSentence {
  return { key: text, text, layout, isNotice: false, citations: [] };
}

/** The blocks as nested lists of texts; a list's items stand in lists of their own. */
function shape(sentences: ReadSentence[]) {
  return groupBlocks(sentences).map((block) =>
    block.kind === 'paragraph'
      ? block.sentences.map(({ text }) => text)
      : block.items.map((item) => item.sentences.map(({ text }) => text)),
  );
}

describe('grouping sentences by their layout', () => {
  it('continues what is open and begins anew where told', () => {
    const sentences = [
      sentence('a', 'paragraph'),
      sentence('b', 'inline'),
      sentence('c', 'bullet'),
      sentence('d', 'inline'),
      sentence('e', 'bullet'),
      sentence('f', 'paragraph'),
    ];
    expect(shape(sentences)).toEqual([['a', 'b'], [['c', 'd'], ['e']], ['f']]);
  });

  it('opens a paragraph for an inline sentence with nothing before it', () => {
    expect(shape([sentence('a', 'inline')])).toEqual([['a']]);
  });
});
