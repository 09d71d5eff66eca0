import { isEverything } from '#figures';
import type { Knowledge } from '../knowledge.ts';
import { withoutAsking } from './asking-words.ts';
import { figureCalls } from './plan-figures.ts';
import { premiseCalls } from './plan-premise.ts';
import { tableRanking } from './table-ranking.ts';
import { expansionsOf } from './telling-words.ts';
import type { Understanding } from './understand.ts';

/** One tool call to make. */
export type PlannedCall = {
  toolName: string;
  input: Record<string, unknown>;
  /** Made to test what the question takes for granted, not to answer it. */
  isOfPremise?: boolean;
};

const SEARCH_LIMIT = 16;
const MOST_EXPANSIONS = 40;
/** As many passages as a long chapter has. */
const WHOLE_LIMIT = 50;
const TABLE_LIMIT = 10;
const EVENT_LIMIT = 60;
/** Kinds that dated events may answer. */
const ASKS_FOR_EVENTS: ReadonlySet<Understanding['kind']> = new Set(['timeline', 'list']);

/** The tool calls a question needs: passages always, figures, comparisons, rankings and events where it asks for them. */
export function plan(knowledge: Knowledge, understanding: Understanding): PlannedCall[] {
  const { kind, query, part } = understanding;
  if (kind === 'creative') return [];
  if (kind === 'about') return [{ toolName: 'describe_corpus', input: {} }];
  const within = part === undefined ? {} : { chapters: [part.chapter] };
  if (part?.isWhole === true) {
    const input = { query: query.slice(0, 2_000), kinds: ['passage'], ...within, limit: WHOLE_LIMIT };
    return [{ toolName: 'search_report', input }];
  }
  // Figures are many and alike; searched together with passages they would push them out.
  const calls: PlannedCall[] = [
    {
      toolName: 'search_report',
      input: {
        query: query.slice(0, 2_000),
        expansions: expansionsOf(knowledge, query).slice(0, MOST_EXPANSIONS),
        kinds: ['passage'],
        ...within,
        limit: SEARCH_LIMIT,
      },
    },
    {
      toolName: 'search_report',
      input: { query: query.slice(0, 2_000), kinds: ['figure', 'event'], limit: SEARCH_LIMIT },
    },
  ];
  calls.push(...tableCalls(knowledge, understanding));
  calls.push(...figureCalls(knowledge, understanding), ...premiseCalls(knowledge, understanding));
  if (ASKS_FOR_EVENTS.has(kind)) calls.push(...eventCalls(knowledge, understanding));
  return calls;
}

/** Events by their words, and those of the first place or subject named, of which the words choose later. */
function eventCalls(knowledge: Knowledge, { query, period, places, subjects }: Understanding): PlannedCall[] {
  const party = places.find(({ id }) => !isEverything(knowledge.corpus, 'country', id))?.id;
  const [subject] = subjects;
  const about = party !== undefined ? { party } : subject !== undefined ? { subject } : {};
  const expansions = expansionsOf(knowledge, query).slice(0, MOST_EXPANSIONS);
  return [
    {
      toolName: 'search_report',
      input: { query: query.slice(0, 2_000), expansions, kinds: ['event'], limit: SEARCH_LIMIT },
    },
    {
      toolName: 'list_events',
      input: {
        ...about,
        ...(period?.from === undefined ? {} : { from: String(period.from) }),
        ...(period?.to === undefined ? {} : { to: String(period.to) }),
        limit: EVENT_LIMIT,
      },
    },
  ];
}

/** Rows of the owner's tables: by the question's words, or in order where it asks for the most or the least. */
function tableCalls(knowledge: Knowledge, understanding: Understanding): PlannedCall[] {
  if (knowledge.corpus.tables.size === 0) return [];
  const ranking = understanding.kind === 'ranking' ? tableRanking(knowledge, understanding) : undefined;
  const input =
    ranking === undefined
      ? { words: withoutAsking(understanding.query).slice(0, 2_000) }
      : { table: ranking.table, sort: { column: ranking.column, order: ranking.order } };
  return [{ toolName: 'query_table', input: { ...input, limit: TABLE_LIMIT } }];
}
