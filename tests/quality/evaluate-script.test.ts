import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EvaluationRun, readRuns } from '#service';
import { question } from '../fixtures/evaluation.ts';
import { runNode } from '../fixtures/run-node.ts';
import { COAST_CORPUS } from '../fixtures/small-corpus.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

/** Questions on another report, as its owner would write them; the last demands what is not so. */
const QUESTIONS = [
  question({
    id: 'c-1',
    question: 'How much octopus did Mauritania land in 2023?',
    facts: [{ figure: 'octopus-landings-mrt-2023--landings-yearbook-2024' }],
    evidence: ['octopus-landings-mrt-2023--landings-yearbook-2024'],
  }),
  question({
    id: 'c-2',
    group: 'follow_up',
    history: ['How much octopus did Mauritania land in 2023?'],
    question: 'And in 2022?',
    facts: [{ number: 37_600, unit: 't' }],
  }),
  question({
    id: 'c-3',
    kind: 'other',
    group: 'out_of_scope',
    question: 'Who won the 2022 World Cup?',
    outcomes: ['out_of_scope'],
  }),
  question({
    id: 'c-4',
    kind: 'trend',
    question: 'How much octopus did Mauritania land in 2023?',
    facts: [{ number: 12, unit: 't' }],
  }),
];

describe('npm run evaluate', () => {
  let data: Awaited<ReturnType<typeof temporaryFolder>>;
  let set: string;
  const evaluate = (...args: string[]) =>
    runNode({
      program: 'scripts/evaluate.ts',
      args,
      environment: { ASSAY_CORPUS: COAST_CORPUS, ASSAY_DATA: data.path },
    });
  const records = () => readRuns(path.join(data.path, 'evaluation'));

  beforeAll(async () => {
    data = await temporaryFolder();
    set = path.join(data.path, 'mine.jsonl');
    await writeFile(set, QUESTIONS.map((one) => JSON.stringify(one)).join('\n'));
  });
  afterAll(() => data?.remove());

  it('measures a set of the owner’s own over another report, and keeps the record', async () => {
    const { code, stdout, stderr } = await evaluate('--set', set, '--json');
    expect(code, stderr).toBe(0);
    expect(stderr).toContain('There is no index yet');
    const run = EvaluationRun.parse(JSON.parse(stdout));
    expect(run.all.full, stdout).toEqual({ hits: 2, of: 3 });
    expect(run.all.refusalRecall).toEqual({ hits: 1, of: 1 });
    expect(run.failures.map(({ id }) => id)).toEqual(['c-4']);
    expect(await records()).toEqual([{ id: 'mine-offline', run }]);
  });

  it('tells what failed only when asked', async () => {
    const silent = await evaluate('--set', set, '--kind', 'trend');
    expect(silent.stdout).toContain('1 questions of "mine"');
    expect(silent.stdout).not.toContain('c-4');
    const telling = await evaluate('--set', set, '--kind', 'trend', '--failures');
    expect(telling.stdout).toContain('c-4');
    expect(telling.stdout).toContain('number: 12 t');
  });

  it('keeps no record of a part', async () => {
    const before = await readdir(path.join(data.path, 'evaluation'));
    await evaluate('--set', set, '--limit', '1');
    expect(await readdir(path.join(data.path, 'evaluation'))).toEqual(before);
    expect((await records())[0]?.run.all.asked).toBe(4);
  });

  it.each([
    ['a set that is not there', ['--set', 'nowhere.jsonl'], 'There is no question set at nowhere.jsonl'],
    ['a kind that is none', ['--kind', 'guess'], '--kind'],
    ['an option that is none', ['--speed'], '--speed'],
    [
      'a part without questions',
      ['--set', 'development', '--language', 'zz'],
      'No question of development fits',
    ],
  ])('ends with one clear message: %s', async (_, args, words) => {
    const { code, stderr } = await evaluate(...args);
    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });
});
