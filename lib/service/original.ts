import { createReadStream } from 'node:fs';
import path from 'node:path';
import { DOCUMENTS_FOLDER, type DocumentFileKind } from '#corpus';
import { getCorpus } from './application.ts';
import { readConfig } from './config.ts';
import { RequestError } from './problem.ts';

/** Pages of others must not run on this site, so HTML and its like are text to save. */
const MEDIA_TYPES: Record<DocumentFileKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  html: 'text/plain',
  markdown: 'text/plain',
  text: 'text/plain',
};

/**
 * The file a document was read from: PDF to look at, everything else to save.
 *
 * @throws RequestError 404 when there is no such document
 */
export async function respondWithOriginal(id: string): Promise<Response> {
  const record = (await getCorpus()).documents.get(id)?.record;
  if (record === undefined) {
    throw new RequestError({
      status: 404,
      title: 'No such document',
      detail: `No document of this corpus has the id "${id.slice(0, 200)}".`,
    });
  }
  const file = path.join(
    /* turbopackIgnore: true */ readConfig().corpusFolder,
    DOCUMENTS_FOLDER,
    record.id,
    record.original.name,
  );
  const name = encodeURIComponent(path.posix.basename(record.file)).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const disposition = record.kind === 'pdf' ? 'inline' : 'attachment';
  return new Response(webStream(file), {
    headers: {
      'content-type': MEDIA_TYPES[record.kind],
      'content-length': String(record.original.bytes),
      'content-disposition': `${disposition}; filename*=UTF-8''${name}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'",
      'cache-control': 'no-cache',
      etag: `"${record.original.sha256.slice(0, 32)}"`,
    },
  });
}

function webStream(file: string): ReadableStream<Uint8Array> {
  const reading = createReadStream(file)[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reading.next();
      if (done === true) controller.close();
      else if (value instanceof Uint8Array) controller.enqueue(value);
    },
    async cancel() {
      await reading.return?.();
    },
  });
}
