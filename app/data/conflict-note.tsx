import Link from 'next/link';
import type { ListedFigure } from '#service';
import { messages } from '../messages/index.ts';

/** Beside a figure that others contradict: what the disagreement is, and the way to the other figures. */
export function ConflictNote({
  conflicts,
  figureId,
}: {
  conflicts: ListedFigure['conflicts'];
  figureId: string;
}) {
  if (conflicts.length === 0) return null;
  return (
    <details className="mt-1 text-[0.875rem]">
      <summary className="inline-block min-h-6 font-semibold text-gold">{messages.data.disagree}</summary>
      {conflicts.map(({ id, title, verdict }) => (
        <div key={id} className="callout mt-1 max-w-md">
          <p className="font-semibold">
            <Link href={`/data/${figureId}#conflicts`} prefetch={false} className="text-link">
              {title}
            </Link>
          </p>
          <p className="mt-1">{verdict}</p>
        </div>
      ))}
    </details>
  );
}
