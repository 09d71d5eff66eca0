import { isAmount, type Quantity } from '#language';
import type { Evidence } from './evidence.ts';
import type { Reader, Scene } from './scene.ts';

/** The other end of a range, or its other half in a pair: "60\u201370%", "from 5 to 10", "60% and 85%". */
const JOINED_BEFORE =
  /\d(?:\s(?:thousand|million|billion|trillion))?\s?%?(?:\s\p{L}+)?\s?(?:[-\u2013\u2014]|to|and|or)\s?(?:US\$|[$\u20ac])?$/u;
const JOINED_AFTER = /^\s?(?:[-\u2013\u2014]|to|and|or)\s?(?:US\$|[$\u20ac])?\d/u;
/** "The 20 million tonnes" and "a 78% share" speak of a number that was said before with its bounds. */
const SAID_BEFORE = /\b(?:the|this|that|these|those|a|an)\s(?:US\$|[$\u20ac])?$/iu;

/**
 * Is a rounded figure or a bound said as if it were exact? Ranges and numbers spoken of again are not.
 *
 * @param proofs what proves the number
 */
export function isSaidExactly(
  { base }: Pick<Reader, 'base'>,
  { text, statement }: Scene,
  claim: Quantity & { start: number; end: number },
  proofs: Evidence[],
): boolean {
  if (claim.hedge !== 'exact' || claim.isSpelled || statement.kind === 'heading') return false;
  const before = text.slice(0, claim.start);
  if (JOINED_BEFORE.test(before) || JOINED_AFTER.test(text.slice(claim.end)) || SAID_BEFORE.test(before))
    return false;
  return (
    proofs.length > 0 &&
    proofs.every(
      ({ isInexact, value, unit }) =>
        isInexact && value !== undefined && unit !== undefined && isAmount(claim, value, unit, base.units),
    )
  );
}
