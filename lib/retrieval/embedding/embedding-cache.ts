import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { Embedder } from './embedder.ts';

const KEY_BYTES = 32;
const CHECKSUM_BYTES = 4;
const RECORDS_PER_READ = 1024;

/**
 * Vectors that were computed before, addressed by the hash of embedder and text.
 *
 * One append-only file for each embedder, of records of equal length: SHA-256 key, vector, CRC-32 of both. A record
 * whose checksum fails is forgotten, so its text is embedded anew, and the file is rewritten without it.
 */
export class EmbeddingCache {
  readonly #file: FileHandle;
  readonly #embedderId: string;
  readonly #recordBytes: number;
  readonly #positions: Map<string, number>;

  private constructor(args: { file: FileHandle; embedder: Embedder; positions: Map<string, number> }) {
    this.#file = args.file;
    this.#embedderId = args.embedder.id;
    this.#recordBytes = recordBytes(args.embedder);
    this.#positions = args.positions;
  }

  /** @param folder created when it does not exist */
  static async open({ folder, embedder }: { folder: string; embedder: Embedder }): Promise<EmbeddingCache> {
    await mkdir(folder, { recursive: true });
    const name = createHash('sha256')
      .update(`${embedder.id}\0${embedder.dimensions}`)
      .digest('hex')
      .slice(0, 16);
    const location = path.join(folder, `${name}.vectors`);
    let file = await open(location, 'a+');
    let scan = await scanRecords(file, recordBytes(embedder));
    if (scan.damaged) {
      await rewrite({ file, location, positions: scan.positions, bytes: recordBytes(embedder) });
      await file.close();
      file = await open(location, 'a+');
      scan = await scanRecords(file, recordBytes(embedder));
    }
    return new EmbeddingCache({ file, embedder, positions: scan.positions });
  }

  /** @returns the text's vector, or undefined when it is not known or was damaged since the cache was opened */
  async get(text: string): Promise<Float32Array | undefined> {
    const key = this.#key(text);
    const position = this.#positions.get(key.toString('hex'));
    if (position === undefined) return undefined;
    const record = Buffer.alloc(this.#recordBytes);
    await this.#file.read(record, 0, record.length, position);
    // Another process may have appended at the same moment, so that the position is another record's.
    if (!isIntact(record) || !record.subarray(0, KEY_BYTES).equals(key)) return undefined;
    const vector = new Float32Array((record.length - KEY_BYTES - CHECKSUM_BYTES) / 4);
    for (const index of vector.keys()) vector[index] = record.readFloatLE(KEY_BYTES + index * 4);
    return vector;
  }

  /** Appends vectors, synced to disk before it resolves. */
  async add(entries: { text: string; vector: Float32Array }[]): Promise<void> {
    if (entries.length === 0) return;
    const { size } = await this.#file.stat();
    const records = entries.map(({ text, vector }) => this.#record(text, vector));
    await this.#file.appendFile(Buffer.concat(records));
    await this.#file.datasync();
    for (const [index, { text }] of entries.entries()) {
      this.#positions.set(this.#key(text).toString('hex'), size + index * this.#recordBytes);
    }
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  #key(text: string): Buffer {
    return createHash('sha256').update(`${this.#embedderId}\0${text}`).digest();
  }

  #record(text: string, vector: Float32Array): Buffer {
    const record = Buffer.alloc(this.#recordBytes);
    this.#key(text).copy(record);
    for (const [index, value] of vector.entries()) record.writeFloatLE(value, KEY_BYTES + index * 4);
    record.writeUInt32LE(crc32(record.subarray(0, -CHECKSUM_BYTES)), record.length - CHECKSUM_BYTES);
    return record;
  }
}

function recordBytes({ dimensions }: Embedder): number {
  return KEY_BYTES + dimensions * 4 + CHECKSUM_BYTES;
}

function isIntact(record: Buffer): boolean {
  return crc32(record.subarray(0, -CHECKSUM_BYTES)) === record.readUInt32LE(record.length - CHECKSUM_BYTES);
}

async function scanRecords(
  file: FileHandle,
  bytes: number,
): Promise<{ positions: Map<string, number>; damaged: boolean }> {
  const positions = new Map<string, number>();
  const { size } = await file.stat();
  let damaged = size % bytes !== 0;
  const buffer = Buffer.alloc(bytes * RECORDS_PER_READ);
  for (let position = 0; position + bytes <= size; ) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
    const whole = bytesRead - (bytesRead % bytes);
    if (whole === 0) break;
    for (let start = 0; start < whole; start += bytes) {
      const record = buffer.subarray(start, start + bytes);
      if (isIntact(record)) positions.set(record.toString('hex', 0, KEY_BYTES), position + start);
      else damaged = true;
    }
    position += whole;
  }
  return { positions, damaged };
}

async function rewrite(args: {
  file: FileHandle;
  location: string;
  positions: Map<string, number>;
  bytes: number;
}): Promise<void> {
  const temporary = `${args.location}.${process.pid}.tmp`;
  const target = await open(temporary, 'w');
  const record = Buffer.alloc(args.bytes);
  for (const position of args.positions.values()) {
    await args.file.read(record, 0, args.bytes, position);
    await target.write(record);
  }
  await target.sync();
  await target.close();
  await rename(temporary, args.location);
}
