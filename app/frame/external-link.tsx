import { ExternalLink as ExternalIcon } from 'lucide-react';
import { messages } from '../messages/index.ts';

/** Characters that are kept on one line with the icon at most. */
const LONGEST_TAIL = 16;

/**
 * A link to another site. It opens a new tab, because leaving this one would lose the conversation.
 * An address that is not http or https is shown as plain text.
 */
export function ExternalLink({ href, label }: { href: string; label: string }) {
  if (!/^https?:\/\//i.test(href)) return <>{label}</>;
  // The icon stays on the line of the last word, or of the last letters in scripts without spaces.
  const lastWord = Math.max(label.lastIndexOf(' ') + 1, label.length - LONGEST_TAIL);
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className="text-link">
      {label.slice(0, lastWord)}
      <span className="whitespace-nowrap">
        {label.slice(lastWord)}
        <ExternalIcon aria-hidden="true" className="ms-1 inline size-3.5 align-baseline" />
      </span>
      <span className="sr-only"> {messages.frame.newTab}</span>
    </a>
  );
}
