import { type Corpus, Standing } from '#corpus';
import { wordsOf } from './check-chapters.ts';

/** What a corpus holds, in numbers. */
export type Totals = {
  chapters: number;
  words: number;
  passages: number;
  figures: number;
  byStanding: Record<string, number>;
  events: number;
  sources: number;
  concepts: number;
  /** Names of the lexicon by language. */
  names: Record<string, number>;
  /** Concepts that have a name in the language. */
  conceptsNamed: Record<string, number>;
};

/** Counts a corpus. */
export function totalsOf({ chapters, passages, figures, events, sources, terms }: Corpus): Totals {
  const languages = [...new Set(terms.map(({ language }) => language))].sort();
  const inLanguage = (language: string) => terms.filter((term) => term.language === language);
  const concepts = (list: typeof terms) => new Set(list.map(({ kind, id }) => `${kind}/${id}`)).size;
  return {
    chapters: chapters.length,
    words: chapters.reduce((sum, chapter) => sum + wordsOf(chapter), 0),
    passages: passages.size,
    figures: figures.size,
    byStanding: Object.fromEntries(
      Standing.options.map((standing) => [
        standing,
        [...figures.values()].filter((one) => one.standing === standing).length,
      ]),
    ),
    events: events.size,
    sources: sources.size,
    concepts: concepts(terms),
    names: Object.fromEntries(languages.map((language) => [language, inLanguage(language).length])),
    conceptsNamed: Object.fromEntries(
      languages.map((language) => [language, concepts(inLanguage(language))]),
    ),
  };
}

/** Totals as lines for a terminal. */
export function describeTotals(totals: Totals): string {
  const number = (value: number) => value.toLocaleString('en');
  const standing = Object.entries(totals.byStanding).map(([name, count]) => `${name} ${number(count)}`);
  const languages = Object.entries(totals.names).map(
    ([language, names]) => `${language} ${number(totals.conceptsNamed[language] ?? 0)} (${number(names)})`,
  );
  return [
    `chapters  ${number(totals.chapters)}`,
    `words     ${number(totals.words)}`,
    `passages  ${number(totals.passages)}`,
    `figures   ${number(totals.figures)}: ${standing.join(', ')}`,
    `events    ${number(totals.events)}`,
    `sources   ${number(totals.sources)}`,
    `terms     ${number(totals.concepts)} concepts; by language, concepts (names): ${languages.join(', ')}`,
  ].join('\n');
}
