/** `npm run evaluate`: asks the questions of a set, prints how well they were answered and keeps the record. */
import { getApplication } from '#service';
import { ensureIndex } from './ensure-index.ts';
import { numberLock, plantedErrorsOf } from './evaluate/number-lock.ts';
import { isPart, readOptions, USAGE } from './evaluate/options.ts';
import { describeFailures, describeImprecise, describeRun } from './evaluate/print-run.ts';
import { NAMED_SETS, readSet } from './evaluate/read-set.ts';
import { askAndJudge, recordOf, spread } from './evaluate/run-evaluation.ts';
import { saveRun } from './evaluate/save-run.ts';
import { createProgress } from './progress.ts';
import { projectFolders, quietEnvironment } from './project.ts';
import { runScript } from './run-script.ts';

await runScript(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const log = (line: string) => console.error(line);
  Object.assign(
    process.env,
    quietEnvironment(options.model === undefined ? {} : { ASSAY_MODEL: options.model }),
  );
  const { name, questions } = await readSet(options.set);
  const fitting = questions.filter(
    ({ kind, language }) =>
      (options.kind === undefined || kind === options.kind) &&
      (options.language === undefined || language === options.language),
  );
  const chosen = spread(fitting, options.limit ?? fitting.length);
  if (chosen.length === 0) throw new Error(`No question of ${options.set} fits.`);
  const folders = projectFolders();
  await ensureIndex({ root: folders.root, log });
  const { knowledge, models } = await getApplication();
  const progress = createProgress({ log });
  const onProgress = (done: number) => progress.update({ stage: 'Asking', done, total: chosen.length });
  const judgements = await askAndJudge({ questions: chosen, knowledge, onProgress }).finally(progress.stop);
  // The sentences that errors are planted into are on this corpus; a set of the owner's may be on another.
  const isOwn = NAMED_SETS.some((one) => one === options.set) && !isPart(options);
  const plantedErrors = isOwn ? plantedErrorsOf(await numberLock(knowledge)) : undefined;
  const run = recordOf({
    set: name,
    model: models.state.name,
    corpusVersion: knowledge.corpus.version,
    judgements,
    plantedErrors,
  });
  if (!isPart(options)) log(`Kept as ${await saveRun(run, folders.data)}`);
  console.log(options.json ? JSON.stringify(run, null, 2) : describeRun(run));
  if (options.failures && !options.json)
    console.log(`\n${describeFailures(run)}\n\n${describeImprecise(judgements)}`);
  return 0;
});
// The embedder's worker would keep the process alive.
process.exit();
