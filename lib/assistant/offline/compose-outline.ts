import type { Passage, ReportPassage } from '#corpus';
import { mark } from '../check/markers.ts';
import type { Knowledge } from '../knowledge.ts';
import type { ReportPart } from './report-part.ts';
import type { ToolResults } from './tool-results.ts';

const MOST_SENTENCES = 8;

/**
 * What a part of the report says, in its own order: of a section the sentence that opens each paragraph, of a chapter the
 * one that opens each section. Empty when the search found none of it.
 */
export function composeOutline({
  knowledge,
  part,
  results,
}: {
  knowledge: Knowledge;
  part: ReportPart;
  results: ToolResults;
}): string[] {
  const passages = (results.search?.passages ?? [])
    .flatMap(({ id }) => knowledge.corpus.passages.get(id) ?? [])
    .filter(isProse)
    .filter(
      ({ chapter, section }) =>
        chapter === part.chapter && (part.section === undefined || section === part.section),
    )
    .sort((a, b) => a.section - b.section || a.paragraph - b.paragraph);
  const opening =
    part.section === undefined
      ? passages.filter(({ section }, index) => passages[index - 1]?.section !== section)
      : passages;
  return opening.slice(0, MOST_SENTENCES).flatMap(({ id, sentences }) => {
    const [first] = sentences;
    return first === undefined ? [] : [`${first.text.replace(/[.!?…]+$/u, '')}${mark(id)}.`];
  });
}

function isProse(passage: Passage): passage is ReportPassage {
  return passage.origin === 'report' && passage.block !== 'table';
}
