/**
 * Lengths of the lists in a sentence: "gold, tin and zinc" has 3 items, "Kazakhstan and Uzbekistan" 2. Items are
 * counted from the commas and semicolons that lead up to an "and", "or" or "&".
 */
export function listLengths(text: string): number[] {
  const lengths: number[] = [];
  for (const clause of text.split(/[.:;()]\s|[()]|\s[\u2013\u2014]\s/u)) {
    const joints = [...clause.matchAll(/,?\s(?:and|or|&|as well as)\s|\u2013/gu)];
    for (const joint of joints) {
      const commas = clause.slice(0, joint.index).split(/,\s/u).length;
      for (let items = 2; items <= commas + 1; items++) lengths.push(items);
    }
  }
  const semicolons = text.split(/;\s/u).length;
  if (semicolons > 1) lengths.push(semicolons);
  return [...new Set(lengths)];
}
