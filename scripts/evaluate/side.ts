/** Which half of the evaluation a piece of evidence belongs to. */
import { createHash } from 'node:crypto';
import type { Corpus } from '#corpus';

export type Side = 'development' | 'test';

const SIDES: Side[] = ['development', 'development', 'development', 'test'];

/**
 * The side of a piece of evidence, so that what one half asks about the others never do: editions and periods of one
 * figure share it. It follows from the first byte of the SHA-256 of what is asked about.
 *
 * @param id id of a figure, passage or event
 */
export function sideOf(corpus: Pick<Corpus, 'figures'>, id: string): Side {
  const figure = corpus.figures.get(id);
  const key =
    figure === undefined ? id : [figure.indicator, figure.subject, figure.country, figure.partner].join('|');
  const first = createHash('sha256').update(key).digest().readUInt8(0);
  return SIDES[first % SIDES.length] ?? 'development';
}
