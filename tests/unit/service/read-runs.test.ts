import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRuns } from '#service';
import { recordOf } from '../../../scripts/evaluate/run-evaluation.ts';
import { saveRun } from '../../../scripts/evaluate/save-run.ts';
import { judgement } from '../../fixtures/evaluation.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const record = (set: string, finishedAt: string, model = 'offline') => ({
  ...recordOf({ set, model, corpusVersion: 'v', judgements: [judgement()] }),
  finishedAt,
});

describe('records of evaluations', () => {
  let data: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeEach(async () => {
    data = await temporaryFolder();
  });
  afterEach(() => data.remove());
  const folder = () => path.join(data.path, 'evaluation');

  it('are none where nothing was measured', async () => {
    expect(await readRuns(folder())).toEqual([]);
  });

  it('come back as they were kept: the test half first, then the newest', async () => {
    const runs = [
      record('mine', '2026-01-03T00:00:00.000Z'),
      record('development', '2026-01-02T00:00:00.000Z'),
      record('test', '2026-01-01T00:00:00.000Z', 'openai-compatible:qwen/3'),
    ];
    for (const run of runs) await saveRun(run, data.path);
    const read = await readRuns(folder());
    expect(read.map(({ id }) => id)).toEqual([
      'test-openai-compatible-qwen-3',
      'mine-offline',
      'development-offline',
    ]);
    expect(read[0]?.run).toEqual(runs[2]);
  });

  it('of one set and model replace one another and leave nothing else behind', async () => {
    await saveRun(record('test', '2026-01-01T00:00:00.000Z'), data.path);
    const file = await saveRun(record('test', '2026-01-02T00:00:00.000Z'), data.path);
    expect(await readdir(folder())).toEqual(['test-offline.json']);
    expect(await readFile(file, 'utf8')).toContain('2026-01-02');
  });

  it('never leave their folder, whatever a set or model is called', async () => {
    const file = await saveRun(record('../../up', '2026-01-01T00:00:00.000Z', '..'), data.path);
    expect(path.dirname(file)).toBe(folder());
  });

  it('that cannot be read are left out and named', async () => {
    await mkdir(folder(), { recursive: true });
    await writeFile(path.join(folder(), 'torn.json'), '{"set":');
    await writeFile(path.join(folder(), 'notes.txt'), 'x');
    const warnings: string[] = [];
    expect(await readRuns(folder(), (line) => warnings.push(line))).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('torn.json')]);
  });
});
