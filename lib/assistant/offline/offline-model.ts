import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4GenerateResult,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider';
import type { Knowledge } from '../knowledge.ts';
import { compose } from './compose.ts';
import { joinCompositions, writeComposition } from './composition.ts';
import { type PlannedCall, plan } from './plan.ts';
import { planCalculations } from './plan-calculations.ts';
import { speakLanguage } from './speak-language.ts';
import { readToolResults, roundsMade, type ToolResults, toolCallId, turnsOf } from './tool-results.ts';
import { type Understanding, understandAll } from './understand.ts';

/** Name of the built-in model in configuration and in answers. */
export const OFFLINE_MODEL = 'offline';

const USAGE: LanguageModelV4Usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

/**
 * The built-in model: a language model of the AI SDK that understands, plans tool calls and composes by rules, from
 * the corpus alone. It needs no key and no network.
 */
export function createOfflineModel(knowledge: Knowledge): LanguageModelV4 {
  const respond = async ({ prompt }: LanguageModelV4CallOptions): Promise<LanguageModelV4StreamPart[]> => {
    const turns = turnsOf(prompt);
    const question = turns.at(-1)?.question ?? '';
    const parts = understandAll({ knowledge, question, earlier: turns.slice(0, -1) });
    const results = parts.map((_, part) => readToolResults(prompt, part));
    const calls = callsOf(roundsMade(prompt), parts, results);
    if (calls.some((ofPart) => ofPart.length > 0)) {
      return [
        ...calls.flatMap((ofPart, part) => ofPart.map((call) => toolCall(call, part))),
        { type: 'finish', usage: USAGE, finishReason: { unified: 'tool-calls', raw: 'tool-calls' } },
      ];
    }
    const compositions = parts.map((understanding, part) =>
      compose({ knowledge, understanding, results: results[part] ?? {} }),
    );
    const language = parts[0]?.language ?? 'en';
    const text = writeComposition(speakLanguage(joinCompositions(compositions), { question, language }));
    return [
      ...textParts(text),
      { type: 'finish', usage: USAGE, finishReason: { unified: 'stop', raw: 'stop' } },
    ];
  };

  /** First what the questions need, then what is to be calculated from the figures that were found. */
  const callsOf = (round: number, parts: Understanding[], results: ToolResults[]): PlannedCall[][] => {
    if (round === 0) return parts.map((understanding) => plan(knowledge, understanding));
    if (round > 1) return [];
    return parts.map((understanding, part) =>
      planCalculations({ knowledge, understanding, results: results[part] ?? {} }),
    );
  };

  return {
    specificationVersion: 'v4',
    provider: 'assay',
    modelId: OFFLINE_MODEL,
    supportedUrls: {},
    async doGenerate(options): Promise<LanguageModelV4GenerateResult> {
      const parts = await respond(options);
      const text = parts.flatMap((part) => (part.type === 'text-delta' ? [part.delta] : [])).join('');
      return {
        content: [
          ...(text === '' ? [] : [{ type: 'text' as const, text }]),
          ...parts.flatMap((part) => (part.type === 'tool-call' ? [part] : [])),
        ],
        finishReason:
          text === '' ? { unified: 'tool-calls', raw: 'tool-calls' } : { unified: 'stop', raw: 'stop' },
        usage: USAGE,
        warnings: [],
      };
    },
    async doStream(options) {
      const parts = await respond(options);
      return {
        stream: new ReadableStream<LanguageModelV4StreamPart>({
          start(controller) {
            controller.enqueue({ type: 'stream-start', warnings: [] });
            for (const part of parts) controller.enqueue(part);
            controller.close();
          },
        }),
      };
    },
  };
}

function toolCall({ toolName, input, isOfPremise }: PlannedCall, part: number): LanguageModelV4StreamPart {
  return {
    type: 'tool-call',
    toolCallId: toolCallId(part, isOfPremise),
    toolName,
    input: JSON.stringify(input),
  };
}

/** One delta a line: phrase-size pieces cost the stream less than single words. */
function textParts(text: string): LanguageModelV4StreamPart[] {
  const id = 'answer';
  return [
    { type: 'text-start', id },
    ...text.split(/(?<=\n)/).map((delta): LanguageModelV4StreamPart => ({ type: 'text-delta', id, delta })),
    { type: 'text-end', id },
  ];
}
