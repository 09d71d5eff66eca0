/** Which document and sentence each vector belongs to, and which vectors belong to a document. */
export class SentencePlaces {
  readonly #places: Uint32Array;
  readonly #firstLabels: Uint32Array;

  /** @param places document and sentence of each vector, two numbers a vector, documents in ascending order */
  constructor({ places, documentCount }: { places: Uint32Array; documentCount: number }) {
    this.#places = places;
    this.#firstLabels = new Uint32Array(documentCount + 1);
    for (let label = 0; label * 2 < places.length; label++) {
      const next = this.document(label) + 1;
      this.#firstLabels[next] = (this.#firstLabels[next] ?? 0) + 1;
    }
    for (let document = 0; document < documentCount; document++) {
      this.#firstLabels[document + 1] =
        (this.#firstLabels[document + 1] ?? 0) + (this.#firstLabels[document] ?? 0);
    }
  }

  document(label: number): number {
    return this.#places[label * 2] ?? 0;
  }

  sentence(label: number): number {
    return this.#places[label * 2 + 1] ?? 0;
  }

  /** The labels of a document's vectors: from `start` up to and without `end`. */
  labels(document: number): { start: number; end: number } {
    return { start: this.#firstLabels[document] ?? 0, end: this.#firstLabels[document + 1] ?? 0 };
  }
}
