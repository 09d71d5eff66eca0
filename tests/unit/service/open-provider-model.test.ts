import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerQuestion, createOfflineModel, createRest, DEFAULT_LIMITS, fitModel } from '#assistant';
import { openProviderModel } from '../../../lib/service/language-model/open-provider-model.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';
import { unprovenParts } from '../../fixtures/proof.ts';
import { anthropic } from '../../fixtures/provider-protocols/anthropic.ts';
import { google } from '../../fixtures/provider-protocols/google.ts';
import { mistral } from '../../fixtures/provider-protocols/mistral.ts';
import { openaiResponses } from '../../fixtures/provider-protocols/openai-responses.ts';
import type { Protocol } from '../../fixtures/provider-protocols/protocol.ts';
import {
  type ProtocolServer,
  startProtocolServer,
} from '../../fixtures/provider-protocols/protocol-server.ts';

const IMPORTS = 'sb-import-share-usa-chn-2021-2024-metal-and-oxide--usgs-mcs-2026';
const CALL = {
  name: 'get_figures',
  input: { indicator: 'import_share', subject: 'antimony', country: 'USA', partner: 'CHN' },
};
const TRUE = 'China supplied 55% of US imports of antimony (metal and oxide) in 2021–24';
const TEXT = `[[outcome: answered]]\n${TRUE} [[${IMPORTS}]]. China supplied 91% of US imports of antimony in 2021–24 [[${IMPORTS}]].`;

const knowledge = await realKnowledge();
let server: ProtocolServer | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  await server?.close();
});

async function askOver(protocol: Protocol, baseUrl: string | undefined) {
  const model = await openProviderModel({
    provider: protocol.provider,
    id: 'scripted',
    baseUrl,
    apiKey: 'the-key',
  });
  const failures: unknown[] = [];
  const run = answerQuestion({
    knowledge,
    model: fitModel(model, DEFAULT_LIMITS, createRest(0)),
    external: {
      name: `${protocol.provider}:scripted`,
      limits: DEFAULT_LIMITS,
      instructions: () => 'Answer.',
      fallback: createOfflineModel(knowledge),
      onEnd: (failure) => failures.push(...(failure === undefined ? [] : [failure])),
    },
    question: 'What share of US antimony imports comes from China?',
    describeError: String,
  });
  for await (const _ of run.stream);
  return { answer: await run.answer, failures };
}

describe('the wire protocols of the providers', () => {
  it.each([anthropic, google, mistral, openaiResponses])(
    '$provider: tool call, result and text travel, and the checks stand after them',
    async (protocol) => {
      server = await startProtocolServer({ protocol, call: CALL, text: TEXT });
      // OpenAI's newer protocol is spoken where no address is configured; its package takes one from here.
      if (protocol === openaiResponses) vi.stubEnv('OPENAI_BASE_URL', server.baseUrl);
      const { answer, failures } = await askOver(
        protocol,
        protocol === openaiResponses ? undefined : server.baseUrl,
      );
      expect(failures).toEqual([]);
      expect(answer.model).toBe(`${protocol.provider}:scripted`);
      expect(answer.sentences.map(({ text }) => text)).toEqual([`${TRUE}.`]);
      expect(answer.checks.dropped).toBe(1);
      expect(unprovenParts(answer)).toEqual([]);
      expect(server.asked).toHaveLength(2);
      if (protocol === openaiResponses) {
        for (const body of server.bodies) expect(body).toContain('"store":false');
      }
      expect(server.keys).toEqual(Array(2).fill(protocol.key.value('the-key')));
    },
  );
});
