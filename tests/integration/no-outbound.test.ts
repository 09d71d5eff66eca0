import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { ask, request } from '../fixtures/http.ts';
import { runNode } from '../fixtures/run-node.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const RECORDER = pathToFileURL(path.join(import.meta.dirname, '../fixtures/record-connections.mjs')).href;

async function recordedIn(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}

describe('the server and the network', () => {
  it.skipIf(inject('connectionLog') === '')('reaches no other machine while it answers', async () => {
    await ask('What share of US antimony imports comes from China?');
    await ask('Why is processing the bottleneck for Central Asia?');
    await ask('Who won the 2022 World Cup?');
    await request('/api/v1/search?q=uranium');
    await request('/report/1');
    await request('/data?subject=antimony');
    for (const format of ['bibtex', 'ris', 'csl-json']) await request(`/api/v1/sources?format=${format}`);
    const lines = new Set(await recordedIn(inject('connectionLog')));
    expect([...lines]).toEqual(['recording']);
  });
});

describe('the recorder that proves it', () => {
  it('notes deliberate attempts of every kind, in threads too, and leaves loopback out', async () => {
    const folder = await temporaryFolder();
    try {
      const log = path.join(folder.path, 'connections.log');
      const { code, stderr } = await runNode({
        program: 'tests/fixtures/try-to-connect.mjs',
        environment: { NODE_OPTIONS: `--import ${RECORDER}`, ASSAY_TEST_CONNECTIONS: log },
      });
      expect(stderr).toBe('');
      expect(code).toBe(0);
      const lines = await recordedIn(log);
      expect(lines).toContain('connect 192.0.2.1');
      expect(lines).toContain('connect 192.0.2.2');
      expect(lines).toContain('connect 192.0.2.3');
      expect(lines).toContain('look-up assay-test.invalid');
      expect(lines).toContain('datagram 192.0.2.4');
      expect(lines.join('\n')).not.toMatch(/127\.0\.0\.1|localhost/);
    } finally {
      await folder.remove();
    }
  });
});
