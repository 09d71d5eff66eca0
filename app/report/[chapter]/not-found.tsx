import { getCorpus } from '#service';
import { messages } from '../../messages/index.ts';
import { ChapterList } from '../chapter-list.tsx';

/** What an unknown chapter shows: the chapters there are. */
export default async function ChapterNotFound() {
  const { chapters } = await getCorpus();
  return (
    <div className="mx-auto w-full max-w-[48rem] px-4 py-12 sm:px-6">
      <h1 className="font-semibold font-serif text-3xl">{messages.missingPage.title}</h1>
      <p className="mt-3 mb-6 text-soft">{messages.missingPage.chapter}</p>
      <h2 className="sr-only">{messages.report.chapters}</h2>
      <ChapterList chapters={chapters} />
    </div>
  );
}
