import { AnswerRequest, answerWhole, MAX_BODY_BYTES, readBody, withProblems } from '#service';

export const runtime = 'nodejs';

/** `POST /api/v1/answers`: one answer, whole. */
export async function POST(request: Request): Promise<Response> {
  return withProblems(async () => {
    const body = await readBody({ request, schema: AnswerRequest, maxBytes: MAX_BODY_BYTES });
    return Response.json(await answerWhole(body, request.signal));
  });
}
