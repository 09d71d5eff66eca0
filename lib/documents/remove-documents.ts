import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { DOCUMENTS_FOLDER, readDocuments } from '#corpus';
import { openDocumentStore } from './document-store.ts';

/** What became of one wish to remove. */
export type RemovalOutcome = { wanted: string; id: string | undefined; detail: string };

/**
 * Takes documents out of a corpus, even one that cannot be loaded because of them.
 *
 * @param wanted ids of documents, or names of the files they were read from
 * @param isDryRun says what would go and removes nothing
 */
export async function removeDocuments({
  corpusFolder,
  wanted,
  isDryRun,
}: {
  corpusFolder: string;
  wanted: string[];
  isDryRun: boolean;
}): Promise<RemovalOutcome[]> {
  const store = await openDocumentStore(corpusFolder);
  const { documents } = await readDocuments(corpusFolder, []);
  const folders = await readdir(path.join(corpusFolder, DOCUMENTS_FOLDER)).catch((): string[] => []);
  const outcomes: RemovalOutcome[] = [];
  for (const one of wanted) {
    const name = one.replaceAll('\\', '/');
    const matches = documents.filter(
      ({ record }) =>
        record.id === name ||
        record.file === name ||
        path.posix.basename(record.file) === path.posix.basename(name),
    );
    const exact = matches.filter(({ record }) => record.id === name || record.file === name);
    const chosen = exact.length > 0 ? exact : matches;
    const [first] = chosen;
    const id = first?.record.id ?? folders.find((folder) => folder === name && !folder.startsWith('.'));
    if (chosen.length > 1) {
      const ids = chosen.map(({ record }) => record.id).join(', ');
      outcomes.push({
        wanted: one,
        id: undefined,
        detail: `several documents are called so: name one by its id (${ids}).`,
      });
    } else if (id === undefined) {
      outcomes.push({ wanted: one, id: undefined, detail: 'no document has this id or file name.' });
    } else {
      if (!isDryRun) await store.remove(id);
      outcomes.push({ wanted: one, id, detail: first?.record.title ?? id });
    }
  }
  return outcomes;
}
