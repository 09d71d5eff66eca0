/** One page of a list. */
export type Page<T> = { rows: T[]; page: number; pages: number; total: number };

/**
 * Cuts a page out of a list. A page past the end is the last one; an empty list has one empty page.
 *
 * @param page counted from 1
 * @param size rows a page
 */
export function paginate<T>(list: T[], page: number, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const shown = Math.min(Math.max(1, page), pages);
  return { rows: list.slice((shown - 1) * size, shown * size), page: shown, pages, total: list.length };
}
