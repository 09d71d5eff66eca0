/** `npm run ingest -- <files or folder>`: reads the owner's documents into the corpus and brings the index up to date. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DOCUMENTS_FOLDER, loadCorpus, unreadDocuments } from '#corpus';
import {
  collectFiles,
  type IngestOutcome,
  ingestFiles,
  type LeftFile,
  readLimits,
  removeDocuments,
} from '#documents';
import { ensureIndex } from './ensure-index.ts';
import { createProgress } from './progress.ts';
import { projectFolders } from './project.ts';
import { runScript } from './run-script.ts';

const USAGE = `Reads documents into the corpus: PDF, DOCX, HTML, Markdown, text, CSV, XLSX.

  npm run ingest -- <files or folder>        reads them in; unchanged ones cost nothing
  npm run ingest -- <files> --dry-run        says what would be taken, changes nothing
  npm run ingest -- --remove <file or id>    takes documents out again
  npm run ingest                             reads in what lies unread in the corpus folder under ${DOCUMENTS_FOLDER}/`;

const log = (line: string) => console.log(line);

await runScript(async () => {
  const { values, positionals } = readArguments();
  if (values.help) {
    log(USAGE);
    return 0;
  }
  const isDryRun = values['dry-run'];
  const folders = projectFolders();
  // npm runs scripts in the project's root; paths count from where the command was given.
  const given = positionals.map((one) => path.resolve(process.env.INIT_CWD ?? process.cwd(), one));
  const outcome = values.remove
    ? await remove(folders.corpus, positionals, isDryRun)
    : await ingest(folders.corpus, given, isDryRun);
  if (outcome.hasChanged && !isDryRun) {
    // The finished documents must load before they are indexed; ensureIndex leaves the old index until the new is whole.
    await ensureIndex({ root: folders.root, log });
    log('A running server keeps its old state until it is started again.');
  }
  return outcome.hasFailed ? 1 : 0;
});

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        remove: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

async function ingest(corpusFolder: string, given: string[], isDryRun: boolean) {
  const limits = readLimits();
  const corpus = await loadCorpus(corpusFolder);
  const paths =
    given.length > 0
      ? given
      : (await unreadDocuments(corpusFolder)).map((file) => path.join(corpusFolder, file));
  if (paths.length === 0) {
    log(`Nothing lies unread in ${DOCUMENTS_FOLDER}/.\n\n${USAGE}`);
    return { hasChanged: false, hasFailed: false };
  }
  const { files, left } = await collectFiles(paths);
  const progress = createProgress({ log });
  let outcomes: IngestOutcome[];
  try {
    outcomes = await ingestFiles({
      corpus,
      corpusFolder,
      files,
      limits,
      isDryRun,
      today: new Date().toISOString().slice(0, 10),
      onProgress: ({ done, total }) => progress.update({ stage: 'Reading documents', done, total }),
    });
  } finally {
    progress.stop();
  }
  report(outcomes, left, isDryRun);
  return {
    hasChanged: outcomes.some(({ status }) => status === 'added' || status === 'replaced'),
    hasFailed: outcomes.some(({ status }) => status === 'failed') || left.some(({ isFailure }) => isFailure),
  };
}

function report(outcomes: IngestOutcome[], left: LeftFile[], isDryRun: boolean): void {
  const words: Record<IngestOutcome['status'], string> = {
    added: isDryRun ? 'would be added' : 'added',
    replaced: isDryRun ? 'would be replaced' : 'replaced',
    unchanged: 'unchanged',
    duplicate: 'duplicate, not taken',
    failed: 'NOT TAKEN',
  };
  for (const { name, status, id, detail, notes } of outcomes) {
    const as = status === 'added' || status === 'replaced' ? ` as "${id}"` : '';
    log(`${name}: ${words[status]}${as}: ${detail}`);
    for (const note of notes) log(`    ${note}`);
  }
  for (const { name, reason, isFailure } of left)
    log(`${name}: ${isFailure ? 'NOT TAKEN' : 'left out'}: ${reason}`);
  const count = (...statuses: IngestOutcome['status'][]) =>
    outcomes.filter(({ status }) => statuses.includes(status)).length;
  const failures = count('failed') + left.filter(({ isFailure }) => isFailure).length;
  log(
    `\n${isDryRun ? 'Dry run, nothing was written. ' : ''}${count('added', 'replaced')} ${isDryRun ? 'would be taken' : 'taken'}, ${count('unchanged', 'duplicate')} already there, ${left.length - left.filter(({ isFailure }) => isFailure).length} left out, ${failures} failed.`,
  );
}

async function remove(corpusFolder: string, wanted: string[], isDryRun: boolean) {
  if (wanted.length === 0) throw new Error(`--remove needs the id or file name of a document.\n\n${USAGE}`);
  const outcomes = await removeDocuments({ corpusFolder, wanted, isDryRun });
  for (const { wanted: one, id, detail } of outcomes) {
    if (id === undefined) log(`${one}: NOT REMOVED: ${detail}`);
    else log(`${one}: ${isDryRun ? 'would be removed' : 'removed'}: "${id}" (${detail})`);
  }
  return {
    hasChanged: outcomes.some(({ id }) => id !== undefined),
    hasFailed: outcomes.some(({ id }) => id === undefined),
  };
}
