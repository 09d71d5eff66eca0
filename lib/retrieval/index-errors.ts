const REBUILD = 'Run: npm run index';

/** No index has been built in the folder. */
export class MissingIndexError extends Error {
  override readonly name = 'MissingIndexError';
  readonly folder: string;

  constructor({ folder }: { folder: string }) {
    super(`No index was found in ${folder}. ${REBUILD}`);
    this.folder = folder;
  }
}

/** A file of the index is absent, cut short, altered or unreadable. */
export class DamagedIndexError extends Error {
  override readonly name = 'DamagedIndexError';
  readonly file: string;

  /** @param reason completes the sentence "The file … of the index" */
  constructor({ file, reason }: { file: string; reason: string }) {
    super(`The file ${file} of the index ${reason}; the index cannot be trusted. ${REBUILD}`);
    this.file = file;
  }
}

/** The index was built by another embedding model or in another format. */
export class ForeignIndexError extends Error {
  override readonly name = 'ForeignIndexError';
  readonly folder: string;

  /** @param reason completes the sentence "The index in … was built" */
  constructor({ folder, reason }: { folder: string; reason: string }) {
    super(`The index in ${folder} was built ${reason}. ${REBUILD}`);
    this.folder = folder;
  }
}
