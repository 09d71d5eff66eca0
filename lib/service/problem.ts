import { UnknownTermError } from '#assistant';
import { InvalidCorpusError } from '#corpus';
import { DamagedIndexError, ForeignIndexError, MissingIndexError } from '#retrieval';
import { ConfigurationError } from './configuration-error.ts';

/** An error of HTTP, in the form of RFC 9457. */
export type Problem = { type: string; title: string; status: number; detail: string; requestId: string };

/** Thrown by routes for requests that cannot be served; becomes a problem response. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly status: number;
  readonly title: string;

  constructor({ status, title, detail }: { status: number; title: string; detail: string }) {
    super(detail);
    this.status = status;
    this.title = title;
  }
}

const REBUILD = 'Run "npm run index" on the server and start it again.';

/** Status, title and detail for an error, without paths or anything else that is the server's own business. */
export function describeFailure(error: unknown): { status: number; title: string; detail: string } {
  if (error instanceof RequestError)
    return { status: error.status, title: error.title, detail: error.message };
  if (error instanceof UnknownTermError) return { status: 400, title: 'Unknown name', detail: error.message };
  if (error instanceof MissingIndexError)
    return unavailable(`The search index has not been built. ${REBUILD}`);
  if (error instanceof DamagedIndexError) return unavailable(`The search index is damaged. ${REBUILD}`);
  if (error instanceof ForeignIndexError)
    return unavailable(`The search index does not belong to this corpus. ${REBUILD}`);
  if (error instanceof InvalidCorpusError) {
    return unavailable('The corpus has errors. Run "npm run corpus:check" on the server to see them.');
  }
  if (error instanceof ConfigurationError) return unavailable(error.message);
  return {
    status: 500,
    title: 'Internal error',
    detail: 'Something went wrong on the server. Try again; if it stays, tell its operator.',
  };
}

function unavailable(detail: string): { status: number; title: string; detail: string } {
  return { status: 503, title: 'Not ready', detail };
}

/** The `application/problem+json` response for an error. Unexpected errors are logged in full on the server. */
export function problemResponse(error: unknown): Response {
  const { status, title, detail } = describeFailure(error);
  const requestId = crypto.randomUUID();
  if (status >= 500) console.error(`[${requestId}]`, error);
  const problem: Problem = { type: 'about:blank', title, status, detail, requestId };
  const headers = new Headers({ 'content-type': 'application/problem+json' });
  // What is left of a refused body must not be read as the next request.
  if (status === 413) headers.set('connection', 'close');
  return Response.json(problem, { status, headers });
}

/** Runs a route and turns whatever it throws into a problem response. */
export async function withProblems(serve: () => Promise<Response>): Promise<Response> {
  try {
    return await serve();
  } catch (error) {
    return problemResponse(error);
  }
}
