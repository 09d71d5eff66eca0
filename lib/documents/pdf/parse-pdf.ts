import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { attachCaptions } from '../attach-captions.ts';
import { cleanText } from '../clean-text.ts';
import type { ParsedBlock, ParsedFile } from '../parsed-file.ts';
import { UnreadableFileError } from '../unreadable-file.ts';
import { joinAcrossPages } from './join-across-pages.ts';
import { withoutFurniture } from './page-furniture.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import { type PdfItem, type PdfLine, pdfLines } from './pdf-lines.ts';
import { measureTypography } from './typography.ts';

/** Letters a page has at least, on the average of a document that is not scanned. */
const FEWEST_LETTERS = 12;
/** A whole file ends with this mark; writers may add a little after it. */
const END_MARK = '%%EOF';
const TAIL = 2_048;

const TextItem = z.object({
  str: z.string(),
  transform: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
  width: z.number(),
});
const Information = z.looseObject({ Title: z.string().optional(), Author: z.string().optional() });
const NamedError = z.object({ name: z.string() });

/**
 * A PDF file by the places of its words: headings by size, paragraphs by gaps, tables by cells above each other. Every block
 * keeps its page. Pages are read one at a time.
 *
 * @throws UnreadableFileError when encrypted, cut off, damaged or without text
 */
export async function parsePdf(bytes: Uint8Array): Promise<ParsedFile> {
  const tail = Buffer.from(bytes.subarray(-TAIL)).toString('latin1');
  if (!tail.includes(END_MARK)) {
    throw new UnreadableFileError('it is cut off: the end of the PDF is missing. Copy or download it again.');
  }
  const pdf = await open(bytes);
  try {
    const notes: string[] = [];
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(pdfLines(items.flatMap(readItem)));
      page.cleanup();
    }
    checkForText(pages, notes);
    const { info } = await pdf.getMetadata();
    const { Title = '', Author = '' } = Information.safeParse(info).data ?? {};
    const kept = withoutFurniture(pages);
    const typography = measureTypography(kept);
    const blocks = joinAcrossPages(kept.map((lines, index) => pdfBlocks(lines, index + 1, typography)));
    return {
      kind: 'pdf',
      title: titleOf(cleanText(Title), blocks),
      authors: Author.trim() === '' ? [] : [cleanText(Author)],
      issued: '',
      pages: pdf.numPages,
      blocks: attachCaptions(blocks),
      notes,
    };
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      useSystemFonts: false,
      stopAtErrors: true,
      verbosity: 0,
    });
  } catch (error) {
    throw asUnreadable(error);
  }
}

function asUnreadable(error: unknown): unknown {
  if (error instanceof UnreadableFileError) return error;
  const name = NamedError.safeParse(error).data?.name;
  if (name === 'PasswordException') {
    return new UnreadableFileError('it is protected by a password. Save it without one.', { cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new UnreadableFileError(`it is damaged (${reason}). Open it in a PDF program and save it again.`, {
    cause: error,
  });
}

/** Text that stands upright; stamps along the margin are turned. */
function readItem(raw: unknown): PdfItem[] {
  const item = TextItem.safeParse(raw);
  if (!item.success || item.data.str === '') return [];
  const [a, b, c, d, x, y] = item.data.transform;
  if (Math.abs(b) > Math.abs(a)) return [];
  return [{ text: item.data.str, x, y, width: item.data.width, size: Math.hypot(c, d) }];
}

function checkForText(pages: PdfLine[][], notes: string[]): void {
  const letters = pages.map((lines) =>
    lines.reduce((sum, { cells }) => sum + cells.reduce((all, { text }) => all + text.length, 0), 0),
  );
  const total = letters.reduce((sum, count) => sum + count, 0);
  if (total < FEWEST_LETTERS * pages.length) {
    const many = pages.length === 1 ? 'its page seems' : `its ${pages.length} pages seem`;
    throw new UnreadableFileError(
      `it holds no text: ${many} to be scanned pictures. Make them readable (e.g. with "ocrmypdf in.pdf out.pdf") and read the result in.`,
    );
  }
  const empty = letters.flatMap((count, index) => (count === 0 ? [index + 1] : []));
  if (empty.length > 0) {
    notes.push(`No text on ${empty.length === 1 ? 'page' : 'pages'} ${listed(empty)} (blank or scanned).`);
  }
}

function listed(pages: number[]): string {
  return pages.length <= 8
    ? pages.join(', ')
    : `${pages.slice(0, 8).join(', ')} and ${pages.length - 8} more`;
}

/** Programs write file names into the title; then the largest heading of the first page is better. */
function titleOf(named: string, blocks: ParsedBlock[]): string {
  const isUsable =
    named !== '' && !/^untitled|^microsoft |\.(?:docx?|pdf|indd|pptx?|xlsx?|tex)$|^\S+_\S+$/i.test(named);
  if (isUsable) return named;
  const headings = blocks.flatMap((block) => (block.block === 'heading' && block.page === 1 ? [block] : []));
  return headings.sort((a, b) => a.level - b.level)[0]?.text ?? '';
}
