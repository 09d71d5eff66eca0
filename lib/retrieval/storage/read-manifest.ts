import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { DamagedIndexError, ForeignIndexError, MissingIndexError } from '../index-errors.ts';
import { FORMAT_VERSION, IndexManifest, MANIFEST_FILE, ManifestHead } from './manifest.ts';
import { currentVersionFolder } from './versions.ts';

/**
 * The live version's manifest; the files it describes are not looked at.
 *
 * @param folder the index folder, e.g. `.assay/index`
 * @returns undefined when no index has been built
 * @throws DamagedIndexError when the manifest is absent or unreadable
 * @throws ForeignIndexError when the index is of another format
 */
export async function readManifest({ folder }: { folder: string }): Promise<IndexManifest | undefined> {
  const versionFolder = await currentVersionFolder({ folder });
  return versionFolder === undefined ? undefined : loadManifest({ versionFolder });
}

/**
 * The live version's folder and manifest.
 *
 * @throws MissingIndexError, DamagedIndexError, ForeignIndexError
 */
export async function requireManifest({
  folder,
}: {
  folder: string;
}): Promise<{ versionFolder: string; manifest: IndexManifest }> {
  const versionFolder = await currentVersionFolder({ folder });
  if (versionFolder === undefined) throw new MissingIndexError({ folder });
  return { versionFolder, manifest: await loadManifest({ versionFolder }) };
}

async function loadManifest({ versionFolder }: { versionFolder: string }): Promise<IndexManifest> {
  const file = path.join(versionFolder, MANIFEST_FILE);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new DamagedIndexError({ file, reason: `cannot be read (${error.code ?? error.message})` });
  });
  const json = parseIndexJson({ file, text });
  const { formatVersion } = checkIndexJson({ file, json, schema: ManifestHead });
  if (formatVersion !== FORMAT_VERSION) {
    throw new ForeignIndexError({
      folder: versionFolder,
      reason: `in format ${formatVersion}, and this program reads format ${FORMAT_VERSION}`,
    });
  }
  return checkIndexJson({ file, json, schema: IndexManifest });
}

/** @throws DamagedIndexError when the text is not JSON */
export function parseIndexJson({ file, text }: { file: string; text: string }): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DamagedIndexError({ file, reason: 'is not valid JSON' });
  }
}

/** @throws DamagedIndexError when the value is not of the schema's shape */
export function checkIndexJson<T>({
  file,
  json,
  schema,
}: {
  file: string;
  json: unknown;
  schema: z.ZodType<T>;
}): T {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new DamagedIndexError({
    file,
    reason: `is not of the expected shape (${issue?.path.join('.')}: ${issue?.message})`,
  });
}
