import type { ParsedBlock } from './parsed-file.ts';

/** How a caption begins in the languages whose reports are likely here; a number may follow. */
const LABEL =
  /^(?:table|tab\.|таблица|табл\.|кесте|таблицасы|jadval|жадвал|ҷадвали?|tableau|tabelle|tabla|表)\s*[\dIVX№.\-–:]*/iu;
/** A label without a number names nothing. */
const BARE_LABEL = /^\p{L}+\s*[:.\u2013\u2014-]\s+(?=\S)/u;
const LONGEST = 240;

/** Gives a table without a caption the paragraph before it, or else after it, that calls itself one. */
export function attachCaptions(blocks: ParsedBlock[]): ParsedBlock[] {
  const taken = new Set<number>();
  const captioned = blocks.map((block, index): ParsedBlock => {
    if (block.block !== 'table' || block.caption !== '') return block;
    const place = [index - 1, index + 1].find((at) => !taken.has(at) && isCaption(blocks[at]));
    const label = place === undefined ? undefined : blocks[place];
    if (place === undefined || label === undefined || label.block === 'table') return block;
    taken.add(place);
    return { ...block, caption: label.text.replace(BARE_LABEL, '') };
  });
  return captioned.filter((_, index) => !taken.has(index));
}

function isCaption(block: ParsedBlock | undefined): boolean {
  return (
    block !== undefined &&
    (block.block === 'paragraph' || block.block === 'heading') &&
    block.text.length <= LONGEST &&
    LABEL.test(block.text)
  );
}
