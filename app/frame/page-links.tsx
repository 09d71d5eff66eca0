import { ChevronLeft, ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { messages } from '../messages/index.ts';
import { queryHref } from './query-href.ts';

/** The ways to the pages of a list before and after this one. */
export function PageLinks({
  path,
  parameters,
  name = 'page',
  page,
  pages,
}: {
  path: string;
  parameters: Record<string, string>;
  /** The parameter that holds the number of the page. */
  name?: string;
  page: number;
  pages: number;
}) {
  if (pages < 2) return null;
  const words = messages.room;
  const hrefOf = (wanted: number) =>
    queryHref(path, parameters, { [name]: wanted === 1 ? '' : String(wanted) });
  return (
    <nav aria-label={words.pages} className="no-print mt-6 flex items-center justify-between gap-4">
      {page > 1 ? (
        <Link href={hrefOf(page - 1)} rel="prev" className="button-quiet -ms-2">
          <ChevronLeft aria-hidden="true" className="size-4" />
          {words.previous}
        </Link>
      ) : (
        <span />
      )}
      <span className="text-[0.9375rem] text-soft tabular-nums">{words.page(page, pages)}</span>
      {page < pages ? (
        <Link href={hrefOf(page + 1)} rel="next" className="button-quiet -me-2">
          {words.next}
          <ChevronRight aria-hidden="true" className="size-4" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
