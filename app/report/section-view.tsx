import { clsx } from 'clsx';
import type { Section } from '#corpus';
import { messages } from '../messages/index.ts';
import { PassageView } from './passage-view.tsx';
import type { CitedSource } from './remark-citations.ts';

/** One section of a chapter; what happened after publication is visibly set apart. */
export function SectionView({ section, sources }: { section: Section; sources: Map<string, CitedSource> }) {
  const passages = section.passages.map((passage) => (
    <PassageView key={passage.id} passage={passage} sources={sources} />
  ));
  if (section.title === '') return <div className="mt-6">{passages}</div>;
  return (
    <section
      aria-labelledby={sectionAnchor(section)}
      className={clsx('mt-9', section.isAfterReport && 'rounded-xl border border-gold-line p-4 sm:px-6')}
    >
      {section.isAfterReport && <p className="eyebrow text-gold!">{messages.report.afterReport}</p>}
      <h2 id={sectionAnchor(section)} className="mb-2 font-semibold font-serif text-2xl leading-snug">
        {section.title}
      </h2>
      {passages}
    </section>
  );
}

/** Id of a section's heading. */
export function sectionAnchor(section: Section): string {
  return `s${section.number}`;
}
