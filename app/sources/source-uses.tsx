import Link from 'next/link';
import type { ReactNode } from 'react';
import type { SourcePage } from '#service';
import { queryHref } from '../frame/query-href.ts';
import { messages } from '../messages/index.ts';

/** Every place where a source is used, as links. */
export function SourceUses({ page }: { page: SourcePage }) {
  const { source, passages, passageCount, figures, figureCount, events } = page;
  const words = messages.sources;
  return (
    <>
      <Uses title={words.paragraphs(passageCount)} amount={passageCount}>
        {passages.map(({ id, url, place }) => (
          <li key={id}>
            <Link href={url} prefetch={false} className="text-link">
              {place}
            </Link>{' '}
            <span className="text-[0.875rem] text-soft">{id}</span>
          </li>
        ))}
        {passageCount > passages.length && (
          <li className="text-soft">{words.furtherPassages(passageCount - passages.length)}</li>
        )}
      </Uses>
      <Uses title={words.figures(figureCount)} amount={figureCount}>
        {figures.map(({ id, display }) => (
          <li key={id}>
            <Link href={`/data/${id}`} prefetch={false} className="text-link">
              {display.sentence}
            </Link>
          </li>
        ))}
        {figureCount > figures.length && (
          <li>
            <Link href={queryHref('/data', { source: source.id })} prefetch={false} className="text-link">
              {words.moreFigures(figureCount)}
            </Link>
          </li>
        )}
      </Uses>
      <Uses title={words.events(events.length)} amount={events.length}>
        {events.map(({ id, title, date }) => (
          <li key={id}>
            <span className="text-soft">{date}: </span>
            <Link href={`/events/${id}`} prefetch={false} className="text-link">
              {title}
            </Link>
          </li>
        ))}
      </Uses>
    </>
  );
}

function Uses({ title, amount, children }: { title: string; amount: number; children: ReactNode }) {
  if (amount === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="font-semibold font-serif text-xl">{title}</h2>
      <ul className="mt-2 space-y-1.5 text-[0.9688rem] leading-snug">{children}</ul>
    </section>
  );
}
