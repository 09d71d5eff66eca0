/** Where the project lies and in what environment its programs run. */
import path from 'node:path';

/** Absolute path of the project's root folder. */
export const PROJECT_ROOT = path.resolve(import.meta.dirname, '..');

/** Environment variables, any of which may be missing. */
export type Environment = Partial<NodeJS.ProcessEnv>;

/** Folders in use: the project, its corpus, and everything that is built from it. */
export type ProjectFolders = { root: string; corpus: string; data: string };

/**
 * The folders this run uses.
 *
 * @param environment `ASSAY_ROOT`, `ASSAY_CORPUS` and `ASSAY_DATA` move them; relative paths count from the root
 */
export function projectFolders(environment: Environment = process.env): ProjectFolders {
  const root = path.resolve(environment.ASSAY_ROOT ?? PROJECT_ROOT);
  return {
    root,
    corpus: path.resolve(root, environment.ASSAY_CORPUS ?? 'corpus'),
    data: path.resolve(root, environment.ASSAY_DATA ?? '.assay'),
  };
}

/**
 * The environment for a child process: telemetry and tracing of every library off, so that nothing leaves the
 * machine, and the folders spelled out.
 *
 * @param extra variables that are added to those of this process
 */
export function quietEnvironment(extra: Environment = {}): NodeJS.ProcessEnv {
  const environment = { ...process.env, ...extra };
  const { root, corpus, data } = projectFolders(environment);
  return {
    ...environment,
    ASSAY_ROOT: root,
    ASSAY_CORPUS: corpus,
    ASSAY_DATA: data,
    NEXT_TELEMETRY_DISABLED: '1',
    LANGCHAIN_TRACING_V2: 'false',
    LANGSMITH_TRACING: 'false',
  };
}

/** Absolute path of a package's command-line program, for running it with this same Node. */
export function programPath(name: 'next' | 'vitest' | 'biome'): string {
  const files = {
    next: 'next/dist/bin/next',
    vitest: 'vitest/vitest.mjs',
    biome: '@biomejs/biome/bin/biome',
  };
  return path.join(PROJECT_ROOT, 'node_modules', files[name]);
}
