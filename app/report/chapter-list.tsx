import Link from 'next/link';
import { type Chapter, withoutCitations } from '#corpus';

/** The chapters of the report as links, with as many of their findings as asked for. */
export function ChapterList({ chapters, findings = 0 }: { chapters: Chapter[]; findings?: number }) {
  return (
    <ol className="divide-y divide-line border-line border-y">
      {chapters.map((chapter) => (
        <li key={chapter.number} className="grid grid-cols-[2.5rem_minmax(0,1fr)] py-4">
          <span aria-hidden="true" className="font-serif text-soft text-xl tabular-nums leading-snug">
            {chapter.number}
          </span>
          <div>
            <h3 className="font-semibold font-serif text-xl leading-snug">
              <Link href={`/report/${chapter.number}`} className="hover:text-accent hover:underline">
                {chapter.title}
              </Link>
            </h3>
            {findings > 0 && (
              <ul className="mt-2 list-disc space-y-1 ps-5 text-base text-soft leading-normal marker:text-line-strong">
                {chapter.summary.slice(0, findings).map((finding) => (
                  <li key={finding}>{withoutCitations(finding)}</li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
