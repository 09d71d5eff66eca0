import { getApplication, withProblems } from '#service';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

/** `GET /api/health/ready`: the corpus is loaded and the index is open; 503 with the reason otherwise. */
export async function GET(): Promise<Response> {
  return withProblems(async () => {
    const { knowledge, models, vectorSearch } = await getApplication();
    return Response.json({
      status: 'ready',
      corpusVersion: knowledge.corpus.version,
      model: models.state.name,
      modelState: models.state.state,
      instructions: models.state.instructions,
      vectorSearch,
    });
  });
}
