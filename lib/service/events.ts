import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { resolvePlace, resolveSubject, UnknownTermError } from '#assistant';
import { type Event, PartialDate } from '#corpus';
import { type EventQuery, listEvents } from '#figures';
import { getReadingRoom, type ReadingRoom } from './reading-room.ts';

const MAX_TEXT = 200;
const Name = z.string().min(1).max(MAX_TEXT, `is longer than ${MAX_TEXT} characters`);

/** What events can be narrowed by, over REST and on the page; names and ids are both understood. */
export const eventFields = {
  party: Name,
  organisation: Name,
  kind: Name,
  subject: Name,
  from: PartialDate,
  to: PartialDate,
  q: Name,
};

/** Query of `GET /api/v1/events`. */
export const EventsQuery = z.object({ ...eventFields, format: z.enum(['json', 'csv']) }).partial();
export type EventsQuery = z.infer<typeof EventsQuery>;

/**
 * The ids that the names of a query stand for. A party is a place or, where no place has that name, an organisation.
 *
 * @param resolve wraps each look-up, for callers that collect unknown names instead of failing
 * @throws UnknownTermError for a name the corpus does not know
 */
export function eventQuery(
  room: ReadingRoom,
  { party, organisation, kind, subject, from, to, q }: EventsQuery,
  resolve: <T>(
    field: 'party' | 'organisation' | 'kind' | 'subject',
    look: () => T | undefined,
  ) => T | undefined = (_, look) => look(),
): EventQuery {
  const events = [...room.corpus.events.values()];
  const organisations = new Set(events.flatMap((event) => event.organisations));
  return {
    party: resolve('party', () => knownParty(room, party, organisations)),
    organisation: resolve('organisation', () => oneOf('organisation', organisation, organisations)),
    kind: resolve('kind', () => oneOf('kind of event', kind, new Set(events.map((event) => event.kind)))),
    subject: resolve('subject', () => resolveSubject(room, subject)),
    from,
    to,
    text: q,
  };
}

/**
 * Dated events that fit a query, earliest first.
 *
 * @throws UnknownTermError for a name the corpus does not know
 */
export async function findEvents(query: EventsQuery): Promise<Event[]> {
  const room = await getReadingRoom();
  return listEvents({ corpus: room.corpus, query: eventQuery(room, query) });
}

/** Events as CSV in the form of the dataset. */
export function eventsAsCsv(events: Event[]): string {
  const records = events.map(({ parties, organisations, subjects, sources, value, ...event }) => ({
    ...event,
    value: value ?? '',
    parties: parties.join(';'),
    organisations: organisations.join(';'),
    subjects: subjects.join(';'),
    sources: sources.join(';'),
  }));
  return stringify(records, { header: true, columns: [...EVENT_COLUMNS] });
}

/** The header of `datasets/events.csv`. */
const EVENT_COLUMNS = [
  'id',
  'date',
  'title',
  'kind',
  'parties',
  'organisations',
  'subjects',
  'value',
  'unit',
  'note',
  'sources',
] as const;

function knownParty(
  room: ReadingRoom,
  name: string | undefined,
  organisations: Set<string>,
): string | undefined {
  try {
    return resolvePlace(room, name);
  } catch (error) {
    if (!(error instanceof UnknownTermError)) throw error;
    return oneOf('country, region or organisation', name, organisations);
  }
}

function oneOf(what: string, name: string | undefined, known: Set<string>): string | undefined {
  if (name === undefined) return undefined;
  const found = [...known].find((one) => one.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new UnknownTermError(what, name);
  return found;
}
