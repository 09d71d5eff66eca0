import path from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from './configuration-error.ts';
import { type ModelSettings, readModelSettings } from './language-model/read-model-settings.ts';

const Environment = z.object({
  ASSAY_ROOT: z.string().min(1).optional(),
  ASSAY_CORPUS: z.string().min(1).default('corpus'),
  ASSAY_DATA: z.string().min(1).default('.assay'),
});

/** Settings of this installation, read from the environment. */
export type Config = {
  corpusFolder: string;
  indexFolder: string;
  /** Where records of evaluations are kept. */
  evaluationFolder: string;
  root: string;
  /** The hosted or local model that writes answers; undefined for the built-in one. */
  model: ModelSettings | undefined;
};

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
  const { ASSAY_ROOT, ASSAY_CORPUS, ASSAY_DATA } = settings.data;
  const root = path.resolve(/* turbopackIgnore: true */ ASSAY_ROOT ?? process.cwd());
  return {
    root,
    corpusFolder: path.resolve(/* turbopackIgnore: true */ root, ASSAY_CORPUS),
    indexFolder: path.resolve(/* turbopackIgnore: true */ root, ASSAY_DATA, 'index'),
    evaluationFolder: path.resolve(/* turbopackIgnore: true */ root, ASSAY_DATA, 'evaluation'),
    model: readModelSettings(environment),
  };
}
