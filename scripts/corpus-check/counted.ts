import {
  analyse,
  type Claim,
  type Hedge,
  listLengths,
  type Proportion,
  type Quantity,
  readClaims,
  spelledNumerals,
} from '#language';
import { meet } from './about.ts';
import type { Reader, Scene } from './scene.ts';

/** Lists longer than this are not counted on fingers: the number must stand in the datasets. */
const MOST_ITEMS = 12;

/**
 * Is a number borne out by the text itself: a small count in words by a list, a table or the name of what it counts, a
 * proportion by two amounts beside it? Lengths of time are never counted off a list.
 */
export function isCounted(reader: Reader, scene: Scene, claim: Claim): boolean {
  const { text, statement } = scene;
  if (claim.kind === 'fraction' || claim.kind === 'multiple')
    return isRatioOf(claim, [text, ...statement.beside].flatMap(readClaims));
  if (claim.kind !== 'quantity' || claim.unit !== 'none' || !claim.isSpelled || claim.value > MOST_ITEMS)
    return false;
  if (/^[\s-](?:successive\s)?(?:years?|months?|weeks?|days?|hours?|decades?|degrees?)\b/iu.test(claim.after))
    return false;
  const before = text.slice(0, claim.start);
  const after = text.slice(claim.end);
  const looksBack = /\b(?:the|these|those|both|all|same|its|their|of)\s(?:[\p{L}'\u2019]+\s)?$/iu.test(
    before,
  );
  const named = after.replace(/^[^,:]*[,:]\s/u, '');
  const lists = [before, named, ...(looksBack ? statement.before : [])];
  return (
    statement.counts.includes(claim.value) ||
    lists.some((one) => listLengths(one).includes(claim.value)) ||
    isInName(reader, scene, claim)
  );
}

/** Does a thing named nearby carry the number in a name of its own ("five \u2026 states"), and is it what is counted? */
function isInName({ lexicon }: Reader, { around }: Scene, { value, after }: Quantity): boolean {
  const counted = analyse(after.split(/\s/).slice(0, 5).join(' '));
  return [...around.places, ...around.names].some((id) => {
    const names = lexicon.namesOf(id).map(({ name }) => name);
    const holdsIt = names.some((name) =>
      spelledNumerals(name).some((one) => one.kind === 'count' && one.value === value),
    );
    return holdsIt && meet(new Set(counted), new Set(names.flatMap((name) => analyse(name))));
  });
}

/** Two amounts beside it, each of which has its own proof, stand in this proportion. */
function isRatioOf(claim: Proportion, nearby: Claim[]): boolean {
  const amounts = nearby.flatMap((one) =>
    one.kind === 'quantity' && !one.isSpelled && one.unit !== 'none' ? [one] : [],
  );
  return amounts.some((a) =>
    amounts.some(
      (b) =>
        a !== b &&
        a.unit === b.unit &&
        a.symbol === b.symbol &&
        isNear(a.value / b.value / claim.value, claim.hedge),
    ),
  );
}

/** How far a proportion in words may lie from that of the rounded amounts, on either side. */
const NEAR: Record<Hedge, [number, number]> = {
  exact: [0.97, 1.03],
  about: [0.9, 1.1],
  above: [1, 1.15],
  below: [0.85, 1],
};

function isNear(quotient: number, hedge: Hedge): boolean {
  const [from, to] = NEAR[hedge];
  return quotient >= from && quotient <= to;
}
