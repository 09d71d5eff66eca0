/** Asks every question of a set and puts the record of the run together. */
import type { Knowledge } from '#assistant';
import type { EvaluationRun } from '#service';
import { ask } from './ask.ts';
import { type Judgement, judge } from './judge.ts';
import type { EvaluationQuestion } from './question.ts';
import { scoresOf, scoreTables } from './score.ts';
import { targetsOf } from './targets.ts';

/**
 * Asks and judges, one question after the other.
 *
 * @param onProgress called after each question with how many are done
 */
export async function askAndJudge({
  questions,
  knowledge,
  onProgress = () => {},
}: {
  questions: EvaluationQuestion[];
  knowledge: Pick<Knowledge, 'corpus' | 'lexicon'>;
  onProgress?: (done: number) => void;
}): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const question of questions) {
    judgements.push(judge(await ask(question), knowledge));
    onProgress(judgements.length);
  }
  return judgements;
}

/**
 * The record of a run.
 *
 * @param plantedErrors what the checks withheld of errors planted in good answers, where that was measured too
 */
export function recordOf({
  set,
  model,
  corpusVersion,
  judgements,
  plantedErrors,
}: Pick<EvaluationRun, 'set' | 'model' | 'corpusVersion' | 'plantedErrors'> & {
  judgements: Judgement[];
}): EvaluationRun {
  return {
    set,
    model,
    composedBy: [...Map.groupBy(judgements, (one) => one.model)]
      .filter(([name]) => name !== '')
      .map(([name, list]) => ({ model: name, answers: list.length })),
    corpusVersion,
    finishedAt: new Date().toISOString(),
    all: scoresOf(judgements),
    tables: scoreTables(judgements),
    targets: targetsOf(judgements, plantedErrors),
    plantedErrors,
    failures: judgements.filter(({ lacks }) => lacks.length > 0).map(failureOf),
  };
}

/** Every n-th question, so that a smaller number is spread over the whole set. */
export function spread<T>(list: T[], limit: number): T[] {
  if (limit >= list.length) return list;
  return Array.from({ length: limit }, (_, index) => list[Math.floor((index * list.length) / limit)]).filter(
    (one) => one !== undefined,
  );
}

function failureOf({ question, outcome, lacks, text }: Judgement): EvaluationRun['failures'][number] {
  const { id, kind, language, group, history } = question;
  return { id, kind, language, group, questions: [...history, question.question], outcome, lacks, text };
}
