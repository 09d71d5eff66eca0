import Link from 'next/link';
import type { StoredRun } from '#service';
import { queryHref } from '../frame/query-href.ts';
import { messages } from '../messages/index.ts';

/** The measurements that there are, when there is more than one. */
export function RunChoice({ runs, shown }: { runs: StoredRun[]; shown: string }) {
  if (runs.length < 2) return null;
  const words = messages.quality;
  return (
    <nav aria-label={words.choose} className="no-print mb-6">
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem]">
        {runs.map(({ id, run }) => (
          <li key={id}>
            {id === shown ? (
              <span aria-current="page" className="font-semibold">
                {words.run(run.set, run.model)}
              </span>
            ) : (
              <Link href={queryHref('/quality', { run: id })} prefetch={false} className="text-link">
                {words.run(run.set, run.model)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
