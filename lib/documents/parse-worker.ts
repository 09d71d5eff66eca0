/** The thread in which one file is parsed; its limits keep a hostile file from taking the process down. */
import { parentPort, workerData } from 'node:worker_threads';
import { parseFile } from './parse-file.ts';
import { UnreadableFileError } from './unreadable-file.ts';

try {
  const parsed = await parseFile(workerData);
  parentPort?.postMessage({ parsed });
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  parentPort?.postMessage(
    error instanceof UnreadableFileError ? { unreadable: message } : { failed: message },
  );
}
