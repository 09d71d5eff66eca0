/** Builds the search index of the corpus in use and shows how far it has come. */
import path from 'node:path';
import { indexDocuments } from '#assistant';
import { type Corpus, loadCorpus } from '#corpus';
import {
  type BuildProgress,
  buildIndex,
  createBundledEmbedder,
  type Embedder,
  type IndexManifest,
  type SearchDocument,
} from '#retrieval';
import { createProgress } from './progress.ts';
import { PROJECT_ROOT, type ProjectFolders } from './project.ts';

/** Each worker holds its own copy of the model; more than two gain nothing on the machines most people have. */
const BUILD_WORKERS = 2;

const STAGE_NAMES: Record<BuildProgress['stage'], string> = {
  embed: 'Embedding sentences',
  write: 'Writing files',
  graph: 'Linking vectors',
};

/** What an index is built from. */
export type IndexSource = { corpus: Corpus; documents: SearchDocument[] };

/** @throws InvalidCorpusError listing every problem of the corpus */
export async function readIndexSource({ folders }: { folders: ProjectFolders }): Promise<IndexSource> {
  const corpus = await loadCorpus(folders.corpus);
  return { corpus, documents: indexDocuments(corpus) };
}

/** The folder that holds the index, and the one that keeps embeddings between builds. */
export function indexFolders({ data }: ProjectFolders): { folder: string; cacheFolder: string } {
  return { folder: path.join(data, 'index'), cacheFolder: path.join(data, 'embeddings') };
}

/** The embedder that builds; close it when done. */
export function buildingEmbedder(): Embedder {
  return createBundledEmbedder({ workers: BUILD_WORKERS, root: PROJECT_ROOT });
}

/**
 * Builds the index and logs its counts and the seconds it took. The old index stays until the new one is whole.
 *
 * @param log prints one line
 */
export async function buildCorpusIndex({
  folders,
  source,
  log,
}: {
  folders: ProjectFolders;
  source: IndexSource;
  log: (line: string) => void;
}): Promise<IndexManifest> {
  const startedAt = performance.now();
  const embedder = buildingEmbedder();
  const progress = createProgress({ log });
  const warnings: string[] = [];
  try {
    const manifest = await buildIndex({
      ...indexFolders(folders),
      documents: source.documents,
      corpusVersion: source.corpus.version,
      embedder,
      onProgress: ({ stage, done, total }) => progress.update({ stage: STAGE_NAMES[stage], done, total }),
      onWarning: (message) => warnings.push(message),
    });
    progress.stop();
    for (const warning of warnings) log(warning);
    const { passages, figures, events, vectors, terms } = manifest.counts;
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    log(
      `Indexed ${passages} passages, ${figures} figures and ${events} events (${vectors} sentences, ${terms} terms) in ${seconds} s.`,
    );
    return manifest;
  } finally {
    progress.stop();
    await embedder.close();
  }
}
