import type { Chapter } from '#corpus';

/** A source of a chapter: its number there and the passage that cites it first. */
export type NumberedSource = { id: string; number: number; firstPassageId: string };

/** Numbers the sources of a chapter in the order in which they are first cited. */
export function numberSources(chapter: Chapter): Map<string, NumberedSource> {
  const numbered = new Map<string, NumberedSource>();
  for (const passage of chapter.sections.flatMap(({ passages }) => passages)) {
    for (const id of passage.sourceIds) {
      if (!numbered.has(id)) numbered.set(id, { id, number: numbered.size + 1, firstPassageId: passage.id });
    }
  }
  return numbered;
}
