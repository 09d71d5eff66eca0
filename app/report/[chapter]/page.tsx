import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { type Chapter, withoutCitations } from '#corpus';
import { getCorpus, viewSource } from '#service';
import { ProvenanceNote } from '../../frame/provenance-note.tsx';
import { messages } from '../../messages/index.ts';
import { ChapterContents } from '../chapter-contents.tsx';
import { ChapterNavigation } from '../chapter-navigation.tsx';
import { ChapterSources } from '../chapter-sources.tsx';
import { numberSources } from '../number-sources.ts';
import { SectionView } from '../section-view.tsx';
import { TargetHighlight } from '../target-highlight.tsx';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ chapter: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const chapter = findChapter((await getCorpus()).chapters, (await params).chapter);
  return { title: chapter?.title ?? messages.missingPage.title };
}

/** One chapter: findings, sections, sources, and the ways on. */
export default async function ChapterPage({ params }: Props) {
  const corpus = await getCorpus();
  const chapter = findChapter(corpus.chapters, (await params).chapter);
  if (chapter === undefined) notFound();
  const listed = [...numberSources(chapter).values()].flatMap((place) => {
    const source = corpus.sources.get(place.id);
    return source === undefined ? [] : [{ place, source: viewSource(source) }];
  });
  const cited = new Map(
    listed.map(({ place, source }) => [
      place.id,
      { number: place.number, label: source.label, title: source.title },
    ]),
  );
  const index = corpus.chapters.indexOf(chapter);
  return (
    <div className="chapter-page mx-auto w-full px-4 pt-8 pb-16 sm:px-6 lg:pt-12">
      <TargetHighlight />
      <header className="chapter-column">
        <p className="text-[0.9375rem] text-soft">
          <Link href="/report" className="text-link">
            {corpus.report.title}
          </Link>
          <span aria-hidden="true"> · </span>
          {messages.report.chapter(chapter.number)}
        </p>
        <h1 className="mt-2 font-semibold font-serif text-[1.75rem] leading-tight sm:text-4xl">
          {chapter.title}
        </h1>
        <div className="mt-5">
          <ProvenanceNote text={corpus.report.provenance} />
        </div>
      </header>
      <div className="chapter-contents">
        <div className="xl:sticky xl:top-24 xl:max-h-[calc(100dvh-8rem)] xl:overflow-y-auto">
          <ChapterContents sections={chapter.sections} />
        </div>
      </div>
      <article className="min-w-0">
        <section aria-labelledby="findings" className="chapter-column mt-8 rounded-xl bg-surface p-5 sm:p-6">
          <h2 id="findings" className="eyebrow">
            {messages.report.findings}
          </h2>
          <ul className="mt-3 list-disc space-y-2 ps-5 leading-normal marker:text-line-strong">
            {chapter.summary.map((finding) => (
              <li key={finding}>{withoutCitations(finding)}</li>
            ))}
          </ul>
        </section>
        {chapter.sections.map((section) => (
          <SectionView key={section.number} section={section} chapter={chapter.number} sources={cited} />
        ))}
        <div className="chapter-column">
          <ChapterSources sources={listed} />
          <ChapterNavigation previous={corpus.chapters[index - 1]} next={corpus.chapters[index + 1]} />
        </div>
      </article>
    </div>
  );
}

function findChapter(chapters: Chapter[], number: string): Chapter | undefined {
  return chapters.find((chapter) => String(chapter.number) === number);
}
