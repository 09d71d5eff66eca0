import type { Metadata } from 'next';
import Link from 'next/link';
import { formatDate } from '#figures';
import { getCorpus } from '#service';
import { RoomPage } from '../frame/room-page.tsx';
import { messages } from '../messages/index.ts';

export const dynamic = 'force-dynamic';

export const metadata: Metadata = { title: messages.documents.title };

/** The documents that the owner added to the report. */
export default async function DocumentsPage() {
  const documents = [...(await getCorpus()).documents.values()].sort((a, b) =>
    a.record.title.localeCompare(b.record.title),
  );
  const words = messages.documents;
  return (
    <RoomPage title={words.title} lead={words.lead}>
      {documents.length === 0 ? (
        <p className="callout">{words.none}</p>
      ) : (
        <ul className="border-line border-t">
          {documents.map(({ record }) => (
            <li key={record.id} className="border-line border-b py-3">
              <Link href={`/documents/${record.id}`} className="text-link font-semibold">
                {record.title}
              </Link>
              <span className="block text-[0.9375rem] text-soft">
                {[
                  words.kinds[record.kind],
                  record.pages === null ? '' : `${words.fields.pages}: ${record.pages}`,
                  `${words.fields.ingested}: ${formatDate(record.ingested)}`,
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </RoomPage>
  );
}
