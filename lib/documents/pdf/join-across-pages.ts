import { splitSentences } from '#corpus';
import type { ParsedBlock } from '../parsed-file.ts';

const ENDS_SENTENCE = /[.!?:;…。]["”’)\]]*$/u;

/**
 * Puts the blocks of all pages in one list. A sentence that runs over the end of a page is kept whole on the page on which it
 * begins; what follows it stays on its own page.
 */
export function joinAcrossPages(pages: ParsedBlock[][]): ParsedBlock[] {
  const joined: ParsedBlock[] = [];
  for (const page of pages) {
    const [first, ...rest] = page;
    const last = joined.at(-1);
    if (first === undefined) continue;
    if (
      last?.block !== 'paragraph' ||
      first.block !== 'paragraph' ||
      ENDS_SENTENCE.test(last.text) ||
      !/^[\p{Ll}\p{N}(]/u.test(first.text)
    ) {
      joined.push(...page);
      continue;
    }
    const end = splitSentences(first.text)[0]?.end ?? first.text.length;
    const head = first.text.slice(0, end).trim();
    const isParted = /\p{L}-$/u.test(last.text);
    last.text = isParted ? `${last.text.slice(0, -1)}${head}` : `${last.text} ${head}`;
    const remaining = first.text.slice(end).trim();
    joined.push(...(remaining === '' ? [] : [{ ...first, text: remaining }]), ...rest);
  }
  return joined;
}
