import { getCorpus } from '../application.ts';
import { readConfig } from '../config.ts';
import { readRuns } from './read-runs.ts';

/** The response of `GET /api/v1/quality`: every record of an evaluation of this deployment; none when not measured. */
export async function respondWithQuality(): Promise<Response> {
  const runs = await readRuns(readConfig().evaluationFolder);
  const { version } = await getCorpus();
  return Response.json({
    corpusVersion: version,
    runs: runs.map(({ id, run }) => ({ id, isCurrent: run.corpusVersion === version, ...run })),
  });
}
