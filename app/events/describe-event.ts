import type { Corpus, Event } from '#corpus';
import { formatDate, formatQuantity } from '#figures';
import type { EventDisplay } from '../evidence/evidence-response.ts';

const LANGUAGE = 'en';

/** Date, parties and value of an event in words. */
export function describeEvent(event: Event, corpus: Pick<Corpus, 'terms' | 'units'>): EventDisplay {
  const unit = corpus.units.get(event.unit);
  return {
    date: formatDate(event.date, LANGUAGE),
    parties: event.parties.map((id) => nameOf(id, corpus)).join(', '),
    value: event.value === null || unit === undefined ? '' : formatQuantity(event.value, unit, LANGUAGE),
  };
}

function nameOf(id: string, { terms }: Pick<Corpus, 'terms'>): string {
  return terms.find((term) => term.id === id)?.canonical ?? id;
}
