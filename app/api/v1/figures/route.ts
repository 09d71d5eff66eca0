import { download, FiguresQuery, figuresAsCsv, findFigures, readQuery, withProblems } from '#service';

export const runtime = 'nodejs';

/** `GET /api/v1/figures`: exact figures, preferred first; as a file with `format`, CSV also by `Accept`. */
export async function GET(request: Request): Promise<Response> {
  return withProblems(async () => {
    const query = readQuery({ request, schema: FiguresQuery });
    const { rows, ...found } = await findFigures(query);
    const format = query.format ?? (request.headers.get('accept')?.includes('text/csv') ? 'csv' : undefined);
    if (format === 'csv')
      return download({ body: figuresAsCsv(rows), type: 'text/csv', name: 'figures.csv' });
    return format === 'json'
      ? download({ body: JSON.stringify(found), type: 'application/json', name: 'figures.json' })
      : Response.json(found);
  });
}
