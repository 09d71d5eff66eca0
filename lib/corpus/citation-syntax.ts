/** Pandoc citations, `[@source]` or `[@one; @two]`, as chapters use them. */
export const CITATION_GROUP = /\s*\[(@[a-z0-9][a-z0-9-]*(?:\s*;\s*@[a-z0-9][a-z0-9-]*)*)\]/g;

/** Source ids cited in a text, in order of appearance, repeats kept out. */
export function citedSources(text: string): string[] {
  const ids = [...text.matchAll(CITATION_GROUP)].flatMap((match) =>
    (match[1] ?? '').split(';').map((part) => part.trim().slice(1)),
  );
  return [...new Set(ids)];
}

/** The text as a reader sees it, citations taken out together with the space before them. */
export function withoutCitations(text: string): string {
  return text.replace(CITATION_GROUP, '').trim();
}
