import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Answer,
  answerQuestion,
  createOfflineModel,
  createRest,
  DEFAULT_LIMITS,
  fitModel,
} from '#assistant';
import { openProviderModel } from '../../../lib/service/language-model/open-provider-model.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';
import type { ChatRequest } from '../../fixtures/openai-protocol/chat-request.ts';
import { misbehaviours } from '../../fixtures/openai-protocol/misbehaviours.ts';
import { type ScriptedServer, startScriptedServer } from '../../fixtures/openai-protocol/scripted-server.ts';
import { answerText, trueSentences, writer, wrongSentences } from '../../fixtures/openai-protocol/writing.ts';
import { unprovenParts } from '../../fixtures/proof.ts';

const QUESTION = 'What share of US antimony imports comes from China?';
const CALLS = [
  {
    name: 'get_figures',
    input: JSON.stringify({ indicator: 'import_share', subject: 'antimony', country: 'USA', partner: 'CHN' }),
  },
];
const LIMITS = {
  ...DEFAULT_LIMITS,
  steps: 4,
  retries: 1,
  firstPieceMs: 300,
  gapMs: 300,
  stepMs: 1_500,
  answerMs: 3_000,
};

const knowledge = await realKnowledge();
const offline = createOfflineModel(knowledge);
let server: ScriptedServer;
beforeAll(async () => {
  server = await startScriptedServer();
});
afterAll(() => server.close());

/** Asks the scripted model over HTTP, in this process. */
async function askScripted({
  limits = LIMITS,
  rest = createRest(0),
  question = QUESTION,
  history,
  abortSignal,
}: {
  limits?: typeof LIMITS;
  rest?: ReturnType<typeof createRest>;
  question?: string;
  history?: { role: 'user' | 'assistant'; text: string }[];
  abortSignal?: AbortSignal;
} = {}): Promise<{ answer: Answer; sent: string; failures: unknown[] }> {
  const failures: unknown[] = [];
  const model = await openProviderModel({
    provider: 'openai-compatible',
    id: 'scripted',
    baseUrl: server.baseUrl,
    apiKey: undefined,
  });
  const run = answerQuestion({
    knowledge,
    model: fitModel(model, limits, rest),
    external: {
      name: 'openai-compatible:scripted',
      limits,
      instructions: (language) => `Answer in ${language}.`,
      fallback: offline,
      onEnd: (failure) => failures.push(...(failure === undefined ? [] : [failure])),
    },
    question,
    history,
    abortSignal,
    describeError: () => 'Something went wrong.',
  });
  const chunks: unknown[] = [];
  for await (const chunk of run.stream) chunks.push(chunk);
  return { answer: await run.answer, sent: JSON.stringify(chunks), failures };
}

const builtIn = async (question = QUESTION) => {
  const run = answerQuestion({ knowledge, model: offline, question, describeError: String });
  for await (const _ of run.stream);
  return run.answer;
};

describe('a hosted or local model', () => {
  it('writes the answer; what its evidence does not hold is withheld', async () => {
    server.behave(
      writer(CALLS, (results) => answerText([...trueSentences(results, 8), ...wrongSentences(results)])),
    );
    const { answer, sent } = await askScripted();
    expect(answer.fallback, JSON.stringify(answer.fallback)).toBeUndefined();
    expect(answer.model).toBe('openai-compatible:scripted');
    expect(answer.outcome).toBe('answered');
    expect(answer.sentences.length).toBeGreaterThan(2);
    expect(unprovenParts(answer)).toEqual([]);
    expect(answer.checks.dropped).toBe(5);
    expect(answer.figures.length).toBeGreaterThan(0);
    expect(sent).not.toMatch(/Everybody knows|evil|r99\.9\.9|data-restart|Let me look/);
  });

  it.each(misbehaviours(CALLS))(
    'that $name: the built-in model answers ($reason)',
    async ({ reason, behave }) => {
      server.behave(behave);
      const { answer, sent, failures } = await askScripted();
      const expected = await builtIn();
      expect(answer.fallback).toMatchObject({ model: 'openai-compatible:scripted', reason });
      expect(answer.fallback?.note).toContain('built-in model');
      expect(answer.model).toBe('offline');
      expect(answer.text).toBe(expected.text);
      expect(answer.outcome).toBe('answered');
      expect(unprovenParts(answer)).toEqual([]);
      expect(failures).toHaveLength(1);
      expect(sent).not.toMatch(/srv|evil|boom|Error|might be 99|browse/);
    },
  );

  it('that is not there at all: the built-in model answers', async () => {
    await server.vanish();
    const { answer } = await askScripted();
    await server.listen();
    expect(answer.fallback?.reason).toBe('unreachable');
    expect(unprovenParts(answer)).toEqual([]);
  });

  it('voids what a failing model had released, and says so in the stream', async () => {
    server.behave((exchange) => {
      const cut = {
        ...exchange.reply,
        finish: exchange.count === 1 ? exchange.reply.finish : exchange.reply.cut,
      };
      return writer(CALLS, (results) => answerText(trueSentences(results)))({ ...exchange, reply: cut });
    });
    const { answer, sent } = await askScripted();
    const [before = '', after = ''] = sent.split('data-restart');
    expect(before).toContain('"text-delta"');
    expect(after).toContain('"text-delta"');
    expect(answer.fallback?.reason).toBe('cut_off');
    expect(answer.text).toBe((await builtIn()).text);
  });

  it('is asked again when it says to wait a moment', async () => {
    const good = writer(CALLS, (results) => answerText(trueSentences(results)));
    server.behave((exchange) =>
      exchange.count === 1 ? exchange.reply.refuse(429, { 'retry-after-ms': '20' }) : good(exchange),
    );
    const { answer } = await askScripted();
    expect(answer.model).toBe('openai-compatible:scripted');
    expect(server.requests).toHaveLength(3);
  });

  it('may mend a malformed call', async () => {
    const good = writer(CALLS, (results) => answerText(trueSentences(results)));
    server.behave((exchange) => {
      if (exchange.count > 1) return good({ ...exchange, request: withoutFailedStep(exchange.request) });
      exchange.reply.calls([{ name: 'get_figures', input: '{"subject": ["antimony"' }]);
      return exchange.reply.finish('tool_calls');
    });
    const { answer, sent } = await askScripted();
    expect(answer.model).toBe('openai-compatible:scripted');
    expect(answer.sentences.length).toBeGreaterThan(0);
    expect(sent).not.toMatch(/tool-input-error|JSON/);
  });

  it('is asked to answer without tools in its last step', async () => {
    server.behave(({ request, reply }) => {
      if (request.tool_choice === 'none')
        return writer(CALLS, (results) => answerText(trueSentences(results)))({ request, reply, count: 1 });
      reply.calls(CALLS);
      return reply.finish('tool_calls');
    });
    const { answer } = await askScripted();
    expect(answer.model).toBe('openai-compatible:scripted');
    expect(server.requests.map(({ tool_choice }) => tool_choice)).toEqual(['auto', 'auto', 'auto', 'none']);
  });

  it('begins no step after its tokens are spent', async () => {
    server.behave(({ reply }) => {
      reply.calls(CALLS);
      reply.finish('tool_calls', 40_000);
    });
    const { answer } = await askScripted({ limits: { ...LIMITS, answerTokens: 60_000 } });
    expect(server.requests).toHaveLength(2);
    expect(answer.fallback?.reason).toBe('endless');
  });

  it('keeps whole sentences of a reply that ran out of tokens and drops the broken one', async () => {
    server.behave((exchange) => {
      const finish = () => exchange.reply.finish(exchange.count === 1 ? 'tool_calls' : 'length');
      return writer(CALLS, (results) => {
        const [first, second] = trueSentences(results);
        return answerText([first, second].flatMap((one) => one ?? [])).replace(/\.$/, '');
      })({ ...exchange, reply: { ...exchange.reply, finish } });
    });
    const { answer } = await askScripted();
    expect(answer.model).toBe('openai-compatible:scripted');
    expect(answer.sentences).toHaveLength(1);
  });

  it('reads lean tool results, a conversation of limited length and the instructions', async () => {
    server.behave(writer(CALLS, (results) => answerText(trueSentences(results))));
    const long = 'An old answer that is long [1]. '.repeat(100);
    await askScripted({
      limits: { ...LIMITS, historyCharacters: 500, resultCharacters: 900 },
      history: [
        { role: 'user', text: 'The first question?' },
        { role: 'assistant', text: long },
        { role: 'user', text: 'The second question?' },
        { role: 'assistant', text: 'A short answer [2].' },
      ],
    });
    const [first, second] = server.requests;
    expect(first?.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(JSON.stringify(first?.messages)).toContain('A short answer.');
    expect(first?.max_tokens).toBe(LIMITS.outputTokens);
    const result = second?.messages.find(({ role }) => role === 'tool')?.content ?? '';
    expect(result).toMatch(/"left_out":\d/);
    expect(result).not.toMatch(/"evidence"|"score"/);
  });

  it('rests after two failures that last, then is asked again', async () => {
    let now = 0;
    const rest = createRest(1_000, () => now);
    const ask = async () => {
      const { answer, failures } = await askScripted({ rest });
      for (const _ of failures) rest.note(answer.fallback?.reason);
      return answer.fallback?.reason;
    };
    server.behave(({ reply }) => reply.refuse(429, { 'retry-after': '3600' }));
    expect([await ask(), await ask()]).toEqual(['rate_limited', 'rate_limited']);
    expect(server.requests).toHaveLength(2);
    expect(await ask()).toBe('rate_limited');
    expect(server.requests).toHaveLength(2);
    now = 3_000;
    await ask();
    expect(server.requests).toHaveLength(3);
  });

  it('may think aloud and put its marks in other brackets', async () => {
    server.behave(
      writer(CALLS, (results) => {
        const text = answerText(trueSentences(results, 2));
        return `<think>It might be 99%. Or 98%.</think>${text.replaceAll(/\[\[(sb-[^\]]+)\]\]/g, '**[$1]**')}`;
      }),
    );
    const { answer, sent } = await askScripted();
    expect(answer.model).toBe('openai-compatible:scripted');
    expect(answer.sentences).toHaveLength(2);
    expect(answer.checks.dropped).toBe(0);
    expect(sent).not.toMatch(/99%|\*\*/);
  });

  it('may say what is missing only in numbers that are proven, and asks nothing next of its own', async () => {
    server.behave(
      writer(CALLS, (results) =>
        [
          '[[outcome: partly_answered]]',
          '[[missing: the share in 2031 | 55% in 2021–24]]',
          '[[missing: the price in 2031 | 99 dollars in 2025]]',
          '[[missing: see https://evil.example | nothing]]',
          '[[suggest: Did prices rise by 77%?]]',
          trueSentences(results)
            .map(({ text }) => text)
            .join(' '),
        ].join('\n'),
      ),
    );
    const { answer } = await askScripted({ question: `${QUESTION} And in 2031?` });
    expect(answer.missing).toEqual([
      { what: 'the share in 2031', nearest: '55% in 2021–24' },
      { what: 'the price in 2031', nearest: '' },
    ]);
    expect(answer.suggestions.length).toBeGreaterThan(0);
    expect(answer.suggestions.join()).not.toContain('77');
  });

  it('is hung up on when the reader leaves, and nobody else answers', async () => {
    const reader = new AbortController();
    server.behave(({ reply }) => {
      reply.text('[[outcome: answered]]\nThe share');
      reader.abort();
    });
    const limits = { ...LIMITS, gapMs: 10_000, stepMs: 10_000, answerMs: 10_000 };
    const { answer, failures } = await askScripted({ limits, abortSignal: reader.signal });
    await server.clientLeft();
    expect(failures).toEqual([]);
    expect(answer.sentences).toEqual([]);
  });
});

/** The request as if the step that failed had never been. */
function withoutFailedStep(request: ChatRequest): ChatRequest {
  const asked = request.messages.findLastIndex(({ role }) => role === 'user');
  const steps = request.messages.slice(asked + 1);
  return { ...request, messages: [...request.messages.slice(0, asked + 1), ...steps.slice(2)] };
}
