import { describe, expect, it } from 'vitest';
import { request } from '../fixtures/http.ts';

describe('GET /api/health', () => {
  it('live: the process runs', async () => {
    expect((await request('/api/health/live')).status).toBe(200);
  });

  it('ready: the index is open, and of which corpus', async () => {
    const response = await request('/api/health/ready');
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(/"corpusVersion":\s*"[0-9a-f]{12}"/);
  });
});

describe('the pages', () => {
  it.each([
    ['/', 200],
    ['/report', 200],
    ['/report/1', 200],
    ['/report/12', 200],
    ['/report/99', 404],
    ['/no-such-page', 404],
    ['/data/%25E0%25A4', 404],
  ])('%s answers %i', async (path, status) => {
    const response = await request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(await response.text()).toContain('<html');
  });

  it.each(['/documents/%25E0%25A4/original', '/api/v1/evidence/%25E0%25A4', '/api/v1/evidence/%00'])(
    'a malformed address such as %s is an unknown one',
    async (path) => {
      const response = await request(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
    },
  );
});
