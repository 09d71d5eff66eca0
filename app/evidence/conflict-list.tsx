import Link from 'next/link';
import { messages } from '../messages/index.ts';
import type { ConflictView } from './evidence-response.ts';

/** Documented disagreements that a figure is part of, each with its verdict and the other figures. */
export function ConflictList({ conflicts, shownId }: { conflicts: ConflictView[]; shownId: string }) {
  if (conflicts.length === 0) return null;
  return (
    <section id="conflicts" className="mt-6">
      <h3 className="eyebrow">{messages.evidence.conflicts}</h3>
      {conflicts.map((conflict) => (
        <div key={conflict.id} className="callout mt-2 text-[0.9375rem] leading-normal">
          <h4 className="font-semibold">{conflict.title}</h4>
          <p className="mt-1">{conflict.verdict}</p>
          <ul className="mt-2 space-y-1">
            {conflict.figures
              .filter(({ id }) => id !== shownId)
              .map(({ id, display }) => (
                <li key={id}>
                  <Link href={`/data/${id}`} prefetch={false} className="text-link">
                    {display.value}, {display.period}
                  </Link>{' '}
                  <span className="text-soft">{display.source}</span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
