import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { formatDate } from '#figures';
import { getCorpus, openDocumentPage } from '#service';
import { FactList } from '../../evidence/fact-list.tsx';
import { PageLinks } from '../../frame/page-links.tsx';
import { messages } from '../../messages/index.ts';
import { TargetHighlight } from '../../report/target-highlight.tsx';
import { DocumentContents } from '../document-contents.tsx';
import { StretchView } from '../stretch-view.tsx';

export const dynamic = 'force-dynamic';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const document = (await getCorpus()).documents.get((await params).id);
  return { title: document?.record.title ?? messages.missingPage.title };
}

/** One document as it was read in, with an anchor for each passage. */
export default async function DocumentPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { part } = await searchParams;
  const found = await openDocumentPage(id, Array.isArray(part) ? part[0] : part);
  if (found === undefined) notFound();
  const { record, contents, stretches, figureIds } = found;
  const words = messages.documents;
  const authors = (record.source.author ?? [])
    .map(({ literal, family }) => literal ?? family ?? '')
    .join(', ');
  return (
    <div className="mx-auto w-full max-w-[48rem] px-4 pt-8 pb-16 sm:px-6 sm:pt-12">
      <TargetHighlight />
      <p className="text-[0.9375rem] text-soft">
        <Link href="/documents" className="text-link">
          {words.all}
        </Link>
      </p>
      <h1 className="mt-2 font-semibold font-serif text-[1.75rem] leading-tight [overflow-wrap:anywhere] sm:text-4xl">
        {record.title}
      </h1>
      <div className="mt-6">
        <FactList
          facts={[
            { name: words.fields.kind, value: words.kinds[record.kind] },
            { name: words.fields.authors, value: authors },
            { name: words.fields.pages, value: record.pages === null ? '' : String(record.pages) },
            { name: words.fields.file, value: <span className="break-all">{record.file}</span> },
            { name: words.fields.ingested, value: formatDate(record.ingested) },
            {
              name: words.fields.original,
              value: (
                <a href={`/documents/${record.id}/original`} className="text-link">
                  {record.kind === 'pdf' ? words.original : words.save}
                </a>
              ),
            },
            {
              name: words.fields.figures,
              value:
                figureIds.length === 0 ? '' : <FigureLinks ids={figureIds} sourceId={record.source.id} />,
            },
            { name: words.fields.notes, value: record.notes.join(' ') },
          ]}
        />
      </div>
      <DocumentContents contents={contents} />
      <article className="mt-8 leading-relaxed">
        {stretches.map((stretch) => (
          <StretchView key={keyOf(stretch)} stretch={stretch} />
        ))}
      </article>
      <PageLinks
        path={`/documents/${record.id}`}
        parameters={{}}
        name="part"
        page={found.part}
        pages={found.parts}
      />
    </div>
  );
}

/** The figures a document brought lie among the others; its source leads to them. */
function FigureLinks({ ids, sourceId }: { ids: string[]; sourceId: string }) {
  return (
    <Link href={`/sources/${sourceId}`} className="text-link">
      {messages.start.figures}: {ids.length}
    </Link>
  );
}

function keyOf(stretch: Parameters<typeof StretchView>[0]['stretch']): string {
  switch (stretch.kind) {
    case 'page':
      return `page-${stretch.page}`;
    case 'heading':
      return `section-${stretch.section}`;
    case 'text':
      return stretch.passage.id;
    case 'table':
      return stretch.parts[0]?.id ?? stretch.table.id;
  }
}
