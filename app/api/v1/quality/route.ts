import { respondWithQuality, withProblems } from '#service';

export const runtime = 'nodejs';

/** `GET /api/v1/quality`: what was measured of this deployment's answers. */
export async function GET(): Promise<Response> {
  return withProblems(respondWithQuality);
}
