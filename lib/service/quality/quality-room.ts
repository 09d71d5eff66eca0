import { z } from 'zod';
import { getCorpus } from '../application.ts';
import { readConfig } from '../config.ts';
import { type FieldProblem, readForm, type SearchParameters } from '../read-form.ts';
import { readRuns, type StoredRun } from './read-runs.ts';

/** What `/quality` shows: one record of an evaluation, and which others there are. */
export type QualityRoom = {
  runs: StoredRun[];
  /** Undefined when this deployment has not been measured. */
  shown: StoredRun | undefined;
  /** Version of the corpus that answers rest on now; a record of another one is out of date. */
  corpusVersion: string;
  problems: FieldProblem[];
};

/**
 * Reads the address of the page and gathers what it shows. Nothing in an address can make it fail.
 *
 * @param parameters `run`, the id of a record
 */
export async function openQualityRoom(parameters: SearchParameters): Promise<QualityRoom> {
  const runs = await readRuns(readConfig().evaluationFolder);
  const { values, problems } = readForm(parameters, { run: z.string() });
  const asked = values.run === undefined ? undefined : runs.find(({ id }) => id === values.run);
  if (values.run !== undefined && asked === undefined)
    problems.push({ field: 'run', reason: 'There is no such measurement.' });
  const { version } = await getCorpus();
  return { runs, shown: asked ?? runs[0], corpusVersion: version, problems };
}
