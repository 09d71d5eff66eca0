import type { Corpus } from '#corpus';
import { formatDate, formatNumber, totalsOf } from '#figures';
import { type Lexicon, tongueOf } from '#language';
import { phrasesFor } from './offline/phrases.ts';

/** What can be told of the corpus itself. */
export type AboutTopic = 'report' | 'chapters' | 'subjects' | 'places' | 'size' | 'date' | 'languages';

const MOST_NAMED = 12;

/**
 * Statements on the corpus itself, counted from it, in one language. They cite nothing, because they are about what is
 * cited; the check holds them true by making them again.
 */
export function aboutCorpus(
  { corpus, lexicon }: { corpus: Corpus; lexicon: Lexicon },
  language: string,
): Record<AboutTopic, string> {
  const tongue = tongueOf(language);
  const { aboutFacts } = phrasesFor(language);
  const { report, chapters, figures, events, sources } = corpus;
  const count = (list: { size: number }) => formatNumber(list.size, tongue);
  const places = mostNamed([...figures.values()].map(({ country }) => country)).filter((id) =>
    lexicon.namesOf(id).some(({ kind }) => kind === 'country'),
  );
  const totals = totalsOf(corpus, 'subject');
  const subjects = mostNamed([...figures.values()].map(({ subject }) => subject)).filter(
    (id) => !totals.has(id),
  );
  const named = (ids: string[]) =>
    new Intl.ListFormat(tongue, { type: 'conjunction' }).format(
      ids.slice(0, MOST_NAMED).map((id) => lexicon.nameOf(id, language) ?? id),
    );
  const newest = [
    ...[...events.values()].map(({ date }) => date),
    ...[...figures.values()].map(({ edition }) => edition),
  ].reduce((latest, date) => (date > latest ? date : latest), report.published);
  return {
    report: aboutFacts.report(report.title, report.publisher, formatDate(report.published, language)),
    chapters: aboutFacts.chapters(
      formatNumber(chapters.length, tongue),
      chapters[0]?.title ?? '',
      chapters.at(-1)?.title ?? '',
    ),
    subjects: aboutFacts.subjects(named(subjects)),
    places: aboutFacts.places(named(places)),
    size: aboutFacts.size(count(figures), count(events), count(sources)),
    date: aboutFacts.date(formatDate(newest, language)),
    languages: aboutFacts.languages,
  };
}

/** Ids by how often they stand in a list, the most frequent first. */
function mostNamed(ids: string[]): string[] {
  const counts = Map.groupBy(
    ids.filter((id) => id !== ''),
    (id) => id,
  );
  return [...counts].sort((a, b) => b[1].length - a[1].length).map(([id]) => id);
}
