import { analyse, tongueOf } from '#language';
import type { Knowledge } from '../knowledge.ts';
import { recognisedQuestion } from './suggest-beside.ts';
import type { Understanding } from './understand.ts';

/**
 * The report's own starting questions, those nearest to what was asked first. They are in English; for other languages
 * what the report itself states is asked for instead.
 */
export function startingQuestions(knowledge: Knowledge, understanding: Understanding): string[] {
  const { report, figures } = knowledge.corpus;
  const { language, keywords, inheritedKeywords } = understanding;
  const asked = new Set([...keywords, ...inheritedKeywords]);
  const kinship = (question: string) => analyse(question).filter((word) => asked.has(word)).length;
  const spoken =
    tongueOf(language) === 'en'
      ? []
      : [...figures.values()]
          .filter(({ standing, scope }) => standing === 'report' && scope === '')
          .flatMap((figure) => recognisedQuestion(knowledge, figure, language) ?? []);
  const byKinship = (a: string, b: string) => kinship(b) - kinship(a);
  return [...spoken.toSorted(byKinship), ...report.questions.toSorted(byKinship)];
}
