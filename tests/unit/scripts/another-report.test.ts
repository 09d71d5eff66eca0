import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeFilesOfPage } from '../../fixtures/corpus-from-page.ts';
import { runNode } from '../../fixtures/run-node.ts';
import { COAST_CORPUS } from '../../fixtures/small-corpus.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const PAGE = path.join(import.meta.dirname, '../../../docs/another-report.md');
const DataPackage = z.looseObject({ resources: z.array(z.looseObject({ name: z.string() })) });

describe('the corpus that docs/another-report.md makes', () => {
  let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
  let data: typeof corpus;
  const run = (program: string, args: string[] = []) =>
    runNode({ program, args, environment: { ASSAY_CORPUS: corpus.path, ASSAY_DATA: data.path } });

  beforeAll(async () => {
    corpus = await temporaryFolder();
    data = await temporaryFolder();
    const files = await writeFilesOfPage(PAGE, corpus.path);
    expect(files).toHaveLength(10);
    // As the page says: the description of the larger example, without the table that is left out here.
    const example = await readFile(path.join(COAST_CORPUS, 'datasets/datapackage.json'), 'utf8');
    const described = DataPackage.parse(JSON.parse(example));
    const resources = described.resources.filter(({ name }) => name !== 'parts');
    await writeFile(
      path.join(corpus.path, 'datasets/datapackage.json'),
      JSON.stringify({ ...described, resources }),
    );
  });
  afterAll(async () => {
    await corpus?.remove();
    await data?.remove();
  });

  it('is sound', async () => {
    const { code, stdout, stderr } = await run('scripts/check-corpus.ts');
    expect(stderr).toBe('');
    expect(stdout).toContain('The corpus is sound');
    expect(code).toBe(0);
  });

  it.each([
    ['How much honey did Slovenia make in 2023?', '1,900 tonnes'],
    ['Сколько мёда собрала Словения в 2022 году?', '1700 тонн'],
  ])('answers: %s', async (question, words) => {
    const { stdout, stderr } = await run('scripts/ask.ts', [question]);
    expect(stdout, stderr).toContain(words);
  });
});
