import type { Metadata } from 'next';
import { openSourceRoom, type SearchParameters, SOURCE_ORDERS } from '#service';
import { DownloadLinks } from '../frame/download-links.tsx';
import { FilterForm } from '../frame/filter-form.tsx';
import { SelectField } from '../frame/form-field.tsx';
import { PageLinks } from '../frame/page-links.tsx';
import { ProblemList } from '../frame/problem-list.tsx';
import { RoomPage } from '../frame/room-page.tsx';
import { TextField } from '../frame/text-field.tsx';
import { messages } from '../messages/index.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import { SourceRows } from './source-rows.tsx';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: messages.sources.title };

const PATH = '/sources';

/** The bibliography: searched, sorted and taken along. */
export default async function SourcesPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const room = await openSourceRoom(await searchParams);
  const { page: _, ...selection } = room.used;
  const words = messages.sources;
  return (
    <RoomPage title={words.title} lead={words.lead(room.totalOfAll)}>
      <FilterForm action={PATH}>
        <TextField name="q" label={messages.room.search} value={room.typed.q} />
        <SelectField name="kind" label={words.kind} value={room.typed.kind} options={room.kinds} />
        <SelectField
          name="sort"
          label={words.sort}
          value={room.typed.sort}
          isOpen={false}
          options={SOURCE_ORDERS.map((id) => ({ id, name: words.orders[id] }))}
        />
      </FilterForm>
      <ProblemList problems={room.problems} />
      <div className="mt-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 aria-live="polite" className="font-semibold text-lg">
          {words.count(room.total, room.totalOfAll)}
        </h2>
        {room.total > 0 && (
          <DownloadLinks
            path="/api/v1/sources"
            parameters={selection}
            formats={EXPORT_FORMATS}
            label={words.exportAll}
          />
        )}
      </div>
      {room.total === 0 ? (
        <p className="callout mt-6">{messages.room.nothing}</p>
      ) : (
        <SourceRows rows={room.rows} />
      )}
      <PageLinks path={PATH} parameters={room.typed} page={room.page} pages={room.pages} />
    </RoomPage>
  );
}
