import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getCorpus, isAfterReport, viewSource } from '#service';
import { EventDetails } from '../../evidence/event-details.tsx';
import { EvidencePage } from '../../evidence/evidence-page.tsx';
import { messages } from '../../messages/index.ts';
import { describeEvent } from '../describe-event.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = (await getCorpus()).events.get((await params).id);
  return { title: event?.title ?? messages.missingPage.title };
}

/** One event with everything its row says. */
export default async function EventPage({ params }: Props) {
  const corpus = await getCorpus();
  const event = corpus.events.get((await params).id);
  if (event === undefined) notFound();
  const sources = event.sources.flatMap((id) => {
    const source = corpus.sources.get(id);
    return source === undefined ? [] : [viewSource(source)];
  });
  return (
    <EvidencePage kind={messages.evidence.kinds.event} title={event.title}>
      {isAfterReport(event, corpus.report.published) && (
        <p className="mb-4 font-semibold text-gold">{messages.timeline.afterReport}</p>
      )}
      <EventDetails evidence={{ event, display: describeEvent(event, corpus), sources }} />
      <p className="no-print mt-8">
        <Link href="/timeline" className="text-link">
          {messages.timeline.all}
        </Link>
      </p>
    </EvidencePage>
  );
}
