import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes a file and waits until the disk has it; creates its folder. */
export async function writeDurably(file: string, contents: Buffer | string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, 'w');
  try {
    await writeFile(handle, contents);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Replaces a file in one step: a reader sees the old contents or the new, never a part. */
export async function replaceFile(file: string, contents: string): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  await writeDurably(temporary, contents);
  await rename(temporary, file);
  await syncPath(path.dirname(file));
}

/** Waits until the disk has a file, or a folder's list of names. */
export async function syncPath(location: string): Promise<void> {
  // Windows cannot open a folder; there the rename itself is as durable as it gets.
  const handle = await open(location, 'r').catch(() => undefined);
  try {
    await handle?.sync();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EPERM' || error.code === 'EINVAL')))
      throw error;
  } finally {
    await handle?.close();
  }
}
