import { tongueOf } from '#language';
import type { Knowledge } from '../knowledge.ts';
import type { Ambiguity } from './ambiguity.ts';
import type { Understanding } from './understand.ts';

/** Forms and bases narrow a figure; they are no reading of a name of their own. */
const NARROWING: ReadonlySet<string> = new Set(['form', 'basis']);

/** A word that names two things, and nothing in the question tells which. */
export function unsaidReading(knowledge: Knowledge, understanding: Understanding): Ambiguity | undefined {
  const { question, language } = understanding;
  const matches = knowledge.lexicon.find(question).filter(({ kind }) => !NARROWING.has(kind));
  for (const { start, end } of matches) {
    const readings = matches.filter((match) => match.start === start && match.end === end);
    const named = readings.map(({ id, canonical }) => ({
      id,
      label: knowledge.lexicon.nameOf(id, tongueOf(language)) ?? canonical,
    }));
    if (new Set(named.map(({ label }) => label)).size < 2) continue;
    return {
      kind: 'of these',
      choices: named.map(({ id, label }) => ({
        ids: [id],
        label,
        question: `${question.slice(0, start)}${label}${question.slice(end)}`,
      })),
    };
  }
  return undefined;
}
