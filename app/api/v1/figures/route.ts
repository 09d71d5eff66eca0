import { FiguresQuery, figuresAsCsv, findFigures, readQuery, withProblems } from '#service';

export const runtime = 'nodejs';

/** `GET /api/v1/figures`: exact figures, preferred first; CSV when the client accepts `text/csv`. */
export async function GET(request: Request): Promise<Response> {
  return withProblems(async () => {
    const { rows, ...found } = await findFigures(readQuery({ request, schema: FiguresQuery }));
    const wantsCsv = request.headers.get('accept')?.includes('text/csv') === true;
    if (!wantsCsv) return Response.json(found);
    return new Response(figuresAsCsv(rows), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="figures.csv"',
      },
    });
  });
}
