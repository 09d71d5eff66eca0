import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exitCode, startNode, stop } from '../../scripts/child-process.ts';
import { freePort } from '../../scripts/free-port.ts';
import { quietEnvironment } from '../../scripts/project.ts';
import { request } from '../fixtures/http.ts';
import { runNode } from '../fixtures/run-node.ts';
import { type SmallIndex, smallIndex } from '../fixtures/small-index.ts';

const START = 'scripts/start.ts';

/** Collects what a script prints until it has printed the wanted words or ended. */
async function printed(child: ChildProcess, wanted: RegExp): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (wanted.test(text)) break;
  }
  return text;
}

describe('npm start', () => {
  let index: SmallIndex;
  beforeAll(async () => {
    index = await smallIndex();
  });
  afterAll(() => index.remove());

  it('builds the missing index, serves, says where, and leaves nothing behind on Ctrl-C', async () => {
    const port = await freePort();
    const environment = quietEnvironment({
      ...index.environment,
      PORT: String(port),
      NODE_ENV: 'production',
    });
    const child = startNode({ program: START, args: [], environment, output: 'pipe' });
    try {
      const text = await printed(child, /Assay answers at .*\n/);
      expect(text).toContain('There is no index yet: building it.');
      expect(text).toContain(`Assay answers at http://localhost:${port}\n`);
      const origin = `http://localhost:${port}`;
      expect((await request('/api/health/ready', undefined, origin)).status).toBe(200);

      child.kill('SIGINT');
      expect(await exitCode(child)).toBe(130);
      await expect(request('/api/health/live', undefined, origin)).rejects.toThrow();
    } finally {
      await stop(child);
    }
  });

  it('says in one line that its port is taken', async () => {
    const other = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => other.listen(port, resolve));
    try {
      const { code, stdout, stderr } = await runNode({ program: START, environment: { PORT: String(port) } });
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toMatch(new RegExp(`^Port ${port} is already in use\\. .+\\n$`));
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });
});
