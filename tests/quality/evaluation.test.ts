import { beforeAll, describe, expect, it } from 'vitest';
import { getApplication } from '#service';
import type { Judgement } from '../../scripts/evaluate/judge.ts';
import { describeFailures } from '../../scripts/evaluate/print-run.ts';
import { readSet } from '../../scripts/evaluate/read-set.ts';
import { askAndJudge, recordOf } from '../../scripts/evaluate/run-evaluation.ts';
import { refusalF1, scoresOf, shareOf } from '../../scripts/evaluate/score.ts';

/** A part of the development half that takes seconds; `npm run evaluate` asks all of it. */
const EVERY = 8;

/** Measured on this part and rounded down to the next 5 %; raise them when answers get better, never lower them. */
const FLOORS = { full: 75, facts: 70, outcomes: 90, refusalF1: 70, precise: 95 };

const MOST_DECLINED = 15;

describe(`every ${EVERY}th question of the development half`, () => {
  let judgements: Judgement[] = [];
  const percent = (share = 0) => 100 * share;

  beforeAll(async () => {
    const { questions } = await readSet('development');
    const { knowledge, models } = await getApplication();
    const part = questions.filter((_, index) => index % EVERY === 0);
    judgements = await askAndJudge({ questions: part, knowledge });
    const run = recordOf({
      set: 'part',
      model: models.state.name,
      corpusVersion: knowledge.corpus.version,
      judgements,
    });
    console.log(`${run.failures.length} of ${judgements.length} questions failed.\n${describeFailures(run)}`);
  });

  it('has enough questions of many kinds', () => {
    expect(judgements.length).toBeGreaterThanOrEqual(60);
    expect(new Set(judgements.map(({ question }) => question.kind)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(judgements.map(({ question }) => question.language)).size).toBeGreaterThanOrEqual(5);
  });

  it('is answered with every numeral bound', () => {
    const unbound = judgements.flatMap(({ lacks }) => lacks.filter((one) => one.startsWith('unbound')));
    expect(unbound).toEqual([]);
    expect(scoresOf(judgements).bound.of).toBeGreaterThan(100);
  });

  it('is answered with every factual sentence cited', () => {
    const { hits, of } = scoresOf(judgements).cited;
    expect(hits).toBe(of);
    expect(of).toBeGreaterThan(60);
  });

  it.each(['full', 'facts', 'outcomes', 'precise'] as const)('keeps its rate: %s', (name) => {
    expect(percent(shareOf(scoresOf(judgements)[name]))).toBeGreaterThanOrEqual(FLOORS[name]);
  });

  it('keeps its rate: refusals', () => {
    expect(percent(refusalF1(scoresOf(judgements)))).toBeGreaterThanOrEqual(FLOORS.refusalF1);
  });

  it('declines no more than it did', () => {
    expect(percent(shareOf(scoresOf(judgements).declined))).toBeLessThanOrEqual(MOST_DECLINED);
  });
});
