export const dynamic = 'force-dynamic';

/** `GET /api/health/live`: the process answers. */
export function GET(): Response {
  return Response.json({ status: 'live' });
}
