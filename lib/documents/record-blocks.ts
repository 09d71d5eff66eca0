import { type DocumentBlock, type DocumentSection, splitSentences } from '#corpus';
import type { ParsedBlock, ParsedFile } from './parsed-file.ts';

/** Longest text of one passage, in characters: some ten sentences, which a reader can check at a glance. */
const PASSAGE_LIMIT = 1_500;

/**
 * Gives what a parser found its sections and ids: `p3.2` is the second text on page 3, `s2.4` the fourth of section 2 where
 * there are no pages, `t1` the first table.
 */
export function recordBlocks({ blocks, pages, title }: Pick<ParsedFile, 'blocks' | 'pages' | 'title'>): {
  sections: DocumentSection[];
  blocks: DocumentBlock[];
} {
  const sections: DocumentSection[] = [{ number: 0, title: '', level: 0, page: null }];
  const recorded: DocumentBlock[] = [];
  const counts = new Map<string, number>();
  const next = (name: string) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
  for (const block of blocks) {
    const section = sections.length - 1;
    if (block.block === 'heading') {
      // The title at the head of the text is the document's own.
      if (sections.length === 1 && recorded.length === 0 && block.text === title) continue;
      sections.push({
        number: section + 1,
        title: block.text,
        level: Math.min(6, Math.max(1, block.level)),
        page: block.page,
      });
    } else if (block.block === 'table') {
      recorded.push({ ...block, id: `t${next('t')}`, section });
    } else {
      const place = pages === null || block.page === null ? `s${section}` : `p${block.page}`;
      for (const text of parts(block.text, block.block)) {
        recorded.push({ block: block.block, id: `${place}.${next(place)}`, section, page: block.page, text });
      }
    }
  }
  return { sections: levelled(sections), blocks: recorded };
}

/** The highest headings are of level 1, whatever the file calls them. */
function levelled(sections: DocumentSection[]): DocumentSection[] {
  const levels = sections.flatMap(({ level }) => (level > 0 ? [level] : []));
  const highest = levels.length === 0 ? 1 : Math.min(...levels);
  return sections.map((section) => ({ ...section, level: Math.max(0, section.level - highest + 1) }));
}

/** A text that is too long for one passage, cut between sentences, or between the items of a list. */
function parts(text: string, block: Exclude<ParsedBlock['block'], 'heading' | 'table'>): string[] {
  if (text.length <= PASSAGE_LIMIT) return [text];
  const separator = block === 'list' ? '\n' : ' ';
  const pieces = (
    block === 'list' ? text.split('\n') : splitSentences(text).map((sentence) => sentence.text)
  ).flatMap(shortened);
  const cut: string[] = [];
  for (const piece of pieces) {
    const last = cut.at(-1);
    if (last !== undefined && last.length + separator.length + piece.length <= PASSAGE_LIMIT) {
      cut[cut.length - 1] = `${last}${separator}${piece}`;
    } else {
      cut.push(piece);
    }
  }
  return cut;
}

/** A single sentence beyond the limit is cut between words, or anywhere when it has none. */
function shortened(sentence: string): string[] {
  const pieces: string[] = [];
  let rest = sentence;
  while (rest.length > PASSAGE_LIMIT) {
    const space = rest.lastIndexOf(' ', PASSAGE_LIMIT);
    const end = space > 0 ? space : PASSAGE_LIMIT;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === '' ? pieces : [...pieces, rest];
}
