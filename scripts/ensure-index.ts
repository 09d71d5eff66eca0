/** Makes sure that there is a search index and that it fits the corpus. */
import { unreadDocuments } from '#corpus';
import {
  DamagedIndexError,
  ForeignIndexError,
  indexVersion,
  MissingIndexError,
  verifyIndex,
} from '#retrieval';
import {
  buildCorpusIndex,
  buildingEmbedder,
  type IndexSource,
  indexFolders,
  readIndexSource,
} from './corpus-index.ts';
import { type ProjectFolders, projectFolders } from './project.ts';

/**
 * Builds the index if it is missing, damaged, of another format or embedding model, or of another state of the
 * corpus; otherwise does nothing.
 *
 * @param root absolute path of the project; `ASSAY_CORPUS` and `ASSAY_DATA` move the corpus and the index
 * @param log prints one line
 * @throws InvalidCorpusError listing every problem of the corpus; the index is then left as it was
 */
export async function ensureIndex({
  root,
  log,
}: {
  root: string;
  log: (line: string) => void;
}): Promise<void> {
  const folders = projectFolders({ ...process.env, ASSAY_ROOT: root });
  const source = await readIndexSource({ folders });
  await tellOfUnreadDocuments(folders, log);
  const reason = await reasonToBuild({ folders, source });
  if (reason === undefined) return;
  log(reason);
  await buildCorpusIndex({ folders, source, log });
}

/** Files that were put into the folder by hand hold nothing for answers until they are read in. */
async function tellOfUnreadDocuments(folders: ProjectFolders, log: (line: string) => void): Promise<void> {
  const unread = await unreadDocuments(folders.corpus);
  if (unread.length === 0) return;
  const [first = ''] = unread;
  const named = unread.length === 1 ? `${first} has` : `${first} and ${unread.length - 1} more files have`;
  log(
    `${named} not been read in, so answers know nothing of ${unread.length === 1 ? 'it' : 'them'}. Read in with: npm run ingest`,
  );
}

async function reasonToBuild({
  folders,
  source,
}: {
  folders: ProjectFolders;
  source: IndexSource;
}): Promise<string | undefined> {
  const embedder = buildingEmbedder();
  try {
    const { manifest } = await verifyIndex({ folder: indexFolders(folders).folder, embedder });
    const wanted = indexVersion({
      corpusVersion: source.corpus.version,
      embedder,
      documents: source.documents,
    });
    return manifest.version === wanted ? undefined : 'The corpus has changed: building the index anew.';
  } catch (error) {
    if (error instanceof MissingIndexError) return 'There is no index yet: building it.';
    if (error instanceof ForeignIndexError)
      return 'The index is of another format or model: building it anew.';
    if (error instanceof DamagedIndexError) return `The index is damaged (${error.file}): building it anew.`;
    throw error;
  }
}
