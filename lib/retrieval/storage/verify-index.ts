import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Embedder } from '../embedding/embedder.ts';
import { DamagedIndexError, ForeignIndexError } from '../index-errors.ts';
import { LEXICAL_FILES } from '../lexical/lexical-files.ts';
import { DOCUMENTS_FILE, type IndexManifest, VECTORS_FILE, WINDOWS_FILE } from './manifest.ts';
import { requireManifest } from './read-manifest.ts';

/** An index whose files were all read and found to be what the manifest says. */
export type VerifiedIndex = {
  versionFolder: string;
  manifest: IndexManifest;
  /** Contents by path relative to the manifest. */
  files: Map<string, Buffer>;
};

const REQUIRED_FILES = [DOCUMENTS_FILE, VECTORS_FILE, WINDOWS_FILE, ...Object.values(LEXICAL_FILES)];

export function sha256(contents: Buffer | string): string {
  return createHash('sha256').update(contents).digest('hex');
}

/**
 * Reads the live index and compares every file's length and hash with the manifest.
 *
 * @param folder the index folder, e.g. `.assay/index`
 * @param embedder the one that queries will be embedded by
 * @throws MissingIndexError when there is no index
 * @throws DamagedIndexError naming the first file that is absent, cut short or altered
 * @throws ForeignIndexError when the index is of another format or embedder
 */
export async function verifyIndex({
  folder,
  embedder,
}: {
  folder: string;
  embedder: Pick<Embedder, 'id' | 'dimensions'>;
}): Promise<VerifiedIndex> {
  const { versionFolder, manifest } = await requireManifest({ folder });
  const built = manifest.embedder;
  if (built.id !== embedder.id || built.dimensions !== embedder.dimensions) {
    throw new ForeignIndexError({
      folder: versionFolder,
      reason: `by the embedding model ${built.id} (${built.dimensions} dimensions), and ${embedder.id} (${embedder.dimensions}) is in use`,
    });
  }
  const files = new Map<string, Buffer>();
  for (const name of new Set([...REQUIRED_FILES, ...Object.keys(manifest.files)])) {
    files.set(name, await readVerified({ versionFolder, name, manifest }));
  }
  return { versionFolder, manifest, files };
}

async function readVerified({
  versionFolder,
  name,
  manifest,
}: {
  versionFolder: string;
  name: string;
  manifest: IndexManifest;
}): Promise<Buffer> {
  const file = path.join(versionFolder, name);
  const expected = manifest.files[name];
  if (expected === undefined) throw new DamagedIndexError({ file, reason: 'is not in the manifest' });
  const contents = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new DamagedIndexError({ file, reason: `cannot be read (${error.code ?? error.message})` });
  });
  if (contents.length !== expected.bytes) {
    throw new DamagedIndexError({
      file,
      reason: `has ${contents.length} bytes where ${expected.bytes} were written`,
    });
  }
  if (sha256(contents) !== expected.sha256) {
    throw new DamagedIndexError({ file, reason: 'has other contents than were written' });
  }
  return contents;
}
