import { Embeddings } from '@langchain/core/embeddings';
import type { Embedder } from './embedder.ts';

/** Shows an Embedder to LangChain's stores as one of its own. */
export class LangChainEmbeddings extends Embeddings {
  readonly #embedder: Embedder;

  constructor({ embedder }: { embedder: Embedder }) {
    super({});
    this.#embedder = embedder;
  }

  override async embedDocuments(documents: string[]): Promise<number[][]> {
    const vectors = await this.#embedder.embed(documents);
    return vectors.map((vector) => Array.from(vector));
  }

  override async embedQuery(document: string): Promise<number[]> {
    const [vector] = await this.embedDocuments([document]);
    return vector ?? [];
  }
}
