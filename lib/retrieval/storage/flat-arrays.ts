/** The bytes of a typed array, in this machine's byte order (little-endian wherever Node is distributed). */
export function toBytes(array: Float32Array | Uint32Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

export function toFloats(bytes: Buffer): Float32Array<ArrayBuffer> {
  return new Float32Array(alignedCopy(bytes));
}

export function toIntegers(bytes: Buffer): Uint32Array<ArrayBuffer> {
  return new Uint32Array(alignedCopy(bytes));
}

/** A file's buffer may begin anywhere in a shared pool; typed arrays must begin at a multiple of 4. */
function alignedCopy(bytes: Buffer): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.length - (bytes.length % 4));
  new Uint8Array(copy).set(bytes.subarray(0, copy.byteLength));
  return copy;
}
