import { createKnowledge, type Knowledge } from '#assistant';
import { type Corpus, loadCorpus } from '#corpus';
import { createBundledEmbedder, ForeignIndexError, openIndex } from '#retrieval';
import { type Config, readConfig } from './config.ts';
import { type Models, openModels } from './language-model/open-model.ts';

/** Everything a request needs, loaded once per process. */
export type Application = {
  config: Config;
  knowledge: Knowledge;
  models: Models;
  vectorSearch: 'hnsw' | 'exact';
};

type Shared = { corpus?: Promise<Corpus>; application?: Promise<Application> };

declare global {
  var assayService: Shared | undefined;
}

/** Route modules are instantiated more than once in one process; the global lets them share one corpus and index. */
function shared(): Shared {
  globalThis.assayService ??= {};
  return globalThis.assayService;
}

/** The corpus alone, for pages that need no search. A failed load is tried again by the next caller. */
export function getCorpus(): Promise<Corpus> {
  const store = shared();
  store.corpus ??= loadCorpus(readConfig().corpusFolder).catch((error: unknown) => {
    store.corpus = undefined;
    throw error;
  });
  return store.corpus;
}

/**
 * The application, opened on first use.
 *
 * @throws InvalidCorpusError, MissingIndexError, DamagedIndexError, ForeignIndexError, ConfigurationError
 */
export function getApplication(): Promise<Application> {
  const store = shared();
  store.application ??= open().catch((error: unknown) => {
    store.application = undefined;
    throw error;
  });
  return store.application;
}

async function open(): Promise<Application> {
  const config = readConfig();
  const warn = (message: string) => console.warn(message);
  const corpus = await getCorpus();
  const embedder = createBundledEmbedder({ workers: 1, root: config.root });
  const index = await openIndex({
    folder: config.indexFolder,
    embedder,
    onWarning: warn,
  });
  if (index.manifest.corpusVersion !== corpus.version) {
    throw new ForeignIndexError({ folder: config.indexFolder, reason: 'from another state of the corpus' });
  }
  const knowledge = createKnowledge({ corpus, search: index.search });
  // The first embedding loads the model; doing it now keeps that second out of the first answer.
  await index.search({ query: corpus.report.title, limit: 1 });
  const models = await openModels({ knowledge, settings: config.model, root: config.root, warn });
  return { config, knowledge, models, vectorSearch: index.vectorSearch };
}
