import type { Metadata } from 'next';
import { getCorpus, openEventRoom, type SearchParameters } from '#service';
import { eventKind } from '../events/event-kind.ts';
import { capitalise } from '../frame/capitalise.ts';
import { DownloadLinks } from '../frame/download-links.tsx';
import { FilterForm } from '../frame/filter-form.tsx';
import { SelectField } from '../frame/form-field.tsx';
import { ProblemList } from '../frame/problem-list.tsx';
import { RoomPage } from '../frame/room-page.tsx';
import { TextField } from '../frame/text-field.tsx';
import { messages } from '../messages/index.ts';
import { YearList } from './year-list.tsx';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: messages.timeline.title };

const FORMATS = [
  { id: 'csv', name: 'CSV' },
  { id: 'json', name: 'JSON' },
];

/** The dated events by year, narrowed as the reader likes. */
export default async function TimelinePage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const { report } = await getCorpus();
  const room = await openEventRoom(await searchParams);
  const { typed, selected, options } = room;
  const words = messages.timeline;
  return (
    <RoomPage title={words.title} lead={`${words.lead(room.totalOfAll)} ${words.published(room.published)}`}>
      <FilterForm action="/timeline">
        <TextField name="q" label={messages.room.search} value={typed.q} />
        <SelectField
          name="kind"
          label={words.fields.kind}
          value={selected.kind}
          options={options.kind.map(({ id }) => ({ id, name: eventKind(id) }))}
        />
        <SelectField name="party" label={words.fields.party} value={selected.party} options={options.party} />
        <SelectField
          name="organisation"
          label={words.fields.organisation}
          value={selected.organisation}
          options={options.organisation}
        />
        <SelectField
          name="subject"
          label={capitalise(report.subject_kind.singular)}
          value={selected.subject}
          options={options.subject}
        />
        <TextField name="from" label={words.fields.from} value={typed.from} hint={words.dateHint} />
        <TextField name="to" label={words.fields.to} value={typed.to} hint={words.dateHint} />
      </FilterForm>
      <ProblemList problems={room.problems} />
      <div className="mt-5 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 aria-live="polite" className="font-semibold text-lg">
          {words.count(room.total, room.totalOfAll)}
        </h2>
        {room.total > 0 && <DownloadLinks path="/api/v1/events" parameters={room.used} formats={FORMATS} />}
      </div>
      {room.total === 0 ? (
        <p className="callout mt-6">{messages.room.nothing}</p>
      ) : (
        <YearList years={room.years} />
      )}
    </RoomPage>
  );
}
