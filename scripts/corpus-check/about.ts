import type { Lexicon } from '#language';

/** What a text speaks of, by the names that the corpus knows. */
export type About = { places: Set<string>; subjects: Set<string>; names: Set<string> };

const PLACE_KINDS = new Set(['country', 'region']);

/** Reads the places, subjects and other names (companies, deposits, laws, \u2026) of a text. */
export function readAbout(lexicon: Lexicon, text: string): About {
  const about: About = { places: new Set(), subjects: new Set(), names: new Set() };
  for (const { id, kind, by } of lexicon.find(text)) {
    if (by === 'spelling') continue;
    if (PLACE_KINDS.has(kind)) about.places.add(id);
    else if (kind === 'subject') about.subjects.add(id);
    else about.names.add(id);
  }
  return about;
}

/** All that several texts speak of. */
export function together(parts: About[]): About {
  return {
    places: new Set(parts.flatMap(({ places }) => [...places])),
    subjects: new Set(parts.flatMap(({ subjects }) => [...subjects])),
    names: new Set(parts.flatMap(({ names }) => [...names])),
  };
}

/** Do two sets share a member? */
export function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((one) => b.has(one));
}
