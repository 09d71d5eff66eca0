import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PROJECT_ROOT, programPath } from '../../scripts/project.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const REFUSED: [file: string, imported: string][] = [
  ['lib/corpus/probe.ts', '#language'],
  ['lib/corpus/probe.ts', '#service'],
  ['lib/language/probe.ts', '#retrieval'],
  ['lib/retrieval/probe.ts', '#figures'],
  ['lib/retrieval/probe.ts', '#assistant/answer'],
  ['lib/figures/probe.ts', '#retrieval'],
  ['lib/figures/probe.ts', '#assistant'],
  ['lib/documents/probe.ts', '#retrieval'],
  ['lib/documents/pdf/probe.ts', '../../corpus/figure.ts'],
  ['lib/corpus/probe.ts', '#documents'],
  ['lib/assistant/probe.ts', '#documents'],
  ['lib/service/probe.ts', '#documents'],
  ['lib/assistant/probe.ts', '#service'],
  ['lib/assistant/probe.ts', '../corpus/figure.ts'],
  ['lib/assistant/tools/probe.ts', '../../figures/query.ts'],
  ['lib/service/probe.ts', '../assistant/answer.ts'],
  ['lib/service/probe.ts', 'next/server'],
  ['lib/assistant/probe.ts', 'react'],
  ['lib/assistant/probe.ts', '../../app/page.tsx'],
  ['app/api/chat/probe.ts', '../../../lib/service/index.ts'],
  ['scripts/probe.ts', '../lib/corpus/load-corpus.ts'],
];

const ALLOWED: [file: string, imported: string][] = [
  ['lib/corpus/probe.ts', './figure.ts'],
  ['lib/language/probe.ts', '#corpus'],
  ['lib/retrieval/lexical/probe.ts', '../fusion.ts'],
  ['lib/retrieval/probe.ts', '#language'],
  ['lib/figures/probe.ts', '#corpus'],
  ['lib/documents/probe.ts', '#language'],
  ['lib/documents/pdf/probe.ts', '../clean-text.ts'],
  ['scripts/probe.ts', '#documents'],
  ['lib/assistant/tools/probe.ts', '../answer.ts'],
  ['lib/assistant/probe.ts', '#figures'],
  ['lib/service/probe.ts', '#assistant'],
  ['lib/service/probe.ts', '#assistant/answer'],
  ['app/probe.tsx', '#service'],
  ['app/probe.tsx', 'react'],
  ['scripts/probe.ts', '#corpus'],
];

const Report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
});

describe('import rules', () => {
  let folder: { path: string; remove: () => Promise<void> };
  let refused: Set<string>;

  beforeAll(async () => {
    folder = await temporaryFolder();
    await copyFile(path.join(PROJECT_ROOT, 'biome.json'), path.join(folder.path, 'biome.json'));
    for (const [index, [file, imported]] of [...REFUSED, ...ALLOWED].entries()) {
      const probe = path.join(folder.path, numbered(file, index));
      await mkdir(path.dirname(probe), { recursive: true });
      await writeFile(probe, `export * from '${imported}';\n`);
    }
    refused = await filesRefusedByLint(folder.path);
  });

  afterAll(() => folder.remove());

  it.each(REFUSED.map((probe, index) => [...probe, index] as const))(
    '%s may not import %s',
    (file, _, index) => {
      expect(refused).toContain(numbered(file, index));
    },
  );

  it.each(ALLOWED.map((probe, index) => [...probe, REFUSED.length + index] as const))(
    '%s may import %s',
    (file, _, index) => {
      expect(refused).not.toContain(numbered(file, index));
    },
  );
});

function numbered(file: string, index: number): string {
  return file.replace('probe', `probe-${index}`);
}

async function filesRefusedByLint(folder: string): Promise<Set<string>> {
  const options = [
    '--vcs-enabled=false',
    '--only=style/noRestrictedImports',
    '--reporter=json',
    '--max-diagnostics=200',
  ];
  const run = promisify(execFile)(process.execPath, [programPath('biome'), 'lint', ...options], {
    cwd: folder,
  });
  const output = await run.catch((failure: { stdout: string }) => failure);
  const { diagnostics } = Report.parse(JSON.parse(output.stdout));
  return new Set(diagnostics.map(({ location }) => location.path));
}
