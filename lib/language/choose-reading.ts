import type { Token } from './tokens.ts';

/** A match that may be one of several readings of the same words. */
export type Reading = { id: string; kind: string; start: number; end: number; isProper: boolean };

/**
 * Settles words that are a proper name and a common one at once, as Russian `Роза` is also `роза`, "a
 * rose": by the capital where the writer uses capitals, else by what the rest of the text lacks. A place beside
 * another subject leaves room for a place, a subject beside another place for a subject.
 *
 * @param groups matches that share their words, in the order of the text
 * @param list the words of the text
 * @returns the groups with the readings that remain; both where nothing tells
 */
export function chooseReadings<T extends Reading>(groups: T[][], list: Token[], text: string): T[][] {
  const settled = groups.filter((group) => !isAmbiguous(group)).flat();
  return groups.map((group) => {
    if (!isAmbiguous(group)) return group;
    const isProper = readingByCapital(group, list, text) ?? readingByContext(group, settled);
    return isProper === undefined ? group : group.filter((match) => match.isProper === isProper);
  });
}

function isAmbiguous(group: Reading[]): boolean {
  return new Set(group.map(({ isProper }) => isProper)).size > 1;
}

/** True for a proper name, false for a common one, undefined where capitals do not tell. */
function readingByCapital([first]: Reading[], list: Token[], text: string): boolean | undefined {
  if (first === undefined) return undefined;
  const isCapital = (start: number) => /^\p{Lu}/u.test(text.slice(start));
  const isOpening = (start: number) => /(?:^|[.!?…])\P{L}*$/u.test(text.slice(0, start));
  if (isCapital(first.start)) return isOpening(first.start) ? undefined : true;
  const usesCapitals = list.some(({ start }) => start !== first.start && isCapital(start));
  return usesCapitals ? false : undefined;
}

function readingByContext(group: Reading[], settled: Reading[]): boolean | undefined {
  const kinds = new Set(settled.map(({ kind }) => kind));
  const has = (isProper: boolean) =>
    group.some((match) => match.isProper === isProper && kinds.has(match.kind));
  if (has(true) === has(false)) return undefined;
  return has(false);
}
