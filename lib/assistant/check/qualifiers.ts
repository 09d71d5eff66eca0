import type { Figure } from '#corpus';
import { type Claim, type Hedge, hasCue } from '#language';

/** The other end of a range, or its other half: `60–70%`, `from 5 to 10`, `between 3 and 5`. */
const JOINED_BEFORE =
  /\d(?:\s(?:thousand|million|billion|trillion|тыс\.?|млн|млрд))?\s?%?(?:\s\p{L}+)?\s?(?:[-\u2013\u2014]|to|and|or|до|и)\s?(?:US\$|[$\u20ac])?$/u;
const JOINED_AFTER = /^\s?(?:[-\u2013\u2014]|to|and|or|до|и)\s?(?:US\$|[$\u20ac])?\d/u;
/** A year beside it is no end of a range. */
const YEAR_BEFORE = /(?:19|20)\d{2}\s?\P{L}{0,2}(?:to|and|or|до|и)?\s?(?:US\$|[$\u20ac])?$/u;
const YEAR_AFTER = /^\s?(?:[-\u2013\u2014]|to|and|or|до|и)\s?(?:19|20)\d{2}(?!\d)/u;

/**
 * Is a figure said as surely as its evidence allows? Bounds must be said as bounds; estimates, projections and targets as
 * such; and nothing exact as a bound or an approximation, save where the number said is itself rounded.
 *
 * @param isRounded the number said is not that of the evidence to the last digit
 */
export function isQualifiedAs(
  text: string,
  claim: Claim,
  { qualifier, standing }: Pick<Figure, 'qualifier' | 'standing'>,
  isRounded: boolean,
): boolean {
  const hedge: Hedge = 'hedge' in claim ? claim.hedge : 'exact';
  if (standing === 'claim' && !hasCue(text, 'attribution')) return false;
  const before = text.slice(0, claim.start);
  const after = text.slice(claim.end);
  const isRange =
    (JOINED_BEFORE.test(before) && !YEAR_BEFORE.test(before)) ||
    (JOINED_AFTER.test(after) && !YEAR_AFTER.test(after));
  if (isRange || claim.kind === 'rank') return true;
  switch (qualifier) {
    case '':
      return isRounded || hedge === 'exact';
    case 'estimated':
      return isRounded || hedge === 'about' || (hedge === 'exact' && hasCue(text, 'estimate'));
    case 'approximate':
      return (
        isRounded ||
        hedge === 'about' ||
        (hedge === 'exact' && hasCue(text, 'estimate')) ||
        isNear(text, claim)
      );
    case 'at_least':
      return hedge === 'above';
    case 'at_most':
      return hedge === 'below' && !isNear(text, claim);
    case 'projected':
      return (isRounded || hedge === 'exact' || hedge === 'about') && hasCue(text, 'projection');
    case 'target':
      return (
        (isRounded || hedge === 'exact' || hedge === 'about' || hedge === 'below') && hasCue(text, 'target')
      );
  }
}

/** "Nearly 40" approximates; "up to 40" bounds. */
function isNear(text: string, { start }: Claim): boolean {
  return /(?:nearly|almost|close to|not quite|just short of|почти)\s(?:a\s|an\s|the\s)?(?:US\$|[$\u20ac])?$/iu.test(
    text.slice(0, start),
  );
}
