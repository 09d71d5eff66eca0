import { describe, expect, it } from 'vitest';
import { post, readProblem, request } from '../fixtures/http.ts';

const ROUTES = ['/api/v1/answers', '/api/chat'];

describe.each(ROUTES)('POST %s with a bad request', (route) => {
  it.each([
    ['no JSON', '{"question": ', 400],
    ['an empty body', '', 400],
    ['JSON of another shape', '[1, 2]', 400],
    ['no question', '{}', 400],
  ])('%s is refused with a problem document', async (_, body, status) => {
    const response = await post(route, body);
    expect(response.status).toBe(status);
    const { detail } = await readProblem(response);
    expect(detail).not.toMatch(/\bat .+\.(ts|js):\d+|node_modules|ZodError/);
  });
});

describe('a body that is too large', () => {
  it.each([
    ['/api/v1/answers', 1_000_000],
    ['/api/chat', 4_000_000],
  ])('%s refuses %i bytes and serves the next request', async (route, size) => {
    const response = await post(route, JSON.stringify({ question: 'a'.repeat(size) }));
    expect(response.status).toBe(413);
    expect((await readProblem(response)).detail).toMatch(/larger than \d+ kB/);
    // A client that keeps its connection must not meet the unread rest of its upload there.
    for (let times = 0; times < 4; times++) expect((await post(route, '{}')).status).toBe(400);
  });
});

describe('POST /api/v1/answers with a question that cannot be one', () => {
  it.each([
    ['too long', 'a '.repeat(1_500)],
    ['blank', '   '],
    ['not text', 42],
  ])('%s is refused and says so', async (_, question) => {
    const response = await post('/api/v1/answers', { question });
    expect(response.status).toBe(400);
    expect((await readProblem(response)).detail).toMatch(/question/i);
  });

  it('gives each refusal an id of its own', async () => {
    const [first, second] = [await post('/api/v1/answers', '{'), await post('/api/v1/answers', '{')];
    expect((await readProblem(first)).requestId).not.toBe((await readProblem(second)).requestId);
  });
});

describe('POST /api/chat with a conversation that cannot be answered', () => {
  const message = (role: string, text: string) => ({ id: role, role, parts: [{ type: 'text', text }] });

  it.each([
    ['a question that is too long', [message('user', 'a '.repeat(1_500))]],
    ['a blank question', [message('user', '  ')]],
    ['no question at the end', [message('user', 'Why?'), message('assistant', 'Because.')]],
    ['no message', []],
  ])('%s is refused', async (_, messages) => {
    const response = await post('/api/chat', { id: 'c', trigger: 'submit-message', messages });
    expect(response.status).toBe(400);
    await readProblem(response);
  });
});

describe('GET with bad parameters', () => {
  it.each([
    '/api/v1/search',
    '/api/v1/search?q=',
    '/api/v1/search?q=antimony&limit=0',
    '/api/v1/search?q=antimony&limit=many',
    '/api/v1/search?q=antimony&chapter=first',
    '/api/v1/search?q=antimony&kind=rumour',
  ])('%s is a 400', async (path) => {
    const response = await request(path);
    expect(response.status).toBe(400);
    await readProblem(response);
  });

  it('an unknown evidence id is a 404', async () => {
    const response = await request('/api/v1/evidence/r99.9.9');
    expect(response.status).toBe(404);
    expect((await readProblem(response)).detail).toContain('r99.9.9');
  });
});
