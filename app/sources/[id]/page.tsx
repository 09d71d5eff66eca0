import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { openSourcePage } from '#service';
import { EvidencePage } from '../../evidence/evidence-page.tsx';
import { FactList } from '../../evidence/fact-list.tsx';
import { capitalise } from '../../frame/capitalise.ts';
import { DownloadLinks } from '../../frame/download-links.tsx';
import { ExternalLink } from '../../frame/external-link.tsx';
import { messages } from '../../messages/index.ts';
import { EXPORT_FORMATS } from '../export-formats.ts';
import { SourceUses } from '../source-uses.tsx';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await openSourcePage((await params).id);
  return { title: found?.source.title ?? messages.missingPage.title };
}

/** One source: its record, the ways to cite it, and every place where it is used. */
export default async function SourcePage({ params }: Props) {
  const found = await openSourcePage((await params).id);
  if (found === undefined) notFound();
  const { source, authors, bibtex } = found;
  const words = messages.sources;
  return (
    <EvidencePage kind={capitalise(source.kind)} title={source.title}>
      <FactList
        facts={[
          { name: words.fields.author, value: authors },
          { name: words.fields.publisher, value: source.publisher },
          { name: words.fields.issued, value: source.issued },
          {
            name: words.open,
            value: source.url === '' ? '' : <ExternalLink href={source.url} label={source.url} />,
          },
          { name: words.fields.note, value: source.note },
          { name: words.fields.id, value: <code className="break-all text-[0.875rem]">{source.id}</code> },
        ]}
      />
      <SourceUses page={found} />
      <section aria-labelledby="cite" className="mt-8 border-line border-t pt-5">
        <h2 id="cite" className="font-semibold font-serif text-xl">
          {words.cite}
        </h2>
        <pre className="mt-3 whitespace-pre-wrap rounded-lg bg-surface p-4 text-[0.8125rem] leading-normal [overflow-wrap:anywhere]">
          {bibtex.replaceAll('\t', '  ')}
        </pre>
        <div className="mt-2">
          <DownloadLinks path="/api/v1/sources" parameters={{ id: source.id }} formats={EXPORT_FORMATS} />
        </div>
      </section>
      <p className="no-print mt-8">
        <Link href="/sources" className="text-link">
          {words.all}
        </Link>
      </p>
    </EvidencePage>
  );
}
