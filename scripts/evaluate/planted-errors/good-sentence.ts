import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Corpus } from '#corpus';
import { calculate } from '#figures';

/** A true sentence and the evidence that proves it. */
export type GoodSentence = {
  text: string;
  ids: string[];
  /** Expression of the calculation that it rests on, whose id is then the only one. */
  calculation?: string;
};

const Paraphrase = z
  .strictObject({
    text: z.string().min(1),
    ids: z.array(z.string()).min(1).optional(),
    calculation: z.string().optional(),
  })
  .refine(({ ids, calculation }) => (ids === undefined) !== (calculation === undefined), {
    message: 'needs either ids or a calculation',
  });

/**
 * True sentences written by hand in the manner of a hosted model, from `true-paraphrases.jsonl`.
 *
 * @throws when a line is no such record
 */
export async function readParaphrases(corpus: Corpus): Promise<GoodSentence[]> {
  const text = await readFile(path.join(import.meta.dirname, 'true-paraphrases.jsonl'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const { text: sentence, ids = [], calculation } = Paraphrase.parse(JSON.parse(line));
      return calculation === undefined
        ? { text: sentence, ids }
        : { text: sentence, ids: [calculate({ corpus, expression: calculation }).id], calculation };
    });
}
