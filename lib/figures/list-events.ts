import { type Corpus, type Event, firstDay, lastDay } from '#corpus';
import { formatDate } from './format-period.ts';

/** What events must be about; every part may be left open. */
export type EventQuery = { party?: string; kind?: string; subject?: string; from?: string; to?: string };

/**
 * Dated events, earliest first.
 *
 * @param query `party` is a country code or the name of an organisation; `from` and `to` are partial dates
 */
export function listEvents({
  corpus,
  query,
}: {
  corpus: Pick<Corpus, 'events'>;
  query: EventQuery;
}): Event[] {
  const { party, kind, subject, from, to } = query;
  return [...corpus.events.values()]
    .filter(
      (event) =>
        (party === undefined ||
          event.parties.includes(party) ||
          event.organisations.some((name) => sameName(name, party))) &&
        (kind === undefined || event.kind === kind) &&
        (subject === undefined || event.subjects.includes(subject)) &&
        (from === undefined || lastDay(event.date) >= firstDay(from)) &&
        (to === undefined || firstDay(event.date) <= lastDay(to)),
    )
    .sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
}

/** An event as one line: its date and title. */
export function eventSentence(event: Event, language = 'en'): string {
  return `${formatDate(event.date, language)}: ${event.title}`;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
