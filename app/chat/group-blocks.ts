import type { ReadSentence } from './read-answer.ts';

/** A run of sentences that stand together: a paragraph, or a list with sentences in each item. */
export type AnswerBlock =
  | { kind: 'paragraph'; key: string; sentences: ReadSentence[] }
  | { kind: 'list'; key: string; items: { key: string; sentences: ReadSentence[] }[] };

/** Groups sentences by their layout: `paragraph` and `bullet` begin something, `inline` continues what is open. */
export function groupBlocks(sentences: ReadSentence[]): AnswerBlock[] {
  const blocks: AnswerBlock[] = [];
  for (const sentence of sentences) {
    const open = blocks.at(-1);
    if (sentence.layout === 'bullet') {
      const item = { key: sentence.key, sentences: [sentence] };
      if (open?.kind === 'list') open.items.push(item);
      else blocks.push({ kind: 'list', key: sentence.key, items: [item] });
    } else if (sentence.layout === 'inline' && open !== undefined) {
      const target = open.kind === 'list' ? open.items.at(-1) : open;
      target?.sentences.push(sentence);
    } else {
      blocks.push({ kind: 'paragraph', key: sentence.key, sentences: [sentence] });
    }
  }
  return blocks;
}
