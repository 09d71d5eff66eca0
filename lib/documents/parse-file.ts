import path from 'node:path';
import { fileKind } from './file-kind.ts';
import type { ReadLimits } from './limits.ts';
import type { ParsedFile } from './parsed-file.ts';
import { UnreadableFileError } from './unreadable-file.ts';

/**
 * Parses a file by what it holds. Parsers are loaded when a file needs them.
 *
 * @param name file name with extension; it gives the title where the file names none
 * @throws UnreadableFileError when the file is none that can be read, or holds nothing to read
 */
export async function parseFile({
  name,
  bytes,
  limits,
}: {
  name: string;
  bytes: Uint8Array;
  limits: ReadLimits;
}): Promise<ParsedFile> {
  const { kind, notes } = await fileKind(name, bytes, limits);
  const parsed = await parseKind(kind, bytes, limits);
  if (!parsed.blocks.some((block) => block.block !== 'heading')) {
    throw new UnreadableFileError('it holds nothing to read: no text and no table.');
  }
  return { ...parsed, title: parsed.title || titleFromName(name), notes: [...notes, ...parsed.notes] };
}

async function parseKind(
  kind: ParsedFile['kind'],
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<ParsedFile> {
  switch (kind) {
    case 'pdf':
      return (await import('./pdf/parse-pdf.ts')).parsePdf(bytes);
    case 'docx':
      return damagedIfFailing((await import('./parse-docx.ts')).parseDocx(bytes, limits));
    case 'html':
      return (await import('./html/parse-html.ts')).parseHtml(bytes);
    case 'markdown':
      return (await import('./parse-markdown.ts')).parseMarkdown(bytes);
    case 'text':
      return (await import('./parse-text.ts')).parseText(bytes);
    case 'csv':
      return (await import('./parse-csv.ts')).parseCsv(bytes, limits);
    case 'xlsx':
      return damagedIfFailing((await import('./parse-xlsx.ts')).parseXlsx(bytes, limits));
  }
}

/** Office parsers throw whatever a damaged part of the file leads them to. */
async function damagedIfFailing(parsing: Promise<ParsedFile>): Promise<ParsedFile> {
  return parsing.catch((error: unknown) => {
    if (error instanceof UnreadableFileError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFileError(
      `it is damaged (${reason}). Open it in the program it was made with and save it again.`,
      { cause: error },
    );
  });
}

/** `harbour_survey-2019.pdf` gives `Harbour survey 2019`. */
function titleFromName(name: string): string {
  const words = path
    .basename(name, path.extname(name))
    .replace(/[_\s]+/g, ' ')
    .replace(/(?<=\p{L})-|-(?=\p{L})/gu, ' ');
  const title = words.trim();
  return title === '' ? name : `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}
