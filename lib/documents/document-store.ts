import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { DOCUMENTS_FOLDER, type DocumentRecord, FIGURE_COLUMNS } from '#corpus';
import type { FigureCells } from './figure-table.ts';

const NEW = '.new-';
const OLD = '.old-';

/** Writes and removes documents of a corpus, each in one step: a reader sees the old one, the new one or none. */
export type DocumentStore = {
  /** @param original path of the file it was read from */
  write(args: { record: DocumentRecord; figures: FigureCells[]; original: string }): Promise<void>;
  /** Nothing happens when there is no such document. */
  remove(id: string): Promise<void>;
};

/**
 * Opens the documents of a corpus and mends what an interrupted run left behind.
 *
 * @param corpusFolder absolute path of the corpus folder
 */
export async function openDocumentStore(corpusFolder: string): Promise<DocumentStore> {
  const folder = path.join(corpusFolder, DOCUMENTS_FOLDER);
  await recover(folder);
  const retire = async (id: string) => {
    const old = path.join(folder, `${OLD}${id}`);
    await rm(old, { recursive: true, force: true });
    await rename(path.join(folder, id), old).catch(ignoreMissing);
    return old;
  };
  return {
    async write({ record, figures, original }) {
      const work = path.join(folder, `${NEW}${record.id}`);
      await rm(work, { recursive: true, force: true });
      await mkdir(work, { recursive: true });
      try {
        await copyFile(original, path.join(work, record.original.name));
        await writeFile(path.join(work, 'document.json'), `${JSON.stringify(record, null, 1)}\n`);
        if (figures.length > 0) {
          const csv = stringify(figures, { header: true, columns: [...FIGURE_COLUMNS] });
          await writeFile(path.join(work, 'figures.csv'), csv);
        }
        const old = await retire(record.id);
        await rename(work, path.join(folder, record.id));
        await rm(old, { recursive: true, force: true });
      } catch (error) {
        await rm(work, { recursive: true, force: true });
        throw error;
      }
    },
    async remove(id) {
      await rm(await retire(id), { recursive: true, force: true });
    },
  };
}

/** A document that was being replaced when a run ended comes back; half-written ones go. */
async function recover(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    if (name.startsWith(NEW)) await rm(path.join(folder, name), { recursive: true, force: true });
    if (!name.startsWith(OLD)) continue;
    const id = name.slice(OLD.length);
    if (names.includes(id)) await rm(path.join(folder, name), { recursive: true, force: true });
    else await rename(path.join(folder, name), path.join(folder, id));
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
