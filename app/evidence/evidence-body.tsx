import { useLayoutEffect, useRef } from 'react';
import { messages } from '../messages/index.ts';
import { EventDetails } from './event-details.tsx';
import { EvidenceLink } from './evidence-link.tsx';
import type { EvidenceReference } from './evidence-reference.ts';
import type { EvidenceResponse } from './evidence-response.ts';
import { FigureDetails } from './figure-details.tsx';
import { PassageDetails } from './passage-details.tsx';
import { useEvidence } from './use-evidence.ts';

/** The evidence itself; until it is fetched, and if that fails, what the citation already says. */
export function EvidenceBody({ reference }: { reference: EvidenceReference }) {
  const isFetched = reference.kind !== 'calculation';
  const state = useEvidence(isFetched ? reference.id : undefined);
  const body = useRef<HTMLDivElement>(null);

  // A layout effect, so that a passage can afterwards scroll to its cited part.
  useLayoutEffect(() => {
    body.current?.closest('aside, dialog')?.scrollTo({ top: 0 });
  }, []);

  return (
    <div ref={body} className="px-5 pt-4 pb-8">
      {isFetched && state.status === 'ready' ? (
        <Details evidence={state.evidence} quote={reference.quote} />
      ) : (
        <>
          <h2 className="font-semibold font-serif text-xl leading-snug">{reference.label}</h2>
          <p className="cited-passage mt-3">{reference.quote}</p>
          <p role="status" className="mt-3 text-[0.9375rem] text-soft">
            {!isFetched && messages.evidence.calculation}
            {isFetched && (state.status === 'loading' ? messages.evidence.loading : messages.evidence.failed)}
          </p>
        </>
      )}
    </div>
  );
}

function Details({ evidence, quote }: { evidence: EvidenceResponse; quote: string }) {
  switch (evidence.kind) {
    case 'passage':
      return <PassageDetails evidence={evidence} quote={quote} />;
    case 'figure':
      return (
        <>
          <h2 className="mb-4 font-semibold font-serif text-xl leading-snug">
            {evidence.figure.display.sentence}
          </h2>
          <FigureDetails evidence={evidence} />
          <EvidenceLink href={`/data/${evidence.figure.id}`} label={messages.evidence.openFigure} />
        </>
      );
    case 'event':
      return (
        <>
          <h2 className="mb-4 font-semibold font-serif text-xl leading-snug">{evidence.event.title}</h2>
          <EventDetails evidence={evidence} />
          <EvidenceLink href={`/events/${evidence.event.id}`} label={messages.evidence.openEvent} />
        </>
      );
  }
}
