import Link from 'next/link';
import { queryHref } from '../frame/query-href.ts';
import { messages } from '../messages/index.ts';

/** What a list is narrowed by that the form does not show, each with a way to leave it out. */
export function AlsoNarrowed({ used }: { used: Record<string, string> }) {
  const { source = '', form = '' } = used;
  const shown = Object.entries({ source, form }).filter(([, value]) => value !== '');
  return shown.map(([name, value]) => (
    <p key={name} className="mt-3 text-[0.9375rem]">
      {name === 'source' ? messages.data.only.source : messages.data.only.form}{' '}
      <code className="break-all text-[0.875rem]">{value}</code>{' '}
      <Link href={queryHref('/data', used, { [name]: '', page: '' })} className="text-link">
        {messages.data.leaveOut}
      </Link>
    </p>
  ));
}
