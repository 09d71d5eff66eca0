import { z } from 'zod';
import { sourceLabel } from '#assistant';
import {
  type Corpus,
  exportSources,
  issuedYear,
  SOURCE_FORMATS,
  type Source,
  type SourceFormat,
} from '#corpus';
import { foldText, hasWords } from '#figures';
import { getCorpus } from './application.ts';
import { download } from './download.ts';
import { RequestError } from './problem.ts';
import { sourceUsage } from './source-usage.ts';

const MAX_TEXT = 200;
export const SOURCE_ORDERS = ['author', 'year', 'use'] as const;

/** What sources can be narrowed and sorted by, over REST and on the page. */
export const sourceFields = {
  q: z.string().min(1).max(MAX_TEXT, `is longer than ${MAX_TEXT} characters`),
  kind: z.string().min(1).max(MAX_TEXT, `is longer than ${MAX_TEXT} characters`),
  sort: z.enum(SOURCE_ORDERS, `must be one of ${SOURCE_ORDERS.join(', ')}`),
};

/** Query of `GET /api/v1/sources`. */
export const SourcesQuery = z
  .object({
    ...sourceFields,
    id: z.string().min(1),
    format: z.enum([...SOURCE_FORMATS, 'json'], `must be one of ${SOURCE_FORMATS.join(', ')}, json`),
  })
  .partial();
export type SourcesQuery = z.infer<typeof SourcesQuery>;

const MEDIA: Record<SourceFormat, { type: string; name: string }> = {
  bibtex: { type: 'application/x-bibtex', name: 'sources.bib' },
  ris: { type: 'application/x-research-info-systems', name: 'sources.ris' },
  'csl-json': { type: 'application/vnd.citationstyles.csl+json', name: 'sources.json' },
};

/** The kind of a source as its record says. */
export function kindOf(source: Source): string {
  return source.custom?.kind ?? source.type;
}

/** Sources that fit, sorted by author (or publisher), newest first, or most used first. */
export function selectSources(corpus: Corpus, { q = '', kind, sort = 'author' }: SourcesQuery): Source[] {
  const usage = sourceUsage(corpus);
  const useOf = ({ id }: Source) =>
    Object.values(usage.get(id) ?? {}).reduce((sum, ids) => sum + ids.length, 0);
  const collator = new Intl.Collator('en');
  const byAuthor = (a: Source, b: Source) =>
    collator.compare(sourceLabel(a), sourceLabel(b)) || collator.compare(a.title, b.title);
  const compare = {
    author: byAuthor,
    year: (a: Source, b: Source) => (issuedYear(b) ?? 0) - (issuedYear(a) ?? 0) || byAuthor(a, b),
    use: (a: Source, b: Source) => useOf(b) - useOf(a) || byAuthor(a, b),
  }[sort];
  return [...corpus.sources.values()]
    .filter((source) => (kind === undefined || kindOf(source) === kind) && hasWords(wordsOf(source), q))
    .sort(compare);
}

/**
 * The response of `GET /api/v1/sources`: CSL-JSON within an object, or a file in one of the formats.
 *
 * @param accept the request's `Accept` header, which counts where the query names no format
 * @throws RequestError 404 when `id` names no source
 */
export async function respondWithSources(query: SourcesQuery, accept: string): Promise<Response> {
  const corpus = await getCorpus();
  const sources = query.id === undefined ? selectSources(corpus, query) : [sourceOf(corpus, query.id)];
  const format = query.format ?? SOURCE_FORMATS.find((one) => accept.includes(MEDIA[one].type)) ?? 'json';
  if (format === 'json') return Response.json({ sources });
  const { type, name } = MEDIA[format];
  return download({
    body: await exportSources(sources, format),
    type,
    name: query.id === undefined ? name : name.replace('sources', query.id),
  });
}

function sourceOf(corpus: Corpus, id: string): Source {
  const source = corpus.sources.get(id);
  if (source !== undefined) return source;
  throw new RequestError({
    status: 404,
    title: 'No such source',
    detail: `The corpus has no source with the id "${id.slice(0, 200)}".`,
  });
}

function wordsOf(source: Source): string {
  const authors = (source.author ?? []).flatMap((name) => Object.values(name));
  const { id, title, publisher = '', note = '' } = source;
  return foldText(
    [id, title, publisher, source['container-title'] ?? '', note, issuedYear(source) ?? '', ...authors].join(
      ' ',
    ),
  );
}
