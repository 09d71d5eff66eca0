import { readQuery, respondWithSources, SourcesQuery, withProblems } from '#service';

export const runtime = 'nodejs';

/** `GET /api/v1/sources`: sources as CSL-JSON, or one or all as BibTeX, RIS or CSL-JSON file. */
export async function GET(request: Request): Promise<Response> {
  return withProblems(() =>
    respondWithSources(readQuery({ request, schema: SourcesQuery }), request.headers.get('accept') ?? ''),
  );
}
