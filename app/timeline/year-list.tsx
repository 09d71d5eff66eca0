import Link from 'next/link';
import type { EventRoom, ListedEvent } from '#service';
import { eventKind } from '../events/event-kind.ts';
import { messages } from '../messages/index.ts';

/** Years as links, then each year with its events. */
export function YearList({ years }: { years: EventRoom['years'] }) {
  return (
    <>
      <nav aria-label={messages.timeline.years} className="no-print mt-3 flex flex-wrap gap-x-1 gap-y-1">
        {years.map(({ year, events }) => (
          <a key={year} href={`#y${year}`} className="button-quiet tabular-nums">
            {year}
            <span className="text-[0.8125rem]">({events.length})</span>
          </a>
        ))}
      </nav>
      {years.map(({ year, events }) => (
        <section
          key={year}
          aria-labelledby={`y${year}`}
          className="mt-8 grid gap-x-8 sm:grid-cols-[5rem_minmax(0,1fr)]"
        >
          <h3 id={`y${year}`} className="font-semibold font-serif text-2xl tabular-nums">
            {year}
          </h3>
          <ol className="timeline">
            {events.map((event) => (
              <EventLine key={event.id} event={event} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function EventLine({ event }: { event: ListedEvent }) {
  const { id, isoDate, date, title, kind, parties, organisations, isAfterReport } = event;
  const names = [...parties.map(({ name }) => name), ...organisations].join(' · ');
  return (
    <li className="timeline-event" data-after={isAfterReport || undefined}>
      <p className="flex flex-wrap items-center gap-x-3 text-[0.875rem] text-soft">
        <time dateTime={isoDate}>{date}</time>
        <span>{eventKind(kind)}</span>
        {isAfterReport && <span className="font-semibold text-gold">{messages.timeline.afterReport}</span>}
      </p>
      <p className="max-w-measure leading-snug">
        <Link
          href={`/events/${id}`}
          prefetch={false}
          className="font-semibold hover:text-accent hover:underline"
        >
          {title}
        </Link>
      </p>
      {names !== '' && <p className="text-[0.9375rem] text-soft leading-snug">{names}</p>}
    </li>
  );
}
