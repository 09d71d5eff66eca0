import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Corpus } from '#corpus';
import { Outcome } from '../answer.ts';

/** Resolved from the project root, not from this module's address: a bundler moves the module, not the text. */
const FILE = 'lib/assistant/instructions/answering.md';
const FRONT_MATTER = /^---\nversion: (\d+)\n---\n/;
const PLACE = /\{\{(\w+)\}\}/g;

/** What the instructions tell of the report. */
type Reported = { report: Pick<Corpus['report'], 'title' | 'published' | 'provenance'> };

/** What a hosted or local model is told; the built-in model needs none of it. */
export type Instructions = {
  /** Number of the wording, raised with every change of it. */
  version: number;
  /** The text for one answer. */
  render: (language: string) => string;
};

/** Thrown when the text of the instructions cannot be used. */
export class InvalidInstructionsError extends Error {
  override readonly name = 'InvalidInstructionsError';
}

/**
 * Reads the instructions and puts the report's title, date and provenance into them.
 *
 * @param root project root
 * @throws InvalidInstructionsError when the version is missing or a place names nothing known
 */
export async function readInstructions(root: string, corpus: Reported): Promise<Instructions> {
  return createInstructions(
    await readFile(path.join(/* turbopackIgnore: true */ root, FILE), 'utf8'),
    corpus,
  );
}

/** The instructions from their text; see `readInstructions`. */
export function createInstructions(text: string, { report }: Reported): Instructions {
  const version = FRONT_MATTER.exec(text)?.[1];
  if (version === undefined) throw new InvalidInstructionsError(`${FILE} does not begin with its version.`);
  const { title, published, provenance } = report;
  const values = new Map(
    Object.entries({ title, published, provenance, outcomes: Outcome.options.join(', ') }),
  );
  const template = text.replace(FRONT_MATTER, '').replace(PLACE, (place, name: string) => {
    const value = name === 'language' ? place : values.get(name);
    if (value === undefined) throw new InvalidInstructionsError(`${FILE} has no value for ${place}.`);
    return value;
  });
  return { version: Number(version), render: (language) => template.replaceAll('{{language}}', language) };
}
