import type { Corpus } from '#corpus';

/** Where a source is used: ids of passages, figures and events. */
export type SourceUsage = { passages: string[]; figures: string[]; events: string[] };

const known = new WeakMap<Corpus, Map<string, SourceUsage>>();

/** The use of every source of a corpus, unused ones included. */
export function sourceUsage(corpus: Corpus): Map<string, SourceUsage> {
  const usage = known.get(corpus) ?? collect(corpus);
  known.set(corpus, usage);
  return usage;
}

function collect(corpus: Corpus): Map<string, SourceUsage> {
  const usage = new Map<string, SourceUsage>(
    [...corpus.sources.keys()].map((id) => [id, { passages: [], figures: [], events: [] }]),
  );
  const note = (kind: keyof SourceUsage, id: string, sources: string[]) => {
    for (const source of new Set(sources)) usage.get(source)?.[kind].push(id);
  };
  for (const { id, sourceIds } of corpus.passages.values()) note('passages', id, sourceIds);
  for (const { id, source, otherSources } of corpus.figures.values()) {
    note('figures', id, [source, ...otherSources]);
  }
  for (const { id, sources } of corpus.events.values()) note('events', id, sources);
  return usage;
}
