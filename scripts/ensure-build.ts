/** Builds the app when there is no build or the sources have changed since. */
import { createHash } from 'node:crypto';
import { glob, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { endWithParent, exitCode, startNode } from './child-process.ts';
import { programPath, quietEnvironment } from './project.ts';

/** What a build is made from. The corpus is not among it: the server reads that when it runs. */
const SOURCES = [
  'app/**/*',
  'lib/**/*',
  'public/**/*',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

/** Thrown when `next build` fails; what is wrong stands in its output above. */
export class BuildFailedError extends Error {
  override readonly name = 'BuildFailedError';
}

/**
 * Runs `next build` unless the last build was made from the very same sources.
 *
 * @param root absolute path of the project
 * @param log receives one line before a build
 * @returns whether a build was made
 * @throws BuildFailedError when the build fails
 */
export async function ensureBuild({
  root,
  log,
}: {
  root: string;
  log: (line: string) => void;
}): Promise<boolean> {
  const hashFile = path.join(root, '.next', 'assay-build-hash');
  const hash = await sourceHash(root);
  const built = await readFile(hashFile, 'utf8').catch(() => undefined);
  if (built === hash) return false;
  log('Building the app…');
  // Route types left by `npm run dev` name routes of that day, and the build's type check would stumble over one since gone.
  await rm(path.join(root, '.next', 'dev', 'types'), { recursive: true, force: true });
  const build = startNode({
    program: programPath('next'),
    args: ['build'],
    environment: quietEnvironment({ NODE_ENV: 'production' }),
  });
  endWithParent(build);
  const code = await exitCode(build);
  if (code !== 0)
    throw new BuildFailedError(`The app could not be built (next build ended with code ${code}).`);
  await writeFile(hashFile, hash);
  return true;
}

/** Hash over the names and contents of everything a build is made from, in hexadecimal. */
export async function sourceHash(root: string): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(SOURCES, { cwd: root })) files.push(file);
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    const absolute = path.join(root, file);
    if (!(await stat(absolute)).isFile()) continue;
    hash
      .update(`${file}\0`)
      .update(await readFile(absolute))
      .update('\0');
  }
  return hash.digest('hex');
}
