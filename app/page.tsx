import type { Metadata } from 'next';
import { getCorpus, type SearchParameters } from '#service';
import { AskPage } from './chat/ask-page.tsx';
import { messages } from './messages/index.ts';

// The corpus is data that may change under a built app.
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const { report } = await getCorpus();
  return { title: { absolute: `${messages.name}: ${report.title}` }, description: report.about };
}

/** The start page: ask the report. `?q=` puts a question into the field; asking it is left to the reader. */
export default async function Page({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  const { q = '' } = await searchParams;
  const corpus = await getCorpus();
  return (
    <AskPage
      draft={Array.isArray(q) ? (q[0] ?? '') : q}
      report={{
        title: corpus.report.title,
        about: corpus.report.about,
        provenance: corpus.report.provenance,
        questions: corpus.report.questions,
        counts: {
          chapters: corpus.chapters.length,
          figures: corpus.figures.size,
          events: corpus.events.size,
          sources: corpus.sources.size,
        },
      }}
    />
  );
}
