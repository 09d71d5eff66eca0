import type { LanguageModelV4, LanguageModelV4StreamPart, LanguageModelV4Usage } from '@ai-sdk/provider';

export type ScriptedCall = { toolName: string; input: Record<string, unknown> };

const USAGE: LanguageModelV4Usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

/** A language model that makes the given tool calls and then writes the given text, whatever it is asked. */
export function createScriptedModel(calls: ScriptedCall[], text: string): LanguageModelV4 {
  const parts = (hasResults: boolean): LanguageModelV4StreamPart[] =>
    hasResults || calls.length === 0
      ? [
          { type: 'text-start', id: 'text' },
          { type: 'text-delta', id: 'text', delta: text },
          { type: 'text-end', id: 'text' },
          { type: 'finish', usage: USAGE, finishReason: { unified: 'stop', raw: 'stop' } },
        ]
      : [
          ...calls.map(
            ({ toolName, input }): LanguageModelV4StreamPart => ({
              type: 'tool-call',
              toolCallId: crypto.randomUUID(),
              toolName,
              input: JSON.stringify(input),
            }),
          ),
          { type: 'finish', usage: USAGE, finishReason: { unified: 'tool-calls', raw: 'tool-calls' } },
        ];
  return {
    specificationVersion: 'v4',
    provider: 'scripted',
    modelId: 'scripted',
    supportedUrls: {},
    doGenerate: () => Promise.reject(new Error('The scripted model streams only.')),
    doStream: async ({ prompt }) => ({
      stream: new ReadableStream<LanguageModelV4StreamPart>({
        start(controller) {
          controller.enqueue({ type: 'stream-start', warnings: [] });
          for (const part of parts(prompt.some(({ role }) => role === 'tool'))) controller.enqueue(part);
          controller.close();
        },
      }),
    }),
  };
}
