import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runNode } from '../../fixtures/run-node.ts';
import { type CorpusCopy, copyCorpus, SMALL_CORPUS } from '../../fixtures/small-corpus.ts';

const check = (corpus: string) =>
  runNode({ program: 'scripts/check-corpus.ts', environment: { ASSAY_CORPUS: corpus } });

describe('npm run corpus:check', () => {
  let copy: CorpusCopy;
  beforeEach(async () => {
    copy = await copyCorpus();
  });
  afterEach(() => copy.remove());

  it('counts what a sound corpus holds', async () => {
    const { code, stdout, stderr } = await check(SMALL_CORPUS);
    expect(stderr).toBe('');
    expect(stdout).toContain('2 chapters, 6 passages, 2 figures, 1 event, 2 sources');
    expect(code).toBe(0);
  });

  it('prints every problem on a line of its own and fails', async () => {
    await copy.edit('datasets/units.csv', (text) => text.replace('mass,1,', 'mass,one,'));
    await copy.edit('datasets/events.csv', (text) => text.replace('2024-03,', 'spring,'));
    const { code, stderr } = await check(copy.path);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^datasets\/units\.csv:2, field "factor": .+$/m);
    expect(stderr).toMatch(/^datasets\/events\.csv:2, field "date": must be YYYY, YYYY-MM or YYYY-MM-DD$/m);
    expect(stderr).toMatch(/\d problems in the corpus\./);
    expect(stderr).not.toContain('    at ');
  });
});
