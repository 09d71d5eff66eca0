import { lstat, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A file to read in. */
export type FoundFile = {
  path: string;
  /** Its name, with folders counted from the folder that was given. */
  name: string;
  bytes: number;
};

/** A path that is not read in, and why. */
export type LeftFile = { name: string; reason: string; isFailure: boolean };

/**
 * Finds the files behind the paths given. Folders are searched with all that is in them; hidden files and symbolic links in
 * them are left out, since they rarely are what an owner means to publish.
 *
 * @param paths absolute or from the working folder
 */
export async function collectFiles(paths: string[]): Promise<{ files: FoundFile[]; left: LeftFile[] }> {
  const files: FoundFile[] = [];
  const left: LeftFile[] = [];
  for (const given of paths) {
    const found = await stat(given).catch(() => undefined);
    if (found === undefined) {
      left.push({ name: given, reason: 'there is no such file or folder.', isFailure: true });
    } else if (found.isDirectory()) {
      await searchFolder(path.resolve(given), '', files, left);
    } else if (found.isFile()) {
      files.push({ path: path.resolve(given), name: path.basename(given), bytes: found.size });
    } else {
      left.push({ name: given, reason: 'it is neither a file nor a folder.', isFailure: true });
    }
  }
  const unique = [...new Map(files.map((file) => [file.path, file])).values()];
  return { files: unique.sort((a, b) => a.name.localeCompare(b.name, 'en')), left };
}

async function searchFolder(
  root: string,
  within: string,
  files: FoundFile[],
  left: LeftFile[],
): Promise<void> {
  const entries = await readdir(path.join(root, within), { withFileTypes: true });
  // The folder of a document that has been read in already.
  if (entries.some(({ name }) => name === 'document.json')) return;
  for (const entry of entries) {
    const name = within === '' ? entry.name : `${within}/${entry.name}`;
    const full = path.join(root, name);
    if (isHidden(entry.name)) left.push({ name, reason: 'hidden file.', isFailure: false });
    else if (entry.isSymbolicLink())
      left.push({ name, reason: 'symbolic link; give the file itself.', isFailure: false });
    else if (entry.isDirectory()) await searchFolder(root, name, files, left);
    else if (entry.isFile()) files.push({ path: full, name, bytes: (await lstat(full)).size });
    else left.push({ name, reason: 'neither a file nor a folder.', isFailure: false });
  }
}

/** Names that begin with a dot, and what office programs and systems leave beside documents. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}
