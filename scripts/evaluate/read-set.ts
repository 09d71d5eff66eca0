/** Reads sets of evaluation questions: JSON Lines, one question a line. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from '../project.ts';
import { EvaluationQuestion } from './question.ts';

/** The sets that come with Assay; `test` is not looked at while tuning. */
export const NAMED_SETS = ['development', 'test'] as const;

export type QuestionSet = { name: string; questions: EvaluationQuestion[] };

/** Thrown when a set cannot be read or lines of it are no questions. */
export class InvalidSetError extends Error {
  override readonly name = 'InvalidSetError';
}

/**
 * Reads a set.
 *
 * @param set `development`, `test`, or the path of a file (`.jsonl`)
 * @throws InvalidSetError listing every faulty line with file, line, field and reason
 */
export async function readSet(set: string): Promise<QuestionSet> {
  const file = pathOfSet(set);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InvalidSetError(
      `There is no question set at ${set}. Name ${NAMED_SETS.join(', ')} or the path of a file.`,
    );
  });
  return { name: path.basename(file, path.extname(file)), questions: parseSet(text, set) };
}

/** The file of a set: one of Assay's own by name, any other by its path. */
export function pathOfSet(set: string): string {
  return NAMED_SETS.some((name) => name === set)
    ? path.join(PROJECT_ROOT, 'tests/quality/sets', `${set}.jsonl`)
    : path.resolve(set);
}

/**
 * Reads the lines of a set; empty ones are skipped.
 *
 * @param file what problems call the file
 * @throws InvalidSetError listing every faulty line
 */
export function parseSet(text: string, file: string): EvaluationQuestion[] {
  const problems: string[] = [];
  const questions: EvaluationQuestion[] = [];
  const lineOf = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `${file}:${index + 1}`;
    const parsed = EvaluationQuestion.safeParse(jsonOf(line));
    if (!parsed.success) {
      for (const { path: at, message } of parsed.error.issues)
        problems.push(`${place}: ${at.length === 0 ? '' : `${at.join('.')}: `}${message}`);
      continue;
    }
    const earlier = lineOf.get(parsed.data.id);
    if (earlier !== undefined)
      problems.push(`${place}: id: ${parsed.data.id} is that of line ${earlier} as well`);
    lineOf.set(parsed.data.id, index + 1);
    questions.push(parsed.data);
  }
  if (problems.length > 0) throw new InvalidSetError(problems.join('\n'));
  return questions;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return 'no JSON';
  }
}
