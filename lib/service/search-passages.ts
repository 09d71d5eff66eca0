import { createTools } from '#assistant';
import { getApplication } from './application.ts';

/** Passages, figures and events that fit a query, best first, with their scores and page addresses. */
export async function searchPassages({
  query,
  limit,
  chapter,
  kind,
}: {
  query: string;
  limit: number;
  chapter?: number;
  kind?: 'passage' | 'figure' | 'event';
}) {
  const { knowledge } = await getApplication();
  const result = await createTools(knowledge).search_report.execute?.(
    {
      query,
      limit,
      ...(chapter === undefined ? {} : { chapters: [chapter] }),
      ...(kind === undefined ? {} : { kinds: [kind] }),
    },
    { toolCallId: 'rest', messages: [], context: {} },
  );
  if (result === undefined || Symbol.asyncIterator in result) return [];
  return result.passages.map((hit) => ({
    ...hit,
    url:
      knowledge.corpus.passages.get(hit.id)?.url ??
      (hit.kind === 'figure' ? `/data/${hit.id}` : `/events/${hit.id}`),
  }));
}
