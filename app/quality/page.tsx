import type { Metadata } from 'next';
import { openQualityRoom, type SearchParameters } from '#service';
import { ProblemList } from '../frame/problem-list.tsx';
import { RoomPage } from '../frame/room-page.tsx';
import { messages } from '../messages/index.ts';
import { RunChoice } from './run-choice.tsx';
import { RunView } from './run-view.tsx';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: messages.quality.title };

/** How well this deployment answers, as far as it has been measured. */
export default async function QualityPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const { runs, shown, corpusVersion, problems } = await openQualityRoom(await searchParams);
  const words = messages.quality;
  return (
    <RoomPage title={words.title} lead={words.lead}>
      <ProblemList problems={problems} />
      {shown === undefined ? (
        <div className="callout max-w-measure">
          <p className="font-semibold">{words.none}</p>
          <p className="mt-1">
            {words.how} <code className="whitespace-nowrap">{words.command}</code>
          </p>
        </div>
      ) : (
        <>
          <RunChoice runs={runs} shown={shown.id} />
          <RunView run={shown.run} corpusVersion={corpusVersion} />
        </>
      )}
    </RoomPage>
  );
}
