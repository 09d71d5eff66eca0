/**
 * Measures lexical, dense and hybrid search on the development questions: `node tests/unit/retrieval/development/measure.ts`
 * after `npm run index`. Every question knows one passage; others that answer it too count as misses, so the numbers
 * are lower bounds, good for comparing ways of searching and for nothing else.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { createBundledEmbedder, openIndex, type SearchMode } from '#retrieval';

const Questions = z.array(
  z.object({ id: z.string(), kind: z.string(), question: z.string(), passages: z.array(z.string()) }),
);
const MODES: SearchMode[] = ['lexical', 'dense', 'hybrid'];

const root = path.resolve(import.meta.dirname, '../../../..');
const folder = process.argv[2] ?? path.join(root, '.assay/index');
const embedder = createBundledEmbedder({ root });
const index = await openIndex({ folder, embedder, onWarning: console.warn });
const file = path.join(import.meta.dirname, 'questions.json');
const questions = Questions.parse(JSON.parse(await readFile(file, 'utf8')));

for (const mode of MODES) {
  const gains = new Map<string, number[]>();
  for (const { kind, question, passages } of questions) {
    const hits = await index.search({ query: question, kinds: ['passage'], mode, limit: 10 });
    const rank = hits.findIndex(({ id }) => passages.includes(id));
    // One right passage: its gain is its whole nDCG.
    const gain = rank < 0 ? 0 : 1 / Math.log2(rank + 2);
    for (const group of ['all', kind]) gains.set(group, [...(gains.get(group) ?? []), gain]);
  }
  const means = [...gains].map(([group, values]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return `${group} ${mean.toFixed(3)} (${values.length})`;
  });
  console.log(`${mode.padEnd(8)} nDCG@10: ${means.join(' · ')}`);
}
await embedder.close();
