/** The built server as a child process: start it, and know when it is ready to answer. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { startNode } from './child-process.ts';
import { type Environment, programPath, quietEnvironment } from './project.ts';

const POLL_MILLISECONDS = 100;

/** Thrown when the server ends or stays unready; the message carries its own reason. */
export class ServerNotReadyError extends Error {
  override readonly name = 'ServerNotReadyError';
}

/**
 * Starts the built app with `next start`.
 *
 * @param port port to listen on
 * @param environment added to the quiet environment of scripts
 */
export function startAppServer({
  port,
  environment = {},
  output,
}: {
  port: number;
  environment?: Environment;
  output: 'inherit' | 'pipe';
}): ChildProcess {
  return startNode({
    program: programPath('next'),
    args: ['start', '-p', String(port)],
    environment: quietEnvironment({ ...environment, NODE_ENV: 'production' }),
    output,
  });
}

/**
 * Waits until an address of the server gives a good answer.
 *
 * @param url what to ask, e.g. `http://localhost:3000/api/health/ready`
 * @param timeoutMs how long to wait, in milliseconds
 * @throws ServerNotReadyError when it ended or was not ready in time
 */
export async function waitUntilReady({
  server,
  url,
  timeoutMs,
}: {
  server: ChildProcess;
  url: string;
  timeoutMs: number;
}): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  let reason = 'it did not answer';
  while (Date.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null) {
      throw new ServerNotReadyError(`The server ended before it was ready (code ${server.exitCode}).`);
    }
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    if (response !== undefined)
      reason = `it said ${response.status}: ${(await response.text()).slice(0, 500)}`;
    await wait(POLL_MILLISECONDS);
  }
  throw new ServerNotReadyError(`The server was not ready after ${timeoutMs / 1000} seconds; ${reason}`);
}
