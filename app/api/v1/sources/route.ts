import { getCorpus, withProblems } from '#service';

export const runtime = 'nodejs';

/** `GET /api/v1/sources`: every source as CSL-JSON. */
export async function GET(): Promise<Response> {
  return withProblems(async () => {
    const { sources } = await getCorpus();
    return Response.json({ sources: [...sources.values()] });
  });
}
