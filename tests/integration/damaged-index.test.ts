import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ensureIndex } from '../../scripts/ensure-index.ts';
import { PROJECT_ROOT } from '../../scripts/project.ts';
import { post, readProblem, request } from '../fixtures/http.ts';
import { type SmallIndex, smallIndex } from '../fixtures/small-index.ts';
import { startTestServer } from '../fixtures/test-server.ts';

describe('an index with a file cut short', () => {
  let index: SmallIndex;
  let sound: Record<string, string>;

  beforeAll(async () => {
    index = await smallIndex();
    await index.build();
    sound = await index.fingerprint();
    await index.damage();
  });
  afterAll(() => index.remove());

  it('is refused by the server, which says what to run', async () => {
    const server = await startTestServer(index.environment, { expectReady: false });
    try {
      const response = await request('/api/health/ready', undefined, server.origin);
      expect(response.status).toBe(503);
      const { detail } = await readProblem(response);
      expect(detail).toContain('npm run index');
      expect(detail).toMatch(/damaged/i);
      expect(detail).not.toContain(index.environment.ASSAY_DATA);

      const answer = await post(
        '/api/v1/answers',
        { question: 'How much tea did Nepal grow?' },
        server.origin,
      );
      expect(answer.status).toBe(503);
      expect((await readProblem(answer)).detail).toContain('npm run index');
    } finally {
      await server.close();
    }
  });

  it('is built anew on the next start, and left alone on the one after', async () => {
    vi.stubEnv('ASSAY_CORPUS', index.environment.ASSAY_CORPUS);
    vi.stubEnv('ASSAY_DATA', index.environment.ASSAY_DATA);
    try {
      const lines: string[] = [];
      await ensureIndex({ root: PROJECT_ROOT, log: (line) => lines.push(line) });
      expect(lines[0]).toMatch(/damaged/i);
      const rebuilt = await index.fingerprint();
      expect(Object.keys(rebuilt).length).toBeGreaterThanOrEqual(Object.keys(sound).length);

      const later: string[] = [];
      await ensureIndex({ root: PROJECT_ROOT, log: (line) => later.push(line) });
      expect(later).toEqual([]);
      expect(await index.fingerprint()).toEqual(rebuilt);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
