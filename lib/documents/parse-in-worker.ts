import { Worker } from 'node:worker_threads';
import type { ReadLimits } from './limits.ts';
import type { ParsedFile } from './parsed-file.ts';
import { UnreadableFileError } from './unreadable-file.ts';

type Reply = { parsed: ParsedFile } | { unreadable: string } | { failed: string };

/**
 * Parses a file in a thread of its own, with limits of time and memory.
 *
 * @param bytes handed over to the thread; they cannot be used afterwards
 * @throws UnreadableFileError when the file cannot be read, or not within the limits
 */
export async function parseInWorker({
  name,
  bytes,
  limits,
}: {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  limits: ReadLimits;
}): Promise<ParsedFile> {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
    workerData: { name, bytes, limits },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
    // Parsers write warnings on fonts and styles; they are nothing to an owner.
    stdout: true,
    stderr: true,
  });
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  const clock = setTimeout(() => reject(new UnreadableFileError(tooSlow(limits))), limits.milliseconds);
  worker.once('message', resolve);
  worker.once('error', (error: NodeJS.ErrnoException) => {
    reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new UnreadableFileError(tooLarge(limits)) : error);
  });
  worker.once('exit', (code) => reject(new Error(`The parser ended early (code ${code}).`)));
  try {
    const reply = await promise;
    if ('parsed' in reply) return reply.parsed;
    throw 'unreadable' in reply
      ? new UnreadableFileError(reply.unreadable)
      : new UnreadableFileError(`it could not be parsed (${reply.failed}).`);
  } finally {
    clearTimeout(clock);
    await worker.terminate();
  }
}

function tooSlow({ milliseconds }: ReadLimits): string {
  return `reading it took longer than ${Math.round(milliseconds / 1000)} s and was given up. Split it, or allow more with ASSAY_INGEST_SECONDS.`;
}

function tooLarge({ memoryMegabytes }: ReadLimits): string {
  return `reading it needs more than ${memoryMegabytes} MB of memory. Split it, or allow more with ASSAY_INGEST_MEMORY_MB.`;
}
