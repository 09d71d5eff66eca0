import Link from 'next/link';
import { ExternalLink } from '../frame/external-link.tsx';
import { messages } from '../messages/index.ts';
import type { SourceView } from './evidence-response.ts';

/** The sources of a piece of evidence with links to them. */
export function SourceList({ sources }: { sources: SourceView[] }) {
  if (sources.length === 0) return null;
  return (
    <section className="mt-6 border-line border-t pt-4">
      <h3 className="eyebrow">{messages.evidence.sources}</h3>
      <ul className="mt-2 space-y-3 text-[0.9375rem] leading-snug">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One source: author or publisher and year, title, note. */
export function SourceEntry({ source }: { source: SourceView }) {
  return (
    <>
      <Link href={`/sources/${source.id}`} prefetch={false} className="font-semibold hover:underline">
        {source.label}.
      </Link>{' '}
      {source.title !== source.label && <ExternalLink href={source.url} label={source.title} />}
      {source.note !== '' && <span className="block text-soft">{source.note}</span>}
    </>
  );
}
