import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { ReadLimits } from './limits.ts';
import { UnreadableFileError } from './unreadable-file.ts';

const MOST_ENTRIES = 20_000;
const DAMAGED = 'it is damaged or cut off. Open it in the program it was made with and save it again.';
const TOO_BIG =
  'it unpacks to far more than its size (a zip bomb, or a spreadsheet too big to read). It was not opened. Split it into smaller files.';

/**
 * Unpacks every entry of a zip archive without keeping it, so that a bomb is met here and not in a parser: neither the
 * sizes it declares nor those it has may go beyond the limit.
 *
 * @param keep which entries' contents are wanted
 * @returns names of all entries, and the contents of those kept
 * @throws UnreadableFileError when damaged, encrypted or too big
 */
export async function checkArchive(
  bytes: Uint8Array,
  limits: Pick<ReadLimits, 'unpackedBytes'>,
  keep: (name: string) => boolean = () => false,
): Promise<{ names: Set<string>; kept: Map<string, Buffer> }> {
  const archive = await open(bytes);
  const names = new Set<string>();
  const kept = new Map<string, Buffer>();
  let total = 0;
  try {
    for await (const entry of archive.eachEntry()) {
      names.add(entry.fileName);
      total += entry.uncompressedSize;
      if (total > limits.unpackedBytes || names.size > MOST_ENTRIES) throw new UnreadableFileError(TOO_BIG);
      if (entry.isEncrypted()) {
        throw new UnreadableFileError('it is protected by a password. Save it without one.');
      }
      const contents = await unpack(archive, entry, keep(entry.fileName));
      if (contents !== undefined) kept.set(entry.fileName, contents);
    }
  } catch (error) {
    throw error instanceof UnreadableFileError ? error : new UnreadableFileError(DAMAGED, { cause: error });
  } finally {
    archive.close();
  }
  return { names, kept };
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true }).catch(
    (error: unknown) => {
      throw new UnreadableFileError(DAMAGED, { cause: error });
    },
  );
}

/** Reading to the end makes yauzl compare the declared size with the real one. */
async function unpack(archive: ZipFile, entry: Entry, isKept: boolean): Promise<Buffer | undefined> {
  if (entry.fileName.endsWith('/')) return undefined;
  const stream = await archive.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (isKept && Buffer.isBuffer(chunk)) chunks.push(chunk);
  return isKept ? Buffer.concat(chunks) : undefined;
}
