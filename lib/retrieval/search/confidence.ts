/**
 * Cosines of the bundled encoder between which evidence goes from none to full: unrelated sentences stay below the
 * first, a sentence that says what was asked passes the second.
 */
const UNRELATED_COSINE = 0.3;
const SAME_COSINE = 0.75;

/**
 * How much of the query the best hit covers, 0 to 1, by rare words held or by meaning, whichever is more. Stretched scores
 * always reach 1, even when nothing fits; multiplied by this they say so. It is one number for all hits of a query,
 * so it changes no order.
 *
 * @param matchedRarity for each candidate the share of the query's terms it holds, weighed by rarity
 * @param cosines for each candidate the cosine of its best sentence
 */
export function queryConfidence({
  matchedRarity,
  cosines,
}: {
  matchedRarity: number[];
  cosines: number[];
}): number {
  const words = matchedRarity.reduce((most, share) => Math.max(most, share), 0);
  const nearest = cosines.reduce((most, cosine) => Math.max(most, cosine), UNRELATED_COSINE);
  const meaning = Math.min(1, (nearest - UNRELATED_COSINE) / (SAME_COSINE - UNRELATED_COSINE));
  return Math.max(words, meaning);
}
