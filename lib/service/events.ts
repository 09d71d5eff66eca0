import { type EventQuery, listEvents } from '#figures';
import { getCorpus } from './application.ts';

/** Dated events that fit a query, earliest first. */
export async function findEvents(query: EventQuery) {
  return listEvents({ corpus: await getCorpus(), query });
}
