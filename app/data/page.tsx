import type { Metadata } from 'next';
import { getCorpus, openFigureRoom, type SearchParameters } from '#service';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { DownloadLinks } from '../frame/download-links.tsx';
import { PageLinks } from '../frame/page-links.tsx';
import { ProblemList } from '../frame/problem-list.tsx';
import { RoomPage } from '../frame/room-page.tsx';
import { messages } from '../messages/index.ts';
import { AlsoNarrowed } from './also-narrowed.tsx';
import { FigureFilters } from './figure-filters.tsx';
import { FigureList } from './figure-list.tsx';
import { SeriesChoice } from './series-choice.tsx';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: messages.data.title };

const PATH = '/data';
const FORMATS = [
  { id: 'csv', name: 'CSV' },
  { id: 'json', name: 'JSON' },
];

/** Every figure of the dataset: narrowed, sorted, drawn and taken along. */
export default async function DataPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const { report } = await getCorpus();
  const room = await openFigureRoom(await searchParams);
  const { page: _, chart: __, ...selection } = room.used;
  const words = messages.data;
  return (
    <RoomPage title={words.title} lead={words.lead(room.totalOfAll)}>
      <FigureFilters room={room} subjectKind={report.subject_kind.singular} />
      <AlsoNarrowed used={room.used} />
      <ProblemList problems={room.problems} />
      <div className="mt-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 aria-live="polite" className="font-semibold text-lg">
          {words.count(room.total, room.totalOfAll)}
        </h2>
        {room.total > 0 && <DownloadLinks path="/api/v1/figures" parameters={selection} formats={FORMATS} />}
      </div>
      <SeriesChoice room={room} selection={selection} />
      {room.charts.map((chart) => (
        <ChartFigure key={`${chart.kind} ${chart.figureIds[0]}`} chart={chart} />
      ))}
      <FigureList room={room} path={PATH} />
      <PageLinks path={PATH} parameters={room.typed} page={room.page} pages={room.pages} />
    </RoomPage>
  );
}
