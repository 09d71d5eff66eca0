import { z } from 'zod';
import { findEvents, readQuery, withProblems } from '#service';

export const runtime = 'nodejs';

const EventsQuery = z.object({
  party: z.string().min(1).optional(),
  kind: z.string().min(1).optional(),
  subject: z.string().min(1).optional(),
  from: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
    .optional(),
  to: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD')
    .optional(),
});

/** `GET /api/v1/events`: dated events, earliest first. */
export async function GET(request: Request): Promise<Response> {
  return withProblems(async () =>
    Response.json({ events: await findEvents(readQuery({ request, schema: EventsQuery })) }),
  );
}
