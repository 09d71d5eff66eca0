import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runNode } from '../../fixtures/run-node.ts';
import { COAST_CORPUS, type CorpusCopy, copyCorpus, PROVEN_CORPUS } from '../../fixtures/small-corpus.ts';

const check = (corpus: string) =>
  runNode({ program: 'scripts/check-corpus.ts', environment: { ASSAY_CORPUS: corpus } });

describe('npm run corpus:check', () => {
  let copy: CorpusCopy;
  beforeEach(async () => {
    copy = await copyCorpus(PROVEN_CORPUS);
  });
  afterEach(() => copy.remove());

  it('says what a sound corpus holds', async () => {
    const { code, stdout, stderr } = await check(PROVEN_CORPUS);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^chapters {2}1$/m);
    expect(stdout).toMatch(/^figures {3}9: report 0, primary 8, secondary 1, claim 0$/m);
    expect(stdout).toMatch(/^terms {5}3 concepts; by language, concepts \(names\): en 3 \(3\)$/m);
    expect(stdout).toMatch(/The corpus is sound \(version [0-9a-f]{12}\)\.$/m);
    expect(code).toBe(0);
  });

  it('prints every finding with file, line, number and sentence, and fails', async () => {
    await copy.edit('report/01-honey.md', (text) => text.replace('Cyprus at 412', 'Cyprus at 413'));
    const { code, stdout, stderr } = await check(copy.path);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^report\/01-honey\.md:8: \[numerals\] \u201c413 tonnes\u201d is backed by no .+$/m,
    );
    expect(stderr).toMatch(/^ {4}The survey of March 2023 put the honey of Cyprus at 413 tonnes/m);
    expect(stderr).toContain('1 finding in the corpus');
    expect(stdout).not.toContain('sound');
  });

  it('finds nothing wrong with the corpus of another report', async () => {
    const { code, stderr } = await check(COAST_CORPUS);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('prints every problem of a corpus that cannot be loaded, and fails', async () => {
    await copy.edit('datasets/units.csv', (text) => text.replace('mass,1,', 'mass,one,'));
    await copy.edit('datasets/events.csv', (text) => text.replace(',2019-06-14,', ',spring,'));
    const { code, stderr } = await check(copy.path);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      'datasets/events.csv:2, field "date": "spring" must be YYYY, YYYY-MM or YYYY-MM-DD',
      'datasets/units.csv:2, field "factor": "one" is not a number; write plain digits, with a point before decimals, such as 1234.5',
      '',
      '2 problems in the corpus.',
    ]);
  });
});
