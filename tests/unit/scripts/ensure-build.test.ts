import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceHash } from '../../../scripts/ensure-build.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

describe('knowing when the app must be built again', () => {
  let folder: { path: string; remove: () => Promise<void> };
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(folder.path, file)), { recursive: true });
    await writeFile(path.join(folder.path, file), text);
  };

  beforeEach(async () => {
    folder = await temporaryFolder();
    await write('app/page.tsx', 'page');
    await write('lib/corpus/index.ts', 'door');
    await write('package-lock.json', '{}');
  });
  afterEach(() => folder.remove());

  it.each([
    ['a changed page', () => write('app/page.tsx', 'another page')],
    ['a changed dependency', () => write('package-lock.json', '{"a":1}')],
    ['a new file', () => write('lib/corpus/figure.ts', '')],
    ['a changed configuration', () => write('next.config.js', 'export default {}')],
    [
      'a renamed file',
      () => rename(path.join(folder.path, 'app/page.tsx'), path.join(folder.path, 'app/paqe.tsx')),
    ],
    ['a removed file', () => rm(path.join(folder.path, 'app/page.tsx'))],
  ])('notices %s', async (_, change) => {
    const before = await sourceHash(folder.path);
    await change();
    expect(await sourceHash(folder.path)).not.toBe(before);
  });

  it('does not mind a new corpus, new tests or a touched file', async () => {
    const before = await sourceHash(folder.path);
    await write('corpus/terms.csv', 'id');
    await write('tests/unit/a.test.ts', 'test');
    await write('app/page.tsx', 'page');
    expect(await sourceHash(folder.path)).toBe(before);
  });
});
