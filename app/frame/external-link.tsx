import { ExternalLink as ExternalIcon } from 'lucide-react';
import { messages } from '../messages/index.ts';

/**
 * A link to another site. It opens a new tab, because leaving this one would lose the conversation.
 * An address that is not http or https is shown as plain text.
 */
export function ExternalLink({ href, label }: { href: string; label: string }) {
  if (!/^https?:\/\//i.test(href)) return <>{label}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className="text-link">
      {label}
      <ExternalIcon aria-hidden="true" className="ms-1 inline size-3.5 align-baseline" />
      <span className="sr-only"> {messages.frame.newTab}</span>
    </a>
  );
}
