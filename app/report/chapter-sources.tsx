import type { SourceView } from '../evidence/evidence-response.ts';
import { SourceEntry } from '../evidence/source-list.tsx';
import { messages } from '../messages/index.ts';
import type { NumberedSource } from './number-sources.ts';

/** The numbered source list at the end of a chapter. */
export function ChapterSources({ sources }: { sources: { place: NumberedSource; source: SourceView }[] }) {
  return (
    <section aria-labelledby="sources" className="mt-12 border-line border-t pt-6">
      <h2 id="sources" className="font-semibold font-serif text-2xl">
        {messages.report.sources}
      </h2>
      <ol className="mt-4 space-y-3 text-[0.9375rem] leading-snug">
        {sources.map(({ place, source }) => (
          <li
            key={place.id}
            id={`source-${place.number}`}
            className="source-entry grid grid-cols-[2.25rem_minmax(0,1fr)]"
          >
            <a
              href={`#${place.firstPassageId}`}
              aria-label={messages.report.backTo(place.number)}
              className="text-link min-h-6 tabular-nums"
            >
              {place.number}
            </a>
            <div>
              <SourceEntry source={source} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
