import { clsx } from 'clsx';
import { CitationChip } from './citation-chip.tsx';
import { type AnswerBlock, groupBlocks } from './group-blocks.ts';
import type { ReadSentence } from './read-answer.ts';

type Opening = { openedId: string | undefined; onOpen: (id: string) => void };

/** The sentences of an answer as paragraphs and lists, each followed by its citations. */
export function AnswerText({ sentences, ...opening }: { sentences: ReadSentence[] } & Opening) {
  return (
    <div className="grid max-w-measure gap-4 text-[1.0938rem] leading-[1.75]">
      {groupBlocks(sentences).map((block) => (
        <Block key={block.key} block={block} {...opening} />
      ))}
    </div>
  );
}

function Block({ block, ...opening }: { block: AnswerBlock } & Opening) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Sentences sentences={block.sentences} {...opening} />
      </p>
    );
  }
  return (
    <ul className="list-disc space-y-1.5 ps-5 marker:text-line-strong">
      {block.items.map((item) => (
        <li key={item.key} className="ps-1">
          <Sentences sentences={item.sentences} {...opening} />
        </li>
      ))}
    </ul>
  );
}

function Sentences({ sentences, openedId, onOpen }: { sentences: ReadSentence[] } & Opening) {
  return sentences.map((sentence) => (
    <span key={sentence.key} className={clsx('sentence', sentence.isNotice && 'text-soft')}>
      {sentence.text}
      {sentence.citations.map((citation) => (
        <CitationChip
          key={citation.id}
          citation={citation}
          isOpen={citation.id === openedId}
          onOpen={() => onOpen(citation.id)}
        />
      ))}{' '}
    </span>
  ));
}
