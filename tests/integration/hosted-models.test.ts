import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Answer } from '#assistant/answer';
import { post, readProblem, request } from '../fixtures/http.ts';
import { misbehaviours } from '../fixtures/openai-protocol/misbehaviours.ts';
import { type ScriptedServer, startScriptedServer } from '../fixtures/openai-protocol/scripted-server.ts';
import { answerText, trueSentences, writer, wrongSentences } from '../fixtures/openai-protocol/writing.ts';
import { unprovenParts } from '../fixtures/proof.ts';
import { startTestServer, type TestServer } from '../fixtures/test-server.ts';

const QUESTION = 'What share of US antimony imports comes from China?';
const CALLS = [
  { name: 'search_report', input: JSON.stringify({ query: QUESTION, kinds: ['passage'], limit: 4 }) },
  {
    name: 'get_figures',
    input: JSON.stringify({ indicator: 'import_share', subject: 'antimony', country: 'USA', partner: 'CHN' }),
  },
];
const KEY = 'sk-scripted-secret';
/** What no reader may ever see: paths, stacks, what the scripted server said, and the key. */
const PRIVATE = new RegExp(`node_modules|file://|/lib/|/srv/|at async|boom|AI_\\w+Error|${KEY}`);

const good = writer(CALLS, (results) =>
  answerText([...trueSentences(results, 8), ...wrongSentences(results)]),
);

/** The built app with the scripted server as its model. */
async function startApp(environment: Record<string, string>): Promise<TestServer> {
  return startTestServer({
    ASSAY_MODEL_STEPS: '4',
    ASSAY_MODEL_RETRIES: '1',
    ASSAY_MODEL_REST_SECONDS: '0',
    ASSAY_MODEL_FIRST_SECONDS: '2',
    ASSAY_MODEL_GAP_SECONDS: '2',
    ASSAY_MODEL_STEP_SECONDS: '4',
    ASSAY_MODEL_ANSWER_SECONDS: '8',
    ...environment,
  });
}

async function askApp(app: TestServer, body: object): Promise<Answer> {
  const response = await post('/api/v1/answers', body, app.origin);
  const text = await response.text();
  expect(response.status, text).toBe(200);
  expect(text).not.toMatch(PRIVATE);
  return Answer.parse(JSON.parse(text));
}

const Chunk = z.looseObject({ type: z.string(), data: z.unknown().optional(), delta: z.string().optional() });

/** What the page is sent for a question, and the text that it shows when the stream has ended. */
async function chat(app: TestServer): Promise<{ raw: string; shown: string; answer: Answer }> {
  const message = { id: 'm1', role: 'user', parts: [{ type: 'text', text: QUESTION }] };
  const response = await post('/api/chat', { id: 'c1', messages: [message] }, app.origin);
  expect(response.status).toBe(200);
  const raw = await response.text();
  const chunks = raw
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => Chunk.parse(JSON.parse(line.slice(6))));
  const start = chunks.findLastIndex(({ type }) => type === 'data-restart') + 1;
  const shown = chunks
    .slice(start)
    .flatMap(({ type, delta }) => (type === 'text-delta' ? [delta] : []))
    .join('\n');
  return { raw, shown, answer: Answer.parse(chunks.findLast(({ type }) => type === 'data-answer')?.data) };
}

const sentencesOf = (answer: Answer) => answer.sentences.map(({ text }) => text).join('\n');

describe('a server that speaks OpenAI’s protocol as the model', () => {
  let scripted: ScriptedServer;
  let app: TestServer;
  let builtIn: Answer;
  beforeAll(async () => {
    scripted = await startScriptedServer();
    app = await startApp({
      ASSAY_MODEL: 'openai-compatible:scripted',
      ASSAY_MODEL_BASE_URL: scripted.baseUrl,
      ASSAY_MODEL_API_KEY: KEY,
    });
    builtIn = await askApp(app, { question: QUESTION, model: 'offline' });
  });
  afterAll(async () => {
    await app?.close();
    await scripted?.close();
  });

  it('is named by the deployment, without key and address', async () => {
    const text = await (await request('/api/health/ready', undefined, app.origin)).text();
    expect(JSON.parse(text)).toMatchObject({
      model: 'openai-compatible:scripted',
      modelState: 'configured',
      instructions: expect.any(Number),
    });
    expect(text).not.toMatch(/127\.0\.0\.1|secret/);
  });

  it('is left alone when the built-in model is asked for; another model is an error', async () => {
    scripted.behave(good);
    const answer = await askApp(app, { question: QUESTION, model: 'offline' });
    expect(answer.model).toBe('offline');
    expect(answer.fallback).toBeUndefined();
    expect(scripted.requests).toEqual([]);
    const refused = await post('/api/v1/answers', { question: QUESTION, model: 'openai:other' }, app.origin);
    expect((await readProblem(refused)).status).toBe(400);
  });

  it('writes the prose; wrong sentences among the right ones are withheld', async () => {
    scripted.behave(good);
    const answer = await askApp(app, { question: QUESTION });
    expect(answer.fallback).toBeUndefined();
    expect(answer.model).toBe('openai-compatible:scripted');
    expect(unprovenParts(answer)).toEqual([]);
    expect(answer.checks.dropped).toBeGreaterThanOrEqual(3);
    expect(answer.sentences.length).toBeGreaterThan(3);
    expect(answer.text).not.toMatch(/Everybody|evil/);
    expect(scripted.headers[0]?.authorization).toBe(`Bearer ${KEY}`);
    const [first, second] = scripted.requests;
    expect(JSON.stringify(first?.messages[0])).toContain('[[outcome: X]]');
    expect(first?.tools?.map((tool) => tool.function.name)).toContain('get_figures');
    expect(second?.messages.filter(({ role }) => role === 'tool')).toHaveLength(2);
  });

  it('streams the same to the page', async () => {
    scripted.behave(good);
    const { raw, shown, answer } = await chat(app);
    expect(answer.model).toBe('openai-compatible:scripted');
    expect(shown).toBe(sentencesOf(answer));
    expect(raw).not.toMatch(/Everybody|evil\.example|Let me look/);
  });

  it.each(misbehaviours(CALLS))('that $name: a checked answer ($reason)', async ({ reason, behave }) => {
    scripted.behave(behave);
    const answer = await askApp(app, { question: QUESTION });
    expect(answer.fallback).toMatchObject({ model: 'openai-compatible:scripted', reason });
    expect(answer.model).toBe('offline');
    expect(unprovenParts(answer)).toEqual([]);
    expect(answer.outcome).toBe(builtIn.outcome);
    expect(answer.text).toBe(builtIn.text);
  });

  it('that is gone: a checked answer, in the asker’s language', async () => {
    await scripted.vanish();
    const answer = await askApp(app, { question: 'Сколько сурьмы добыл Таджикистан в 2024 году?' });
    await scripted.listen();
    expect(answer.fallback?.reason).toBe('unreachable');
    expect(answer.fallback?.note).toMatch(/встроенная модель/);
    expect(unprovenParts(answer)).toEqual([]);
    expect(answer.outcome).toBe('answered');
  });

  it.each(['cut_off', 'timed_out', 'unproven', 'malformed', 'endless'])(
    'fails while the page reads (%s): the page ends with the same answer as REST',
    async (reason) => {
      const last = misbehaviours(CALLS).findLast((one) => one.reason === reason);
      if (last !== undefined) scripted.behave(last.behave);
      const { raw, shown, answer } = await chat(app);
      expect(answer.fallback?.reason).toBe(reason);
      expect(shown).toBe(sentencesOf(builtIn));
      expect(raw).not.toMatch(PRIVATE);
      expect(raw).not.toMatch(/"type":"error"/);
    },
  );

  it.each(['/api/chat', '/api/v1/answers'])('is hung up on when a reader of %s leaves', async (path) => {
    const reader = new AbortController();
    const asked = Promise.withResolvers<void>();
    scripted.behave(({ reply }) => {
      reply.text('[[outcome: answered]]\n');
      asked.resolve();
    });
    const message = { id: 'm1', role: 'user', parts: [{ type: 'text', text: QUESTION }] };
    const reading = request(
      path,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(
          path === '/api/chat' ? { id: 'c', messages: [message] } : { question: QUESTION },
        ),
        signal: reader.signal,
      },
      app.origin,
    ).then((response) => response.text());
    reading.catch(() => undefined);
    await asked.promise;
    const before = app.output();
    reader.abort();
    const outcome = await Promise.race([
      scripted.clientLeft().then(() => 'hung up'),
      // The gap between two pieces would end the call after two seconds by itself.
      new Promise((resolve) => setTimeout(resolve, 1_500, 'still connected')),
    ]);
    expect(outcome).toBe('hung up');
    expect(app.output().slice(before.length)).not.toMatch(/did not answer|Error/);
  });

  it('leaves one line in the log for each failure, without the key', async () => {
    expect(app.output()).toMatch(
      /The model openai-compatible:scripted did not answer \(key_refused\): .+401/,
    );
    expect(app.output()).not.toContain(KEY);
  });
});

describe('a hosted model without its key', () => {
  it('starts, warns once, answers with the built-in model and says so', async () => {
    const app = await startApp({ ASSAY_MODEL: 'anthropic:some-model' });
    try {
      const answer = await askApp(app, { question: QUESTION });
      await askApp(app, { question: QUESTION });
      expect(answer.fallback).toMatchObject({ model: 'anthropic:some-model', reason: 'no_key' });
      expect(unprovenParts(answer)).toEqual([]);
      expect(app.output().match(/ASSAY_MODEL_API_KEY is not set/g)).toHaveLength(1);
    } finally {
      await app.close();
    }
  });
});

describe('OpenAI’s own provider at another address', () => {
  it('speaks chat completions there', async () => {
    const scripted = await startScriptedServer();
    const app = await startApp({
      ASSAY_MODEL: 'openai:gpt-scripted',
      ASSAY_MODEL_BASE_URL: scripted.baseUrl,
      ASSAY_MODEL_API_KEY: KEY,
    });
    try {
      scripted.behave(good);
      const answer = await askApp(app, { question: QUESTION });
      expect(answer.model, JSON.stringify(answer.fallback)).toBe('openai:gpt-scripted');
      expect(unprovenParts(answer)).toEqual([]);
      expect(scripted.requests[0]?.model).toBe('gpt-scripted');
    } finally {
      await app.close();
      await scripted.close();
    }
  });
});

describe('a model that cannot be configured so', () => {
  it('keeps the server unready and says what may be named', async () => {
    const app = await startTestServer({ ASSAY_MODEL: 'bedrock:x' }, { expectReady: false });
    try {
      const problem = await readProblem(await request('/api/health/ready', undefined, app.origin));
      expect(problem.status).toBe(503);
      expect(problem.detail).toContain('openai, anthropic, google, mistral, openai-compatible');
    } finally {
      await app.close();
    }
  });
});
