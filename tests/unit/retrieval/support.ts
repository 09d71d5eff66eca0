import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { analyse } from '#language';
import type { Embedder, SearchDocument } from '#retrieval';

/** Vectors of hashed words: fast, and the same text always gives the same vector. */
export function createTestEmbedder({
  id = 'test',
  dimensions = 32,
}: {
  id?: string;
  dimensions?: number;
} = {}): Embedder & { embedded: string[] } {
  const embedded: string[] = [];
  return {
    id,
    dimensions,
    embedded,
    async embed(texts, onProgress) {
      embedded.push(...texts);
      onProgress?.(texts.length);
      return texts.map((text) => {
        const vector = new Float32Array(dimensions).fill(0.01);
        for (const term of analyse(text)) {
          const slot = [...term].reduce(
            (hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % dimensions,
            7,
          );
          vector[slot] = (vector[slot] ?? 0) + 1;
        }
        return vector;
      });
    },
    async close() {},
  };
}

/** A new folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'assay-retrieval-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export function passage(id: string, sentences: string[], more: Partial<SearchDocument> = {}): SearchDocument {
  const text = sentences.join(' ');
  return { id, kind: 'passage', chapter: 1, title: 'A chapter', heading: '', text, sentences, ...more };
}

export const DOCUMENTS: SearchDocument[] = [
  passage('p1', ['Copper smelters burn coal.', 'They stand beside the river.']),
  passage('p2', ['Railways carry grain to the port.'], { chapter: 2, heading: 'Transport' }),
  passage('p3', ['Glaciers melt in summer.', 'Villages fear floods.', 'The copper price fell.'], {
    chapter: 2,
  }),
  passage('f1', ['Copper output was 63% in 2020–23.'], { kind: 'figure', chapter: null, title: 'output' }),
  passage('e1', ['A port agreement was signed in 2024.'], { kind: 'event', chapter: null, title: 'deal' }),
];
