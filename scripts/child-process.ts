/** Runs the programs that scripts are made of, with this same Node, and ends them when the script is ended. */
import { type ChildProcess, spawn } from 'node:child_process';
import { PROJECT_ROOT, quietEnvironment } from './project.ts';

/**
 * Starts a program with the Node that runs this script.
 *
 * @param program path of the JavaScript or TypeScript file
 * @param output `inherit` shows what it prints; `pipe` leaves that to the caller
 */
export function startNode({
  program,
  args,
  environment = quietEnvironment(),
  output = 'inherit',
}: {
  program: string;
  args: string[];
  environment?: NodeJS.ProcessEnv;
  output?: 'inherit' | 'pipe';
}): ChildProcess {
  return spawn(process.execPath, [program, ...args], {
    cwd: PROJECT_ROOT,
    env: environment,
    stdio: ['ignore', output, output],
  });
}

/**
 * Waits until a child process has ended.
 *
 * @returns its exit code; 128 + 15 when a signal ended it
 */
export function exitCode(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 143));
  });
}

/**
 * Ties a child's life to this script's: on Ctrl-C or a polite kill the child is ended first, then the script leaves
 * with code 130; should the script fall over, the child is killed.
 */
export function endWithParent(child: ChildProcess): void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const onSignal = () => {
    child.once('exit', () => process.exit(130));
    child.kill('SIGTERM');
  };
  const onExit = () => {
    child.kill('SIGKILL');
  };
  for (const signal of signals) process.on(signal, onSignal);
  process.on('exit', onExit);
  child.once('exit', () => {
    for (const signal of signals) process.off(signal, onSignal);
    process.off('exit', onExit);
  });
}

/** Ends a child process and waits for it; kills it when it has not gone after five seconds. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = exitCode(child);
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(timer);
}
