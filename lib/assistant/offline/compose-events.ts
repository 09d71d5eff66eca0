import { type Event, yearOf } from '#corpus';
import { eventSentence, isEverything } from '#figures';
import { analyse } from '#language';
import { mark } from '../check/markers.ts';
import type { Knowledge } from '../knowledge.ts';
import { type TellingWord, tellingWords } from './telling-words.ts';
import type { ToolResults } from './tool-results.ts';
import type { Understanding } from './understand.ts';

const MOST_EVENTS = 8;
/** Asks for one date, in the languages of questions. */
const SINGLE_DATE =
  /\bwhen\b|\b(?:what|which) (?:exact )?(?:date|day|month|year)\b|(?<!\p{L})(?:когда|(?:каком году|какого числа|каком месяце)|с каких пор|қашан|қай жылы|qachon|qaysi yil\p{L}*|қачон|качан|кай жылы)(?!\p{L})|什么时候|何时|哪一年|哪年|几时/iu;

/** What an event that answers must reach: shares of the question's telling words, the names it shares added. */
const LEAST = { single: 0.55, several: 0.3, listed: 0.6 };
/** Share of the best event's score that others must reach; events of one date's question are alike or beside the point. */
const FALL_OFF = { single: 0.94, several: 0.5, listed: 0.7 };
const PARTY = 0.3;
const NAME = 0.3;
const SUBJECT = 0.15;
/** What only the note tells is told less surely. */
const BY_NOTE = 0.5;

/**
 * Events that answer, in order of date: one or a few for a question for one date, a list otherwise. A question for a list is
 * answered so only where it asks for events of some kind ("which deals").
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
  const { kind, question, language } = understanding;
  const telling = tellingWords(knowledge, understanding);
  if (kind === 'list' && !asksForKind(knowledge, telling)) return [];
  const listed = (results.events?.events ?? []).map(({ id }) => id);
  const searched = (results.search?.passages ?? []).filter((hit) => hit.kind === 'event').map(({ id }) => id);
  const scored = [...new Set([...listed, ...searched])]
    .flatMap((id) => knowledge.corpus.events.get(id) ?? [])
    .filter((event) => isWithin(event, understanding.period))
    .map((event) => ({ event, score: relevance({ knowledge, understanding, telling, event }) }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const asked = kind === 'list' ? 'listed' : SINGLE_DATE.test(question) ? 'single' : 'several';
  if (best < LEAST[asked]) return [];
  const chosen = scored
    .filter(({ score }) => score >= Math.max(best * FALL_OFF[asked], LEAST.several))
    .slice(0, MOST_EVENTS)
    .map(({ event }) => event)
    .sort((a, b) => a.date.localeCompare(b.date));
  const bullet = chosen.length > 1 ? '- ' : '';
  return chosen.map((event) => `${bullet}${eventSentence(event, language)}${mark(event.id)}.`);
}

/** The search knows no dates, so what it found may lie outside the years asked for. */
function isWithin({ date }: Event, period: Understanding['period']): boolean {
  const year = yearOf(date);
  return (
    (period?.from === undefined || year >= period.from) && (period?.to === undefined || year <= period.to)
  );
}

/** "Which deals", "what laws": a word of the question names a kind of event, or means the same. */
function asksForKind({ corpus }: Knowledge, telling: TellingWord[]): boolean {
  const kinds = new Set(
    [...corpus.events.values()].flatMap(({ kind }) => analyse(kind.replaceAll('_', ' '))),
  );
  return telling.some((word) => word.heldBy(kinds) > 0);
}

/** Share of the question's telling words that the event holds, and something for each name it shares. */
function relevance({
  knowledge,
  understanding,
  telling,
  event,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  telling: TellingWord[];
  event: Event;
}): number {
  const { corpus, lexicon } = knowledge;
  const title = new Set(
    analyse(`${event.title} ${event.organisations.join(' ')} ${event.kind.replaceAll('_', ' ')}`),
  );
  const note = new Set(analyse(event.note));
  const names = new Set(
    lexicon
      .find(`${event.title}. ${event.organisations.join('. ')}`)
      .map(({ id }) => id)
      .concat(event.parties),
  );
  const total = telling.reduce((sum, { weight }) => sum + weight, 0);
  const held = telling.reduce(
    (sum, word) => sum + word.weight * Math.max(word.heldBy(title, names), BY_NOTE * word.heldBy(note)),
    0,
  );
  const places = understanding.places
    .map(({ id }) => id)
    .filter((id) => !isEverything(corpus, 'country', id));
  return (
    (total === 0 ? 0 : held / total) +
    PARTY * share(places, (id) => event.parties.includes(id)) +
    NAME *
      share(
        understanding.others.map(({ id }) => id),
        (id) => names.has(id),
      ) +
    SUBJECT * share(understanding.subjects, (id) => event.subjects.includes(id))
  );
}

function share(ids: string[], holds: (id: string) => boolean): number {
  return ids.length === 0 ? 0 : ids.filter(holds).length / ids.length;
}
