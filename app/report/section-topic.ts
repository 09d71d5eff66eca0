import type { Chapter, Section } from '#corpus';

/**
 * What a section is about, in words that stand alone: its title or, where other chapters have a section of that title
 * too, its first sentence.
 */
export function sectionTopic(section: Section, chapters: Chapter[]): string {
  const namesakes = chapters.flatMap(({ sections }) =>
    sections.filter(({ title }) => title === section.title),
  );
  if (namesakes.length < 2) return section.title;
  const first = section.passages[0]?.sentences[0]?.text ?? section.title;
  return first.replace(/[.!?]$/, '');
}
