import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { openFigurePage } from '#service';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { EvidencePage } from '../../evidence/evidence-page.tsx';
import { FigureDetails } from '../../evidence/figure-details.tsx';
import { queryHref } from '../../frame/query-href.ts';
import { messages } from '../../messages/index.ts';
import { FigureNeighbours } from '../figure-neighbours.tsx';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await openFigurePage((await params).id);
  return { title: found?.figure.display.sentence ?? messages.missingPage.title };
}

/** One figure with everything its row says, the series it belongs to, and what others say of the same. */
export default async function FigurePage({ params }: Props) {
  const found = await openFigurePage((await params).id);
  if (found === undefined) notFound();
  const { figure, charts, editions, periods } = found;
  const words = messages.data;
  const { indicator, subject } = figure;
  return (
    <EvidencePage kind={messages.evidence.kinds.figure} title={figure.display.sentence}>
      <FigureDetails evidence={found} />
      {charts.length > 0 && (
        <section aria-labelledby="series" className="mt-10 border-line border-t pt-6">
          <h2 id="series" className="font-semibold font-serif text-2xl">
            {words.withSeries}
          </h2>
          {charts.map((chart) => (
            <ChartFigure key={`${chart.kind} ${chart.figureIds[0]}`} chart={chart} />
          ))}
        </section>
      )}
      <FigureNeighbours title={words.editions} figures={editions} />
      <FigureNeighbours title={words.periods} figures={periods} />
      <p className="no-print mt-8">
        <Link href={queryHref('/data', { indicator, subject })} className="text-link">
          {words.inList}
        </Link>
      </p>
    </EvidencePage>
  );
}
