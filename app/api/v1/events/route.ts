import { download, EventsQuery, eventsAsCsv, findEvents, readQuery, withProblems } from '#service';

export const runtime = 'nodejs';

/** `GET /api/v1/events`: dated events, earliest first; as a file with `format`, CSV also by `Accept`. */
export async function GET(request: Request): Promise<Response> {
  return withProblems(async () => {
    const query = readQuery({ request, schema: EventsQuery });
    const events = await findEvents(query);
    const format = query.format ?? (request.headers.get('accept')?.includes('text/csv') ? 'csv' : undefined);
    if (format === 'csv')
      return download({ body: eventsAsCsv(events), type: 'text/csv', name: 'events.csv' });
    return format === 'json'
      ? download({ body: JSON.stringify({ events }), type: 'application/json', name: 'events.json' })
      : Response.json({ events });
  });
}
