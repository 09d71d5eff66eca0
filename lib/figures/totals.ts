import type { Corpus, Figure, Part, PartDimension } from '#corpus';

/** What totals and parts are read from. */
export type TotalsCorpus = Pick<Corpus, 'parts'>;

const EVERYTHING = '*';

/** The ids of one dimension that stand for more than one thing, e.g. the codes of regions. */
export function totalsOf({ parts }: TotalsCorpus, dimension: PartDimension): Set<string> {
  return new Set(parts.filter((row) => row.dimension === dimension).map(({ total }) => total));
}

/** True for a total that contains everything else of its dimension, such as the world among places. */
export function isEverything({ parts }: TotalsCorpus, dimension: PartDimension, id: string): boolean {
  return parts.some((row) => row.dimension === dimension && row.total === id && row.part === EVERYTHING);
}

/**
 * Does one id contain another, directly or through totals within it? An id does not contain itself, and an empty id,
 * which narrows nothing, contains every other.
 */
export function contains(
  corpus: TotalsCorpus,
  dimension: PartDimension,
  { total, part }: { total: string; part: string },
): boolean {
  if (total === part) return false;
  if (total === '') return true;
  if (part === '') return false;
  const rows = corpus.parts.filter((row) => row.dimension === dimension);
  if (isListed(rows, total, part)) return true;
  return isAllOf(rows, total) && !isAllOf(rows, part) && !isListed(rows, part, total);
}

/** True where a figure names no form, or one that has parts: the whole of its subject as far as forms go. */
export function isWholeForm(corpus: TotalsCorpus, { form }: Pick<Figure, 'form'>): boolean {
  return breadth(corpus, 'form', form) < PART;
}

const PART = 2;

/** 0 for everything of a dimension or where nothing is named, 1 for another total, 2 for what has no parts. */
export function breadth(corpus: TotalsCorpus, dimension: PartDimension, id: string): number {
  if (id === '' || isEverything(corpus, dimension, id)) return 0;
  return totalsOf(corpus, dimension).has(id) ? 1 : PART;
}

function isAllOf(rows: Part[], id: string): boolean {
  return rows.some(({ total, part }) => total === id && part === EVERYTHING);
}

function isListed(rows: Part[], total: string, part: string): boolean {
  const found = new Set([total]);
  for (const id of found) {
    for (const row of rows) if (row.total === id) found.add(row.part);
  }
  return found.has(part);
}
