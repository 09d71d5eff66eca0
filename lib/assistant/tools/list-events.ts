import { tool } from 'ai';
import { z } from 'zod';
import { PartialDate } from '#corpus';
import { eventSentence, listEvents } from '#figures';
import type { Knowledge } from '../knowledge.ts';
import { resolvePlace, resolveSubject, UnknownTermError } from './resolve-terms.ts';

export const ListEventsOutput = z.object({
  events: z.array(z.object({ id: z.string(), date: z.string(), sentence: z.string(), kind: z.string() })),
  total: z.number(),
  evidence: z.array(z.string()),
});
export type ListEventsOutput = z.infer<typeof ListEventsOutput>;

/** `list_events`: dated events of the kinds that the corpus knows, earliest first. */
export function listEventsTool(knowledge: Knowledge) {
  const kinds = [...new Set([...knowledge.corpus.events.values()].map(({ kind }) => kind))].sort();
  return tool({
    description: `List dated events (${kinds.join(', ')}), earliest first.`,
    inputSchema: z.object({
      party: z.string().optional().describe('Country, region or organisation'),
      kind: z.string().optional().describe('One of the kinds named above'),
      subject: z.string().optional(),
      from: PartialDate.optional(),
      to: PartialDate.optional(),
      limit: z.number().int().min(1).max(100).optional(),
    }),
    outputSchema: ListEventsOutput,
    execute: async ({ party, kind, subject, from, to, limit = 12 }): Promise<ListEventsOutput> => {
      const events = listEvents({
        corpus: knowledge.corpus,
        query: {
          party: resolveParty(knowledge, party),
          kind,
          subject: resolveSubject(knowledge, subject),
          from,
          to,
        },
      });
      // The latest events matter most when there are more than fit.
      const shown = events.slice(-limit);
      return {
        events: shown.map((event) => ({
          id: event.id,
          date: event.date,
          sentence: `${eventSentence(event)}.`,
          kind: event.kind,
        })),
        total: events.length,
        evidence: shown.map(({ id }) => id),
      };
    },
  });
}

/** Organisations are parties too, under the names the events give them. */
function resolveParty(knowledge: Knowledge, party: string | undefined): string | undefined {
  try {
    return resolvePlace(knowledge, party);
  } catch (error) {
    if (!(error instanceof UnknownTermError)) throw error;
    return party;
  }
}
