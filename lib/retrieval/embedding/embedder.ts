/** Turns texts into vectors. Documents and queries are always embedded by the same embedder. */
export type Embedder = {
  /** Name and version of the model; recorded in the manifest and checked when an index is opened. */
  id: string;
  dimensions: number;
  /**
   * @param texts blank texts are allowed
   * @param onProgress called with the number of texts embedded so far
   * @returns one vector for each text, in order, of unit length or not
   * @throws EmbeddingFailedError when the model cannot be loaded or stops
   */
  embed(texts: string[], onProgress?: (done: number) => void): Promise<Float32Array[]>;
  /** Frees the model; an embedder may be used again afterwards. */
  close(): Promise<void>;
};

/** The embedding model could not be started or stopped in the middle of its work. */
export class EmbeddingFailedError extends Error {
  override readonly name = 'EmbeddingFailedError';

  constructor({ embedder, reason }: { embedder: string; reason: string }) {
    super(
      `The embedding model ${embedder} failed: ${reason}. Try again; if it persists, reinstall with: npm ci`,
    );
  }
}
