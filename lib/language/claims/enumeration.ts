/** A comma part longer than this holds the beginning of the sentence, and only its last words are an item. */
const WORDS_OF_ITEM = 5;

/**
 * Lengths that the lists of a sentence can have: 3 for "wind, rain and snow", 2 for "wind and rain". Items are
 * counted from the commas that lead up to an "and" or "or"; a long first part may be no item, so that both counts are given.
 */
export function listLengths(text: string): number[] {
  const lengths = new Set<number>();
  for (const clause of text.split(/[.:()]\s|[()]|\s[\u2013\u2014]\s/u)) {
    for (const joint of clause.matchAll(/,?\s(?:and|or|&|as well as)\s|\u2013/gu)) {
      const parts = clause
        .slice(0, joint.index)
        .split(/[,;]\s/u)
        .reverse();
      const head = parts.findIndex((part) => part.trim().split(/\s+/).length > WORDS_OF_ITEM);
      const items = head < 0 ? parts.length : head + 1;
      lengths.add(items + 1);
      if (head > 0) lengths.add(items);
    }
    const semicolons = clause.split(/;\s/u).length;
    if (semicolons > 1) lengths.add(semicolons);
  }
  return [...lengths].filter((length) => length > 1);
}
