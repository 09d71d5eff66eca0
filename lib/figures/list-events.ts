import { type Corpus, type Event, firstDay, lastDay } from '#corpus';
import { foldText, hasWords } from './fold-text.ts';
import { formatDate } from './format-period.ts';

/** What events must be about; every part may be left open. */
export type EventQuery = {
  party?: string;
  organisation?: string;
  kind?: string;
  subject?: string;
  from?: string;
  to?: string;
  /** Words that title, note, kind or organisations must hold. */
  text?: string;
};

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
  const { party, organisation, kind, subject, from, to, text } = query;
  return [...corpus.events.values()]
    .filter(
      (event) =>
        (party === undefined ||
          event.parties.includes(party) ||
          event.organisations.some((name) => sameName(name, party))) &&
        (organisation === undefined || event.organisations.some((name) => sameName(name, organisation))) &&
        (kind === undefined || event.kind === kind) &&
        (subject === undefined || event.subjects.includes(subject)) &&
        (from === undefined || lastDay(event.date) >= firstDay(from)) &&
        (to === undefined || firstDay(event.date) <= lastDay(to)) &&
        (text === undefined || hasWords(wordsOf(event), text)),
    )
    .sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
}

/** An event as one line: its date and title. */
export function eventSentence(event: Event, language = 'en'): string {
  return `${formatDate(event.date, language)}: ${event.title}`;
}

function wordsOf({ id, date, title, kind, note, organisations }: Event): string {
  return foldText([id, date, title, kind.replaceAll('_', ' '), note, ...organisations].join(' '));
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
