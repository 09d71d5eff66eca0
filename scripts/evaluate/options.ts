/** The options of `npm run evaluate`. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { QuestionKind } from './question.ts';

export const USAGE = `npm run evaluate -- [options]
  --set <name or file>   development, test, or a file of questions (default: test)
  --model <model>        the model to measure, as ASSAY_MODEL would name it
  --kind <kind>          only questions of this kind
  --language <code>      only questions in this language
  --limit <number>       only so many questions, spread evenly
  --failures             list what failed and why
  --json                 print the record of the run as JSON`;

const Options = z.object({
  set: z.string().min(1).default('test'),
  model: z.string().min(1).optional(),
  kind: QuestionKind.optional(),
  language: z.string().optional(),
  limit: z.coerce.number().int().min(1).optional(),
  failures: z.boolean().default(false),
  json: z.boolean().default(false),
  help: z.boolean().default(false),
});
export type Options = z.infer<typeof Options>;

/**
 * Reads the options.
 *
 * @throws Error saying which option cannot be used
 */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      set: { type: 'string' },
      model: { type: 'string' },
      kind: { type: 'string' },
      language: { type: 'string' },
      limit: { type: 'string' },
      failures: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const options = Options.safeParse(values);
  if (options.success) return options.data;
  const reasons = options.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`);
  throw new Error(`${reasons.join('\n')}\n\n${USAGE}`);
}

/** Whether only a part of a set is asked, so that the scores are not those of the set. */
export function isPart({ kind, language, limit }: Options): boolean {
  return kind !== undefined || language !== undefined || limit !== undefined;
}
