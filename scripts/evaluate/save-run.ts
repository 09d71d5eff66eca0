/** Keeps the record of a run for `/quality`. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EvaluationRun } from '#service';

/**
 * Writes the record to `<data>/evaluation/<set>-<model>.json`, whole or not at all.
 *
 * @param data the folder of everything that is built
 * @returns the file
 */
export async function saveRun(run: EvaluationRun, data: string): Promise<string> {
  const folder = path.join(data, 'evaluation');
  const file = path.join(folder, `${fileName(run.set)}-${fileName(run.model)}.json`);
  const draft = `${file}.${process.pid}.tmp`;
  await mkdir(folder, { recursive: true });
  await writeFile(draft, `${JSON.stringify(run, null, 2)}\n`);
  await rename(draft, file);
  return file;
}

function fileName(words: string): string {
  return words.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^[-.]+|-+$/g, '');
}
