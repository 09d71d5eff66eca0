import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { DocumentStretch } from '#service';
import { messages } from '../messages/index.ts';
import { TableStretch } from './table-stretch.tsx';

/** A page mark, heading, text or table of a document. */
export function StretchView({ stretch }: { stretch: DocumentStretch }) {
  switch (stretch.kind) {
    case 'page':
      return (
        <p
          className="mt-8 mb-3 flex items-center gap-3 text-[0.8125rem] text-soft"
          id={`page-${stretch.page}`}
        >
          <span>{messages.documents.page(stretch.page)}</span>
          <span aria-hidden="true" className="h-px flex-1 bg-line" />
        </p>
      );
    case 'heading':
      return <Heading level={stretch.level} title={stretch.title} />;
    case 'text':
      return (
        <Anchored id={stretch.passage.id}>
          <PassageBody block={stretch.passage.block} text={stretch.passage.text} />
        </Anchored>
      );
    case 'table':
      return <TableStretch table={stretch.table} parts={stretch.parts} />;
  }
}

/** The title of the page is the only first-level heading, so sections begin at the second. */
function Heading({ level, title }: { level: number; title: string }) {
  const Tag = level <= 1 ? 'h2' : level === 2 ? 'h3' : 'h4';
  return (
    <Tag className={clsx('mt-8 mb-2 font-semibold font-serif', level <= 1 ? 'text-2xl' : 'text-xl')}>
      {title}
    </Tag>
  );
}

function Anchored({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} className="passage">
      <a href={`#${id}`} className="passage-link no-print">
        <span aria-hidden="true">#</span>
        <span className="sr-only">{messages.documents.passageLink(id)}</span>
      </a>
      {children}
    </div>
  );
}

function PassageBody({ block, text }: { block: string; text: string }) {
  if (block === 'list') {
    return (
      <ul className="list-disc ps-5">
        {text.split('\n').map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and items may repeat.
          <li key={index}>{item}</li>
        ))}
      </ul>
    );
  }
  if (block === 'quote')
    return <blockquote className="border-line-strong border-s-2 ps-4">{text}</blockquote>;
  return <p className="[overflow-wrap:anywhere]">{text}</p>;
}
