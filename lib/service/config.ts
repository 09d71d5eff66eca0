import path from 'node:path';
import { z } from 'zod';

const Environment = z.object({
  ASSAY_ROOT: z.string().min(1).optional(),
  ASSAY_CORPUS: z.string().min(1).default('corpus'),
  ASSAY_DATA: z.string().min(1).default('.assay'),
  ASSAY_MODEL: z.string().min(1).default('offline'),
});

/** Settings of this installation, read from the environment. */
export type Config = { corpusFolder: string; indexFolder: string; root: string; model: string };

/** Thrown when a setting cannot be used. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Reads the settings.
 *
 * @throws ConfigurationError naming the variable and what it may be
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const settings = Environment.safeParse(environment);
  if (!settings.success) {
    throw new ConfigurationError(
      settings.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; '),
    );
  }
  const { ASSAY_ROOT, ASSAY_CORPUS, ASSAY_DATA, ASSAY_MODEL } = settings.data;
  const root = path.resolve(/* turbopackIgnore: true */ ASSAY_ROOT ?? process.cwd());
  return {
    root,
    corpusFolder: path.resolve(/* turbopackIgnore: true */ root, ASSAY_CORPUS),
    indexFolder: path.resolve(/* turbopackIgnore: true */ root, ASSAY_DATA, 'index'),
    model: ASSAY_MODEL,
  };
}
