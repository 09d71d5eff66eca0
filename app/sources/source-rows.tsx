import Link from 'next/link';
import type { SourceRoom, UseCounts } from '#service';
import { capitalise } from '../frame/capitalise.ts';
import { ExternalLink } from '../frame/external-link.tsx';
import { messages } from '../messages/index.ts';

/** Sources as a list: who, when, what, and how often each is used. */
export function SourceRows({ rows }: { rows: SourceRoom['rows'] }) {
  return (
    <ol className="mt-4 divide-y divide-line border-line border-y">
      {rows.map(({ source, use }) => (
        <li
          key={source.id}
          className="grid gap-x-8 gap-y-1 py-3 leading-snug md:grid-cols-[minmax(0,1fr)_15rem]"
        >
          <div className="min-w-0 max-w-measure [overflow-wrap:anywhere]">
            <Link
              href={`/sources/${source.id}`}
              prefetch={false}
              className="font-semibold hover:text-accent hover:underline"
            >
              {source.label}
            </Link>
            <p className="text-[0.9688rem]">
              <ExternalLink href={source.url} label={source.title} />
            </p>
          </div>
          <p className="text-[0.875rem] text-soft md:text-end">
            <span className="md:block">{capitalise(source.kind)}</span>
            <span className="md:hidden"> · </span>
            {describeUse(use)}
          </p>
        </li>
      ))}
    </ol>
  );
}

function describeUse({ passages, figures, events }: UseCounts): string {
  const words = messages.sources;
  const parts = [
    passages > 0 ? words.paragraphs(passages) : '',
    figures > 0 ? words.figures(figures) : '',
    events > 0 ? words.events(events) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? words.unused : parts.join(', ');
}
