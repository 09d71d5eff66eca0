import { z } from 'zod';
import { readQuery, searchPassages, withProblems } from '#service';

export const runtime = 'nodejs';

const SearchQuery = z.object({
  q: z.string('is needed').trim().min(1, 'is empty').max(2_000, 'is longer than 2000 characters'),
  limit: z.coerce.number().int().min(1).max(50).default(10),
  chapter: z.coerce.number().int().positive().optional(),
  kind: z.enum(['passage', 'figure', 'event']).optional(),
});

/** `GET /api/v1/search`: passages, best first, with scores. */
export async function GET(request: Request): Promise<Response> {
  return withProblems(async () => {
    const { q, limit, chapter, kind } = readQuery({ request, schema: SearchQuery });
    return Response.json({ passages: await searchPassages({ query: q, limit, chapter, kind }) });
  });
}
