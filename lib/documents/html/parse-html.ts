import { load } from 'cheerio';
import { attachCaptions } from '../attach-captions.ts';
import { cleanText } from '../clean-text.ts';
import { decodeText } from '../decode-text.ts';
import { readIssued } from '../issued.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { htmlBlocks, UNREAD } from './html-blocks.ts';

/** A page's content: its main part where it marks one, without navigation, scripts and what is hidden. */
export function parseHtml(bytes: Uint8Array): ParsedFile {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const { text, notes } = decodeText(bytes, /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]);
  const $ = load(text);
  const meta = (names: string) => cleanText($(names).first().attr('content') ?? '');
  const title = cleanText($('title').first().text());
  const authors = [meta('meta[name="author"]')].filter((name) => name !== '');
  const issued = readIssued(
    meta(
      'meta[property="article:published_time"], meta[name="date"], meta[name="dcterms.date"], meta[name="DC.date"]',
    ),
  );
  $(UNREAD).remove();
  const main = $('main, [role="main"]').first();
  const article = $('article');
  const root = main.length > 0 ? main : article.length === 1 ? article : $('body');
  const blocks = attachCaptions(htmlBlocks($, root));
  return { kind: 'html', title, authors, issued, pages: null, blocks, notes };
}
