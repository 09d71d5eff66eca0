import Link from 'next/link';
import type { DocumentPage } from '#service';
import { messages } from '../messages/index.ts';

/** Fewer sections than this are seen at a glance. */
const WORTH_LISTING = 3;

/** The sections of a document as links, folded away: documents may have hundreds. */
export function DocumentContents({ contents }: { contents: DocumentPage['contents'] }) {
  if (contents.length < WORTH_LISTING) return null;
  return (
    <nav aria-label={messages.documents.contents} className="no-print mt-6">
      <details>
        <summary className="cursor-pointer font-semibold">
          {messages.documents.contents} ({contents.length})
        </summary>
        <ul className="mt-2 space-y-1 text-[0.9375rem] leading-snug">
          {contents.map(({ title, level, url }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and titles may repeat.
            <li key={index} style={{ paddingInlineStart: `${Math.max(0, level - 1)}rem` }}>
              <Link href={url} prefetch={false} className="text-link">
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
