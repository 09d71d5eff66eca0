/** Thrown when a file cannot be taken in; the message says why and what its owner can do. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}
