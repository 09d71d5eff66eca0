import path from 'node:path';
import type { DocumentFileKind } from '#corpus';
import { checkArchive } from './check-archive.ts';
import type { ReadLimits } from './limits.ts';
import { UnreadableFileError } from './unreadable-file.ts';

const KINDS_BY_EXTENSION = new Map<string, DocumentFileKind>([
  ['.pdf', 'pdf'],
  ['.docx', 'docx'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.csv', 'csv'],
  ['.tsv', 'csv'],
  ['.xlsx', 'xlsx'],
]);

const TEXT_KINDS: ReadonlySet<DocumentFileKind> = new Set(['html', 'markdown', 'text', 'csv']);

/** First bytes of kinds that cannot be read, with what to call them. */
const OTHER_SIGNATURES: [bytes: number[], name: string][] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x49, 0x49, 0x2a, 0x00], 'a TIFF image'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'a TIFF image'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x4d, 0x5a], 'a program'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF file'],
];

const READABLE = 'PDF, DOCX, HTML, Markdown, text, CSV and XLSX';

/**
 * What a file holds, by its first bytes; its name decides only between kinds of text.
 *
 * @param name file name with extension
 * @returns the kind and, where the name says another, a note
 * @throws UnreadableFileError when it is none of the kinds that can be read
 */
export async function fileKind(
  name: string,
  bytes: Uint8Array,
  limits: ReadLimits,
): Promise<{ kind: DocumentFileKind; notes: string[] }> {
  if (bytes.length === 0) throw new UnreadableFileError('it is empty.');
  const extension = path.extname(name).toLowerCase();
  const named = KINDS_BY_EXTENSION.get(extension);
  const found = (await signedKind(bytes, limits)) ?? textKind(bytes, named);
  if (found === undefined) {
    const problem =
      named === undefined
        ? `its name ends in "${extension || name}", which is none of the kinds that can be read`
        : `its name says ${named}, but it holds plain text or something else`;
    throw new UnreadableFileError(`${problem} (${READABLE}). Rename it if its name is wrong, or convert it.`);
  }
  return {
    kind: found,
    notes: named === found ? [] : [`Its name ends in "${extension}", but it is ${found}; read as that.`],
  };
}

async function signedKind(bytes: Uint8Array, limits: ReadLimits): Promise<DocumentFileKind | undefined> {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) {
    const { names } = await checkArchive(bytes, limits);
    if (names.has('word/document.xml')) return 'docx';
    if (names.has('xl/workbook.xml')) return 'xlsx';
    throw new UnreadableFileError(
      `it is a zip archive, but neither DOCX nor XLSX. What can be read: ${READABLE}.`,
    );
  }
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new UnreadableFileError(describeOldOffice(bytes));
  for (const [signature, called] of OTHER_SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte))
      throw new UnreadableFileError(`it is ${called}. What can be read: ${READABLE}.`);
  }
  return undefined;
}

/** Word and Excel wrap an encrypted file in the container of their old formats. */
function describeOldOffice(bytes: Uint8Array): string {
  const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isEncrypted
    ? 'it is protected by a password. Save it without one.'
    : 'it is an old Office file (.doc, .xls or .ppt). Save it as DOCX or XLSX.';
}

function textKind(bytes: Uint8Array, named: DocumentFileKind | undefined): DocumentFileKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1').replaceAll('\u0000', '');
  if (named !== 'markdown' && /^\W{0,4}\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html)\b/is.test(head))
    return 'html';
  return named !== undefined && TEXT_KINDS.has(named) ? named : undefined;
}
