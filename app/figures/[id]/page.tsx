import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getCorpus, viewFigure, viewSource } from '#service';
import { EvidencePage } from '../../evidence/evidence-page.tsx';
import { FigureDetails } from '../../evidence/figure-details.tsx';
import { messages } from '../../messages/index.ts';

export const dynamic = 'force-dynamic';

const LOCALE = 'en';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  if (!(await getCorpus()).figures.has(id)) return { title: messages.missingPage.title };
  return { title: (await viewFigure(id, LOCALE)).display.sentence };
}

/** One figure with everything its row says. */
export default async function FigurePage({ params }: Props) {
  const { id } = await params;
  const corpus = await getCorpus();
  const row = corpus.figures.get(id);
  if (row === undefined) notFound();
  const figure = await viewFigure(id, LOCALE);
  const conflicts = await Promise.all(
    corpus.conflicts
      .filter(({ figures }) => figures.includes(id))
      .map(async ({ figures, ...conflict }) => ({
        ...conflict,
        figures: await Promise.all(figures.map((other) => viewFigure(other, LOCALE))),
      })),
  );
  const sources = [row.source, ...row.otherSources].flatMap((source) => {
    const found = corpus.sources.get(source);
    return found === undefined ? [] : [viewSource(found)];
  });
  return (
    <EvidencePage kind={messages.evidence.kinds.figure} title={figure.display.sentence}>
      <FigureDetails evidence={{ figure, conflicts, sources }} />
    </EvidencePage>
  );
}
