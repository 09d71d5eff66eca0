import { Worker } from 'node:worker_threads';
import { z } from 'zod';

const Reply = z.union([
  z.object({ id: z.number(), vectors: z.instanceof(Float32Array) }),
  z.object({ id: z.number(), error: z.string() }),
]);

type Job = { resolve: (vectors: Float32Array) => void; reject: (error: Error) => void };

/**
 * One worker thread that embeds batches. It is started by the first batch and, when it has died, again by the next
 * one. It keeps the process alive only while a batch is under way.
 */
export class EmbeddingWorker {
  readonly #file: string;
  readonly #toError: (reason: string) => Error;
  readonly #jobs = new Map<number, Job>();
  #worker: Worker | undefined;
  #nextId = 0;

  /**
   * @param file absolute path of the worker's source file
   * @param toError makes the error that batches under way are rejected with
   */
  constructor({ file, toError }: { file: string; toError: (reason: string) => Error }) {
    this.#file = file;
    this.#toError = toError;
  }

  /** @returns the batch's vectors, one after the other */
  embed(texts: string[]): Promise<Float32Array> {
    const worker = this.#started();
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#jobs.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, texts });
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#rejectAll('it was closed');
    await worker?.terminate();
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(/* turbopackIgnore: true */ this.#file);
    worker.unref();
    worker.on('message', (message: unknown) => this.#settle(worker, message));
    worker.on('error', (error) => this.#died(worker, error.message));
    worker.on('exit', (code) => this.#died(worker, `its thread ended with code ${code}`));
    this.#worker = worker;
    return worker;
  }

  #settle(worker: Worker, message: unknown): void {
    const reply = Reply.parse(message);
    const job = this.#jobs.get(reply.id);
    this.#jobs.delete(reply.id);
    if (this.#jobs.size === 0) worker.unref();
    if ('vectors' in reply) job?.resolve(reply.vectors);
    else job?.reject(this.#toError(reply.error));
  }

  #died(worker: Worker, reason: string): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#rejectAll(reason);
  }

  #rejectAll(reason: string): void {
    const jobs = [...this.#jobs.values()];
    this.#jobs.clear();
    for (const job of jobs) job.reject(this.#toError(reason));
  }
}
