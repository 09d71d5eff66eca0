import type { Corpus } from '#corpus';
import { stem, tokens } from '#language';

/** Tells whether a run of words stands anywhere in the corpus, in whatever form. */
export type WrittenNames = {
  /** Do all neighbouring words of the run stand side by side somewhere? A single word: does it stand anywhere? */
  holds(words: string[]): boolean;
};

/**
 * Collects the words and neighbouring words of everything the corpus holds: passages, scopes and notes of figures,
 * events, sources, terms and the report's own record.
 */
export function createWrittenNames(corpus: Corpus): WrittenNames {
  const seen = new Set<string>();
  const take = (text: string) => {
    let before: string | undefined;
    for (const { text: word } of tokens(text)) {
      const key = keyOf(word);
      seen.add(key);
      if (before !== undefined) seen.add(`${before} ${key}`);
      before = key;
    }
  };
  for (const { text, sectionTitle } of corpus.passages.values()) take(`${sectionTitle}. ${text}`);
  for (const { scope, note } of corpus.figures.values()) take(`${scope}. ${note}`);
  for (const { title, note, organisations } of corpus.events.values())
    take(`${title}. ${note}. ${organisations.join('. ')}`);
  for (const source of corpus.sources.values()) {
    const people = (source.author ?? []).map(
      ({ literal, family, given }) => `${literal ?? ''} ${given ?? ''} ${family ?? ''}`,
    );
    take([source.title, source.publisher, source['container-title'], ...people].join('. '));
  }
  for (const { name, canonical } of corpus.terms) take(`${name}. ${canonical}`);
  for (const { verdict, title } of corpus.conflicts) take(`${title}. ${verdict}`);
  for (const table of corpus.tables.values()) {
    take(table.columns.join('. '));
    for (const row of table.rows) take(row.join('. '));
  }
  const { title, subtitle, publisher } = corpus.report;
  take(`${title}. ${subtitle}. ${publisher}`);
  return {
    holds: (words) => {
      const keys = words.map(keyOf);
      if (keys.length < 2) return keys.every((key) => seen.has(key));
      return keys.slice(1).every((key, index) => seen.has(`${keys[index]} ${key}`));
    },
  };
}

function keyOf(word: string): string {
  return stem(word.toLowerCase());
}
