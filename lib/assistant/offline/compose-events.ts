import { type Event, yearOf } from '#corpus';
import { eventSentence, isEverything } from '#figures';
import { analyse } from '#language';
import { mark } from '../check/markers.ts';
import type { Knowledge } from '../knowledge.ts';
import type { ToolResults } from './tool-results.ts';
import type { Understanding } from './understand.ts';

const MOST_EVENTS = 8;
const SINGLE_DATE = /^\s*(?:and\s+)?when\b|^\s*(?:а\s+)?когда(?!\p{L})/iu;

/**
 * Events as a list in order of date, as far as they fit the question's words. A question for one date is answered by
 * the passages unless an event fits it well.
 */
export function composeEvents({
  knowledge,
  understanding,
  results,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  results: ToolResults;
}): string[] {
  const listed = (results.events?.events ?? []).map(({ id }) => id);
  const searched = (results.search?.passages ?? [])
    .filter(({ kind }) => kind === 'event')
    .map(({ id }) => id);
  const candidates = [...new Set([...listed, ...searched])]
    .flatMap((id) => knowledge.corpus.events.get(id) ?? [])
    .filter((event) => isWithin(event, understanding.period));
  const places = understanding.places
    .map(({ id }) => id)
    .filter((id) => !isEverything(knowledge.corpus, 'country', id));
  const scored = candidates
    .map((event) => ({
      event,
      score:
        relevance(knowledge, understanding, `${event.title} ${event.organisations.join(' ')} ${event.kind}`) +
        0.3 * places.filter((place) => event.parties.includes(place)).length,
    }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const isSingle = SINGLE_DATE.test(understanding.question);
  if (isSingle && best < 0.6) return [];
  const chosen = scored
    .filter(({ score }) => score > 0 && score >= best * (isSingle ? 0.9 : 0.45))
    .slice(0, isSingle ? 1 : MOST_EVENTS)
    .map(({ event }) => event)
    .sort((a, b) => a.date.localeCompare(b.date));
  return chosen.map((event) => `- ${eventSentence(event, understanding.language)}${mark(event.id)}.`);
}

/** The search knows no dates, so what it found may lie outside the years asked for. */
function isWithin({ date }: Event, period: Understanding['period']): boolean {
  const year = yearOf(date);
  return (
    (period?.from === undefined || year >= period.from) && (period?.to === undefined || year <= period.to)
  );
}

function relevance(knowledge: Knowledge, understanding: Understanding, text: string): number {
  const keywords = [...understanding.keywords, ...understanding.inheritedKeywords];
  const words = new Set(analyse(text));
  const total = keywords.reduce((sum, word) => sum + knowledge.words.weight(word), 0);
  const held = keywords
    .filter((word) => words.has(word))
    .reduce((sum, word) => sum + knowledge.words.weight(word), 0);
  return total === 0 ? 0 : held / total;
}
