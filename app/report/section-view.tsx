import { clsx } from 'clsx';
import { MessageCircleQuestion } from 'lucide-react';
import Link from 'next/link';
import type { Section } from '#corpus';
import { queryHref } from '../frame/query-href.ts';
import { messages } from '../messages/index.ts';
import { PassageView } from './passage-view.tsx';
import type { CitedSource } from './remark-citations.ts';

/** One section of a chapter; what happened after publication is visibly set apart. */
export function SectionView({
  section,
  chapter,
  sources,
}: {
  section: Section;
  /** Number of its chapter. */
  chapter: number;
  sources: Map<string, CitedSource>;
}) {
  const passages = section.passages.map((passage) => (
    <PassageView key={passage.id} passage={passage} sources={sources} />
  ));
  if (section.title === '') return <div className="mt-6">{passages}</div>;
  return (
    <section
      aria-labelledby={sectionAnchor(section)}
      className={clsx('mt-9', section.isAfterReport && 'after-report')}
    >
      {section.isAfterReport && <p className="eyebrow text-gold!">{messages.report.afterReport}</p>}
      <h2
        id={sectionAnchor(section)}
        className="chapter-column mb-2 font-semibold font-serif text-2xl leading-snug"
      >
        {section.title}
      </h2>
      {passages}
      <p className="no-print mt-2 text-[0.9375rem]">
        <Link
          href={queryHref('/', { q: messages.report.askAbout(chapter, section.title) })}
          prefetch={false}
          className="button-quiet -ms-2"
        >
          <MessageCircleQuestion aria-hidden="true" className="size-4" />
          <span>
            {messages.report.ask} <span className="sr-only">“{section.title}”</span>
          </span>
        </Link>
      </p>
    </section>
  );
}

/** Id of a section's heading. */
export function sectionAnchor(section: Section): string {
  return `s${section.number}`;
}
