import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CorpusProblem } from './corpus-problem.ts';
import { type Document, DocumentRecord } from './document.ts';
import { passagesOf, tablesOf } from './document-passages.ts';
import type { Figure } from './figure.ts';
import { reasonOf, type TableRow } from './read-table.ts';
import { readFigures } from './read-tables.ts';

/** Folder of the owner's documents within the corpus; each has a folder of its own in it. */
export const DOCUMENTS_FOLDER = 'documents';
const RECORD_FILE = 'document.json';
const FIGURES_FILE = 'figures.csv';

/** Figures that stand in one file, with their lines. */
export type FigureFile = { file: string; rows: TableRow<Figure>[] };

/**
 * Reads every document that has been read in.
 *
 * @param folder absolute path of the corpus folder
 * @param problems receives every fault found
 * @returns the documents in order of id, and the files of figures among them
 */
export async function readDocuments(
  folder: string,
  problems: CorpusProblem[],
): Promise<{ documents: Document[]; figureFiles: FigureFile[] }> {
  const documents: Document[] = [];
  const figureFiles: FigureFile[] = [];
  for (const name of await documentFolders(folder)) {
    const place = `${DOCUMENTS_FOLDER}/${name}`;
    const record = await readRecord(folder, place, name, problems);
    if (record === undefined) continue;
    const own: CorpusProblem[] = [];
    const file = `${place}/${FIGURES_FILE}`;
    const rows = (await exists(folder, file)) ? await readFigures(folder, file, own) : [];
    problems.push(...own);
    if (rows.length > 0) figureFiles.push({ file, rows });
    documents.push({
      record,
      passages: passagesOf(record),
      tables: tablesOf(record),
      figureIds: rows.map(({ row }) => row.id),
    });
  }
  return { documents, figureFiles };
}

/** Files of the documents that count towards the version of the corpus, as paths from its folder. */
export async function documentFiles(folder: string): Promise<string[]> {
  const names = await documentFolders(folder);
  return names.flatMap((name) =>
    [RECORD_FILE, FIGURES_FILE].map((file) => `${DOCUMENTS_FOLDER}/${name}/${file}`),
  );
}

/**
 * Files that lie in the documents folder and have not been read in, as paths from the corpus folder. Answers know nothing of
 * them until `npm run ingest` has read them.
 */
export async function unreadDocuments(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(folder, DOCUMENTS_FOLDER), { withFileTypes: true }).catch(() => []);
  const loose = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  if (loose.length === 0) return [];
  const known = new Set(
    (await readDocuments(folder, [])).documents.map(({ record }) => record.original.sha256),
  );
  const unread: string[] = [];
  for (const { name } of loose) {
    const file = `${DOCUMENTS_FOLDER}/${name}`;
    const hash = createHash('sha256').update(await readFile(path.join(folder, file)));
    if (!known.has(hash.digest('hex'))) unread.push(file);
  }
  return unread.sort();
}

async function documentFolders(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(folder, DOCUMENTS_FOLDER), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

async function readRecord(
  folder: string,
  place: string,
  name: string,
  problems: CorpusProblem[],
): Promise<DocumentRecord | undefined> {
  const file = `${place}/${RECORD_FILE}`;
  let raw: unknown;
  try {
    raw = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
  } catch (error) {
    const remedy = `take the document out with: npm run ingest -- --remove ${name}`;
    problems.push({ file, reason: `cannot be read (${reasonOf(error)}); ${remedy}` });
    return undefined;
  }
  const result = DocumentRecord.safeParse(raw);
  if (!result.success) {
    for (const issue of result.error.issues)
      problems.push({ file, field: issue.path.join('.'), reason: issue.message });
    return undefined;
  }
  if (result.data.id !== name) {
    problems.push({
      file,
      field: 'id',
      reason: `is "${result.data.id}", but the folder is named "${name}"; they must be the same`,
    });
    return undefined;
  }
  const original = `${place}/${result.data.original.name}`;
  if (!(await exists(folder, original))) problems.push({ file: original, reason: 'the file does not exist' });
  return result.data;
}

async function exists(folder: string, file: string): Promise<boolean> {
  return stat(path.join(folder, file)).then(
    (found) => found.isFile(),
    () => false,
  );
}
