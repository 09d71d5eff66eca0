import type { Metadata } from 'next';
import Link from 'next/link';
import { formatDate } from '#figures';
import { getCorpus } from '#service';
import { FactList } from '../evidence/fact-list.tsx';
import { ExternalLink } from '../frame/external-link.tsx';
import { ProvenanceNote } from '../frame/provenance-note.tsx';
import { messages } from '../messages/index.ts';
import { ChapterList } from './chapter-list.tsx';

export const dynamic = 'force-dynamic';

const FINDINGS_SHOWN = 3;

export async function generateMetadata(): Promise<Metadata> {
  const { report } = await getCorpus();
  return { title: messages.frame.report, description: report.subtitle || report.title };
}

/** The report: what it is, and its chapters. */
export default async function ReportPage() {
  const { report, chapters, documents } = await getCorpus();
  const words = messages.report;
  return (
    <div className="mx-auto w-full max-w-[48rem] px-4 pt-8 pb-16 sm:px-6 sm:pt-12">
      <h1 className="font-semibold font-serif text-[1.75rem] leading-tight sm:text-4xl">{report.title}</h1>
      {report.subtitle !== '' && <p className="mt-3 text-lg text-soft">{report.subtitle}</p>}
      <div className="mt-6 mb-6">
        <FactList
          facts={[
            {
              name: words.published,
              value: <time dateTime={report.published}>{formatDate(report.published)}</time>,
            },
            { name: words.publisher, value: report.publisher },
            {
              name: messages.evidence.fields.source,
              value: report.url === '' ? '' : <ExternalLink href={report.url} label={words.original} />,
            },
            { name: words.rights, value: report.rights },
          ]}
        />
      </div>
      <ProvenanceNote text={report.provenance} />
      <h2 className="mt-10 mb-3 font-semibold font-serif text-2xl">{words.chapters}</h2>
      <ChapterList chapters={chapters} findings={FINDINGS_SHOWN} />
      {documents.size > 0 && (
        <p className="mt-10">
          <Link href="/documents" className="text-link">
            {messages.documents.onReport(documents.size)}
          </Link>
        </p>
      )}
    </div>
  );
}
