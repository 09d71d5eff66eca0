import Link from 'next/link';
import type { ReportPassage } from '#corpus';
import { messages } from '../messages/index.ts';
import type { CitedSource } from './remark-citations.ts';

/**
 * The sources of one passage: beside it where the window is wide, else behind a summary below it. One element serves
 * both, so that nothing is said twice and it works without scripts.
 */
export function SideNote({
  passage,
  sources,
}: {
  passage: ReportPassage;
  sources: Map<string, CitedSource>;
}) {
  const cited = passage.sourceIds.flatMap((id) => {
    const source = sources.get(id);
    return source === undefined ? [] : [{ id, ...source }];
  });
  if (cited.length === 0) return null;
  return (
    <details className="side-note">
      <summary>{messages.report.sideNote(cited.length)}</summary>
      <ul aria-label={messages.report.sideNote(cited.length)}>
        {cited.map(({ id, number, label, title }) => (
          <li key={id}>
            <span aria-hidden="true" className="tabular-nums">
              {number}
            </span>
            <div className="min-w-0">
              <Link href={`/sources/${id}`} prefetch={false} className="font-semibold">
                {label}
              </Link>
              <span className="side-note-title" title={title}>
                {title}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
