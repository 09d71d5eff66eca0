/** Answers one question in the terminal: `npm run ask -- "question"`. */
import { answerWhole, getApplication } from '#service';
import { ensureIndex } from './ensure-index.ts';
import { PROJECT_ROOT } from './project.ts';

const question = process.argv.slice(2).join(' ').trim();
if (question === '') {
  console.error('Ask something, e.g.: npm run ask -- "How much antimony did Tajikistan mine in 2024?"');
  process.exit(2);
}

try {
  await ensureIndex({ root: PROJECT_ROOT, log: (line) => console.error(line) });
  const { knowledge } = await getApplication();
  const answer = await answerWhole({ question });
  const { sources } = knowledge.corpus;
  console.log(`\n${answer.text}\n`);
  if (answer.fallback !== undefined) console.log(`${answer.fallback.note}\n`);
  if (answer.outcome !== 'answered') console.log(`Outcome: ${answer.outcome.replaceAll('_', ' ')}`);
  for (const { what, nearest } of answer.missing)
    console.log(`Missing: ${what}${nearest === '' ? '' : ` (nearest: ${nearest})`}`);
  for (const { n, label, quote, sourceIds } of answer.citations) {
    console.log(`[${n}] ${label}\n    ${quote}`);
    for (const id of sourceIds.slice(0, 4))
      console.log(`    ${sources.get(id)?.title ?? id}. ${sources.get(id)?.URL ?? ''}`);
  }
  const { sentences, numbers, dropped } = answer.checks;
  console.log(
    `\n${sentences.cited} of ${sentences.total} sentences cited, ${numbers.bound} of ${numbers.total} numbers proven, ${dropped} withheld. Written by ${answer.model} in ${answer.elapsedMs} ms.`,
  );
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
