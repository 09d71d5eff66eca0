import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile, syncPath } from './durable-files.ts';

const CURRENT_FILE = 'current';
const WORK_PREFIX = '.building-';
/** A build that has not been touched for this long, in milliseconds, has died. */
const ABANDONED_AFTER = 60 * 60 * 1000;

/** @returns the absolute path of the live version's folder, or undefined when there is none */
export async function currentVersionFolder({ folder }: { folder: string }): Promise<string | undefined> {
  const name = await readFile(path.join(folder, CURRENT_FILE), 'utf8').catch(() => '');
  // Only a plain name is followed, never a path out of the index folder.
  return /^[a-z0-9][a-z0-9-]*$/.test(name.trim()) ? path.join(folder, name.trim()) : undefined;
}

/** A new empty folder beside the versions, on the same file system, so that it can be renamed into place. */
export async function createWorkFolder({ folder }: { folder: string }): Promise<string> {
  await mkdir(folder, { recursive: true });
  return mkdtemp(path.join(folder, WORK_PREFIX));
}

/**
 * Makes a finished work folder the live version. The version that was live is kept for those who read it now; older
 * ones are removed.
 *
 * @param startedAt when the build began, in milliseconds; a version made since then belongs to another build and stays
 */
export async function publishVersion({
  folder,
  workFolder,
  version,
  startedAt,
}: {
  folder: string;
  workFolder: string;
  version: string;
  startedAt: number;
}): Promise<void> {
  // Work folders are private to their maker; an index may be read by whoever serves it.
  await chmod(workFolder, 0o755);
  const previous = await currentVersionFolder({ folder });
  const name = await renameToFreeName({ folder, workFolder, version });
  await syncPath(folder);
  await replaceFile(path.join(folder, CURRENT_FILE), `${name}\n`);
  const kept = new Set([name, ...(previous === undefined ? [] : [path.basename(previous)])]);
  await removeOldVersions({ folder, kept, startedAt });
}

/** A rebuild of the same content gets another name, because the folder of that name may be in use. */
async function renameToFreeName(args: {
  folder: string;
  workFolder: string;
  version: string;
}): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const name = attempt === 1 ? args.version : `${args.version}-${attempt}`;
    try {
      await rename(args.workFolder, path.join(args.folder, name));
      return name;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'EPERM') throw error;
      if (attempt >= 1000) throw error;
    }
  }
}

async function removeOldVersions(args: {
  folder: string;
  kept: Set<string>;
  startedAt: number;
}): Promise<void> {
  for (const entry of await readdir(args.folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || args.kept.has(entry.name)) continue;
    const location = path.join(args.folder, entry.name);
    const touchedAt = await stat(location).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.POSITIVE_INFINITY,
    );
    const oldest = entry.name.startsWith(WORK_PREFIX) ? Date.now() - ABANDONED_AFTER : args.startedAt;
    if (touchedAt < oldest) await rm(location, { recursive: true, force: true });
  }
}
