import { type DynamicToolUIPart, getToolName, type ToolUIPart } from 'ai';
import { z } from 'zod';
import { messages } from '../messages/index.ts';

/** One look-up behind an answer, in words. */
export type ToolStep = {
  key: string;
  /** `Searching the report…`, while it runs. */
  doing: string;
  /** `Searched the report`. */
  done: string;
  state: 'running' | 'done' | 'failed';
  arguments: { name: string; value: string }[];
  /** `Found 6 passages.`, or empty. */
  result: string;
};

const Arguments = z.record(z.string(), z.unknown());
const Counted = z.object({
  passages: z.array(z.unknown()).optional(),
  figures: z.array(z.unknown()).optional(),
  events: z.array(z.unknown()).optional(),
  rows: z.array(z.unknown()).optional(),
});

/** Turns a tool part of a message into words a reader can follow. */
export function readToolStep(part: ToolUIPart | DynamicToolUIPart): ToolStep {
  const name = getToolName(part);
  const known = toolWords(name);
  return {
    key: part.toolCallId,
    doing: known?.doing ?? messages.conversation.working,
    done: known?.done ?? inWords(name),
    state: part.state === 'output-available' ? 'done' : part.state === 'output-error' ? 'failed' : 'running',
    arguments: readArguments(part.input),
    result: part.state === 'output-available' ? countResults(part.output) : '',
  };
}

/** The words for a tool by its name, if it is one of ours. */
export function toolWords(name: string): { doing: string; done: string } | undefined {
  return new Map(Object.entries(messages.steps.tools)).get(name);
}

function readArguments(input: unknown): ToolStep['arguments'] {
  const { data } = Arguments.safeParse(input);
  return Object.entries(data ?? {}).flatMap(([name, value]) => {
    const text = argumentText(value);
    return text === '' ? [] : [{ name: inWords(name), value: text }];
  });
}

function argumentText(value: unknown): string {
  if (typeof value === 'string') return value.includes(' ') ? value : inWords(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(argumentText).join(', ');
  const { data } = Arguments.safeParse(value);
  const parts = Object.entries(data ?? {}).map(([name, part]) => `${inWords(name)} ${argumentText(part)}`);
  return parts.join(', ');
}

function countResults(output: unknown): string {
  const { data } = Counted.safeParse(output);
  const { passages, figures, events, rows } = messages.steps;
  const things = [
    data?.passages === undefined ? '' : passages(data.passages.length),
    data?.figures === undefined ? '' : figures(data.figures.length),
    data?.events === undefined ? '' : events(data.events.length),
    data?.rows === undefined ? '' : rows(data.rows.length),
  ].filter((thing) => thing !== '');
  return things.length === 0 ? '' : messages.steps.found(things.join(', '));
}

function inWords(identifier: string): string {
  return identifier.replaceAll('_', ' ');
}
