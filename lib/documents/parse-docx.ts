import { load } from 'cheerio';
import mammoth from 'mammoth';
import { attachCaptions } from './attach-captions.ts';
import { checkArchive } from './check-archive.ts';
import { cleanText } from './clean-text.ts';
import { htmlBlocks } from './html/html-blocks.ts';
import type { ReadLimits } from './limits.ts';
import type { ParsedFile } from './parsed-file.ts';

const PROPERTIES = 'docProps/core.xml';
const STYLES = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p:fresh"];

/** A Word file by its styles: headings, lists, tables; footnotes stand at the end, images are left out. */
export async function parseDocx(bytes: Uint8Array, limits: ReadLimits): Promise<ParsedFile> {
  const { kept } = await checkArchive(bytes, limits, (name) => name === PROPERTIES);
  let images = 0;
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      styleMap: STYLES,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => {
        images++;
        return { src: '' };
      }),
    },
  );
  const $ = load(value);
  // The arrow that leads from a footnote back to the text says nothing.
  $('a[href^="#footnote-ref"], a[href^="#endnote-ref"]').remove();
  $('sup:has(a[href^="#footnote"]), sup:has(a[href^="#endnote"])').remove();
  const properties = load(kept.get(PROPERTIES)?.toString('utf8') ?? '', { xml: true });
  const property = (name: string) => cleanText(properties(name).first().text());
  const named = cleanText($('h1.title').first().text());
  $('h1.title').first().remove();
  const creator = property('dc\\:creator');
  return {
    kind: 'docx',
    title: named || property('dc\\:title'),
    authors: creator === '' || /^(?:un-?named|admin|user|python-docx)$/i.test(creator) ? [] : [creator],
    issued: '',
    pages: null,
    blocks: attachCaptions(htmlBlocks($, $('body'))),
    notes: images === 0 ? [] : [`${images} ${images === 1 ? 'image was' : 'images were'} left out.`],
  };
}
