import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { EvaluationRun } from './evaluation-run.ts';

/** A record as it lies in the folder: the name of its file without `.json` is its id. */
export type StoredRun = { id: string; run: EvaluationRun };

/** The set that is not looked at while tuning counts most, and stands first. */
const BLIND_SET = 'test';

/**
 * Every record of an evaluation in a folder: the test half first, then the newest. A file that is no such record, of
 * an older format or half written, is left out and named in the log.
 *
 * @param folder need not exist
 * @param warn logs one line
 */
export async function readRuns(
  folder: string,
  warn: (line: string) => void = (line) => console.warn(line),
): Promise<StoredRun[]> {
  const files = await readdir(folder).catch((): string[] => []);
  const runs = await Promise.all(
    files
      .filter((file) => file.endsWith('.json'))
      .map(async (file) => {
        const run = EvaluationRun.safeParse(await jsonOf(path.join(folder, file)));
        if (run.success) return [{ id: file.slice(0, -'.json'.length), run: run.data }];
        warn(`${file} is no record of an evaluation; npm run evaluate makes it anew.`);
        return [];
      }),
  );
  return runs
    .flat()
    .sort((a, b) => rankOf(a) - rankOf(b) || b.run.finishedAt.localeCompare(a.run.finishedAt));
}

function rankOf({ run }: StoredRun): number {
  return run.set === BLIND_SET ? 0 : 1;
}

async function jsonOf(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
