'use client';

import { useEffect, useRef } from 'react';
import { messages } from '../messages/index.ts';
import { EvidenceLink } from './evidence-link.tsx';
import type { PassageEvidence } from './evidence-response.ts';
import { findQuote } from './find-quote.ts';
import { PassageText } from './passage-text.tsx';
import { SourceList } from './source-list.tsx';

/** A section of the report with the cited passage marked and the quoted words in it emphasised. */
export function PassageDetails({ evidence, quote }: { evidence: PassageEvidence; quote: string }) {
  const { passage, section, chapterTitle, sectionTitle, sources } = evidence;
  const cited = useRef<HTMLElement>(null);

  useEffect(() => {
    const panel = cited.current?.closest('aside, dialog');
    if (!(panel instanceof HTMLElement) || cited.current === null) return;
    // Only the panel scrolls; scrollIntoView would move the page with the answer as well.
    const top =
      cited.current.getBoundingClientRect().top - panel.getBoundingClientRect().top + panel.scrollTop;
    if (top > panel.clientHeight * 0.6) panel.scrollTo({ top: top - 150 });
  }, []);

  return (
    <>
      <h2 className="leading-snug">
        <span className="block text-[0.9375rem] text-soft">
          {passage.origin === 'document'
            ? messages.evidence.document(passage.documentTitle ?? '', passage.page ?? null)
            : messages.evidence.chapter(passage.chapter ?? 0, chapterTitle)}
        </span>
        <span className="mt-1 block font-semibold font-serif text-xl">{sectionTitle}</span>
      </h2>
      <div className="mt-4 space-y-3 text-base leading-relaxed">
        {section.map((one) =>
          one.id === passage.id ? (
            <mark key={one.id} ref={cited} className="cited-passage">
              <PassageText passage={one} spans={findQuote(one, quote)} />
            </mark>
          ) : (
            <div key={one.id} className="text-soft">
              <PassageText passage={one} spans={[]} />
            </div>
          ),
        )}
      </div>
      {passage.origin === 'document' ? (
        <>
          <EvidenceLink href={passage.url} label={messages.evidence.openInDocument} />
          {passage.originalUrl !== undefined && (
            <p className="mt-2">
              <a href={passage.originalUrl} target="_blank" rel="noopener" className="text-link">
                {messages.evidence.openOriginal(passage.page ?? null)}
                <span className="sr-only"> {messages.frame.newTab}</span>
              </a>
            </p>
          )}
        </>
      ) : (
        <EvidenceLink href={passage.url} label={messages.evidence.openInReport} />
      )}
      <SourceList sources={sources} />
    </>
  );
}
