const MOST_NAMED = 10;

/** Thrown when a table is asked for by an id that none has. */
export class UnknownTableError extends Error {
  override readonly name = 'UnknownTableError';

  constructor(id: string, ids: string[]) {
    const named = ids.length === 0 ? 'There are none.' : `There are: ${ids.slice(0, MOST_NAMED).join(', ')}.`;
    super(`No table has the id "${id}". ${named}`);
  }
}
