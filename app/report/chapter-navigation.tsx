import Link from 'next/link';
import type { Chapter } from '#corpus';
import { messages } from '../messages/index.ts';

/** The ways to the chapters before and after this one. */
export function ChapterNavigation({
  previous,
  next,
}: {
  previous: Chapter | undefined;
  next: Chapter | undefined;
}) {
  return (
    <nav
      aria-label={messages.report.chapterNavigation}
      className="no-print mt-12 grid gap-3 border-line border-t pt-6 sm:grid-cols-2"
    >
      {previous === undefined ? (
        <span className="max-sm:hidden" />
      ) : (
        <Neighbour chapter={previous} label={messages.report.previous} />
      )}
      {next !== undefined && <Neighbour chapter={next} label={messages.report.next} />}
    </nav>
  );
}

function Neighbour({ chapter, label }: { chapter: Chapter; label: string }) {
  return (
    <Link
      href={`/report/${chapter.number}`}
      className="block rounded-lg border border-line p-4 leading-snug hover:border-accent hover:bg-surface"
    >
      <span className="block text-[0.875rem] text-soft">{label}</span>
      <span className="mt-1 block font-semibold">
        {chapter.number}. {chapter.title}
      </span>
    </Link>
  );
}
