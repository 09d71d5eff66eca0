import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import type { FigureOrder } from '#figures';
import { queryHref } from '../frame/query-href.ts';
import { messages } from '../messages/index.ts';

/** Columns whose first sorting runs from the most: the newest and the largest are looked for first. */
const DESCENDING_FIRST = new Set<FigureOrder>(['value', 'period']);

/** The head of a column as a link that sorts by it, or the other way round where it is sorted already. */
export function SortHeading({
  column,
  path,
  parameters,
}: {
  column: Exclude<FigureOrder, 'preference'>;
  path: string;
  parameters: Record<string, string>;
}) {
  const isSorted = parameters.sort === column;
  const isDescending = isSorted && parameters.order === 'desc';
  const willDescend = isSorted ? !isDescending : DESCENDING_FIRST.has(column);
  const name = messages.data.columns[column];
  const Arrow = isDescending ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}>
      <Link
        href={queryHref(path, parameters, { sort: column, order: willDescend ? 'desc' : 'asc', page: '' })}
        prefetch={false}
        scroll={false}
        title={messages.data.sortBy(name, willDescend)}
        className="inline-flex min-h-6 items-center gap-1 hover:text-ink hover:underline"
      >
        {name}
        {isSorted && <Arrow aria-hidden="true" className="size-3.5" />}
      </Link>
    </th>
  );
}
