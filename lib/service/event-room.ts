import { type Event, firstDay, yearOf } from '#corpus';
import { formatDate, listEvents } from '#figures';
import { eventFields, eventQuery } from './events.ts';
import { type Option, optionsOf } from './figure-options.ts';
import { type FieldProblem, readForm, resolveField, type SearchParameters, usedFields } from './read-form.ts';
import { getReadingRoom, type ReadingRoom } from './reading-room.ts';

/** An event as a line of the timeline. */
export type ListedEvent = {
  id: string;
  /** Partial ISO date, and the same in words. */
  isoDate: string;
  date: string;
  title: string;
  kind: string;
  parties: Option[];
  organisations: string[];
  isAfterReport: boolean;
};

/** Everything the timeline shows for one address. */
export type EventRoom = {
  years: { year: number; events: ListedEvent[] }[];
  total: number;
  totalOfAll: number;
  typed: Record<string, string>;
  used: Record<string, string>;
  problems: FieldProblem[];
  selected: Record<string, string>;
  options: Record<'kind' | 'party' | 'organisation' | 'subject', Option[]>;
  published: string;
};

/**
 * Reads the address of the timeline and gathers what it shows. Nothing in an address can make it fail.
 *
 * @param parameters `party`, `organisation`, `kind`, `subject`, `from`, `to`, `q`
 */
export async function openEventRoom(parameters: SearchParameters): Promise<EventRoom> {
  const room = await getReadingRoom();
  const { corpus } = room;
  const form = readForm(parameters, eventFields);
  const query = eventQuery(room, form.values, (field, look) => resolveField(form, field, look));
  if (query.from !== undefined && query.to !== undefined && firstDay(query.from) > firstDay(query.to)) {
    form.problems.push({
      field: 'from',
      reason: `${query.from} lies after ${query.to}, so nothing can fit.`,
    });
  }
  const events = listEvents({ corpus, query });
  return {
    years: [...Map.groupBy(events, ({ date }) => yearOf(date))].map(([year, group]) => ({
      year,
      events: group.map((event) => listed(room, event)),
    })),
    total: events.length,
    totalOfAll: corpus.events.size,
    typed: form.typed,
    used: usedFields(form),
    problems: form.problems,
    selected: {
      ...form.typed,
      ...(query.party !== undefined && { party: query.party }),
      ...(query.subject !== undefined && { subject: query.subject }),
    },
    options: optionsOfEvents(room),
    published: formatDate(corpus.report.published),
  };
}

/** Whether an event is certain to lie after the day the report was published. */
export function isAfterReport(event: Pick<Event, 'date'>, published: string): boolean {
  return firstDay(event.date) > published;
}

function listed({ corpus, nameOf }: ReadingRoom, event: Event): ListedEvent {
  const { id, date, title, kind, parties, organisations } = event;
  return {
    id,
    isoDate: date,
    date: formatDate(date),
    title,
    kind,
    parties: parties.map((party) => ({ id: party, name: nameOf(party) })),
    organisations,
    isAfterReport: isAfterReport(event, corpus.report.published),
  };
}

function optionsOfEvents({ corpus, nameOf }: ReadingRoom): EventRoom['options'] {
  const events = [...corpus.events.values()];
  const asIs = (name: string) => name;
  return {
    kind: optionsOf(
      events.map(({ kind }) => kind),
      asIs,
    ),
    party: optionsOf(
      events.flatMap(({ parties }) => parties),
      nameOf,
    ),
    organisation: optionsOf(
      events.flatMap(({ organisations }) => organisations),
      asIs,
    ),
    subject: optionsOf(
      events.flatMap(({ subjects }) => subjects),
      nameOf,
    ),
  };
}
