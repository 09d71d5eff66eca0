import type { JSONValue, LanguageModelV4Middleware, LanguageModelV4Prompt } from '@ai-sdk/provider';
import type { HistoryTurn } from '../history.ts';
import type { ModelLimits } from './limits.ts';

/** Parts of tool results that steer the built-in model and say nothing to another. */
const MACHINERY = new Set([
  'score',
  'lexicalScore',
  'denseScore',
  'matchedTerms',
  'bestSentences',
  'evidence',
  'about',
]);

/** Shortens tool results before a model reads them: without scores, and no longer than the limit. */
export function fitPrompt({
  resultCharacters,
}: Pick<ModelLimits, 'resultCharacters'>): LanguageModelV4Middleware {
  return {
    specificationVersion: 'v4',
    transformParams: async ({ params }) => ({ ...params, prompt: fitted(params.prompt, resultCharacters) }),
  };
}

function fitted(prompt: LanguageModelV4Prompt, limit: number): LanguageModelV4Prompt {
  return prompt.map((message) =>
    message.role !== 'tool'
      ? message
      : {
          ...message,
          content: message.content.map((part) =>
            part.type === 'tool-result' && part.output.type === 'json'
              ? { ...part, output: { ...part.output, value: shorten(part.output.value, limit) } }
              : part,
          ),
        },
  );
}

/**
 * A tool result without its machinery and of limited length. Lists lose their last items first, since tools put the
 * best first; `left_out` says how many went.
 *
 * @param limit characters of JSON; a result whose lists are all down to one item may stay longer
 */
export function shorten(value: JSONValue, limit: number): JSONValue {
  const lean = withoutMachinery(value);
  if (lean === null || typeof lean !== 'object' || isList(lean)) return lean;
  const result: Record<string, JSONValue | undefined> = { ...lean };
  let leftOut = 0;
  while (JSON.stringify(result).length > limit) {
    const [key, list] = longestList(result) ?? [];
    if (key === undefined || list === undefined) break;
    result[key] = list.slice(0, -1);
    leftOut += 1;
    result.left_out = leftOut;
  }
  return result;
}

function withoutMachinery(value: JSONValue): JSONValue {
  if (isList(value)) return value.map(withoutMachinery);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      MACHINERY.has(key) || part === undefined ? [] : [[key, withoutMachinery(part)]],
    ),
  );
}

function isList(value: JSONValue | undefined): value is readonly JSONValue[] {
  return Array.isArray(value);
}

function longestList(
  result: Record<string, JSONValue | undefined>,
): [string, readonly JSONValue[]] | undefined {
  return Object.entries(result)
    .flatMap(([key, value]): [string, readonly JSONValue[]][] =>
      isList(value) && value.length > 1 ? [[key, value]] : [],
    )
    .toSorted(([, a], [, b]) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
}

/** The latest turns of a conversation that fit, oldest first; citation numbers of earlier answers are taken out. */
export function recentTurns(history: HistoryTurn[], characters: number): HistoryTurn[] {
  const recent: HistoryTurn[] = [];
  let left = characters;
  for (const { role, text } of history.toReversed()) {
    const plain = text.replace(/\s?\[\d+\]/g, '');
    left -= plain.length;
    if (left < 0) break;
    recent.unshift({ role, text: plain });
  }
  // A conversation begins with a question: some providers refuse any other.
  const first = recent.findIndex(({ role }) => role === 'user');
  return first === -1 ? [] : recent.slice(first);
}
