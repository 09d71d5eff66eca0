import { respondWithOriginal, withProblems } from '#service';

export const runtime = 'nodejs';

/** `GET /documents/{id}/original`: the file that a document was read from. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return withProblems(async () => respondWithOriginal((await params).id));
}
