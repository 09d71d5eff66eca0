import { viewEvidence, withProblems } from '#service';

export const runtime = 'nodejs';

/** `GET /api/v1/evidence/{id}`: a passage in its section, a figure with its conflicts, or an event, with sources. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return withProblems(async () => {
    const { id } = await params;
    return Response.json(await viewEvidence(id));
  });
}
