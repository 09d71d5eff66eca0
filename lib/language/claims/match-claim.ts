import type { Unit } from '#corpus';
import { TONNES_PER } from '../numerals.ts';
import type { Claim, Proportion, Quantity } from './claims.ts';
import { stands } from './hedge.ts';

/** Can a written amount stand for this value? Unit and kind of unit must be the same, whatever the multiple. */
export function isAmount(claim: Quantity, signed: number, unit: Unit, units: Unit[]): boolean {
  const { value, rounding, hedge } = claim;
  const held = claim.isFall && signed < 0 && value > 0 ? -signed : signed;
  const same = (factor: number, heldFactor: number) =>
    stands(value * factor, held * heldFactor, rounding * factor, hedge);
  const dimension = unit.dimension;
  switch (claim.unit) {
    case 'percent':
      return unit.symbol === '%' && same(1, 1);
    case 'money':
      if (!dimension.split('_').includes(claim.symbol.toLowerCase())) return false;
      return dimension.startsWith('money') ? same(1, unit.factor) : same(1, 1);
    case 'mass': {
      const factor = TONNES_PER[claim.symbol];
      if (factor === undefined || !dimension.startsWith('mass')) return false;
      return (
        same(factor, unit.factor) || same(factor, TONNES_PER[unit.symbol.split('/')[0] ?? ''] ?? Number.NaN)
      );
    }
    case 'none': {
      const said = unitSaid(claim.after, units);
      if (said !== undefined) return dimension.startsWith(said.dimension) && same(said.factor, unit.factor);
      return (
        !/^(?:share|money|mass|price|grade|event|calendar)/.test(dimension) &&
        (same(1, 1) || same(1, unit.factor))
      );
    }
  }
}

/** Can a fraction or multiple in words stand for this value: a half for 50%, doubling for a factor of 2 or a growth of 100%? */
export function isProportion(claim: Proportion, held: number, unit: Unit): boolean {
  const near = claim.kind === 'fraction' ? 0.03 : claim.value * 0.05;
  const exact = claim.kind === 'fraction' && (claim.value * 100) % 1 !== 0 ? 0.005 : 1e-9;
  const same = (other: number) =>
    stands(claim.value, other, near, claim.hedge) || Math.abs(claim.value - other) <= exact;
  if (unit.symbol === '%') return same(claim.kind === 'fraction' ? Math.abs(held) / 100 : 1 + held / 100);
  return unit.dimension === 'ratio' && same(held);
}

/** Is it the same number, said in the same unit? */
export function isSameClaim(claim: Claim, other: Claim): boolean {
  if (claim.kind === 'quantity' && other.kind === 'quantity') {
    return (
      claim.unit === other.unit &&
      (claim.unit !== 'none' || timeSaid(claim.after) === timeSaid(other.after)) &&
      (claim.unit === 'mass'
        ? stands(
            claim.value * (TONNES_PER[claim.symbol] ?? Number.NaN),
            other.value * (TONNES_PER[other.symbol] ?? Number.NaN),
            0,
            'exact',
          )
        : claim.symbol === other.symbol && stands(claim.value, other.value, claim.rounding, claim.hedge))
    );
  }
  if (claim.kind === 'date' && other.kind === 'date')
    return (
      claim.month === other.month &&
      (claim.day === undefined || claim.day === other.day) &&
      (claim.year ?? other.year) === other.year
    );
  if (claim.kind === 'span')
    return other.kind === 'span' && other.from === claim.from && other.to === claim.to;
  if (claim.kind === 'year' || claim.kind === 'decade')
    return (other.kind === claim.kind || other.kind === 'date') && other.year === claim.year;
  if (claim.kind === 'fraction' && other.kind === 'quantity')
    return other.unit === 'percent' && Math.abs(other.value / 100 - claim.value) <= 0.005;
  if (claim.kind === 'multiple' && other.kind === 'quantity')
    return other.unit === 'none' && other.value === claim.value;
  return claim.kind === other.kind && 'value' in claim && 'value' in other && claim.value === other.value;
}

/** Kinds of unit whose names are everyday words, or none. */
const COUNTED = new Set(['count', 'ratio', 'rank', 'event', 'calendar_year', 'share']);

/** The unit whose name or symbol follows a number, if it is more than a thing counted. */
function unitSaid(after: string, units: Unit[]): Unit | undefined {
  const named = units
    .filter(({ dimension }) => !COUNTED.has(dimension))
    .flatMap((unit) => [unit.nameEnPlural, unit.nameEn, unit.symbol].map((name) => ({ unit, name })))
    .filter(
      ({ name }) =>
        name !== '' && after.slice(1).startsWith(name) && !/^[\p{L}\d]/u.test(after.slice(1 + name.length)),
    );
  return named.sort((a, b) => b.name.length - a.name.length)[0]?.unit;
}

function timeSaid(after: string): string | undefined {
  return /^[\s-](?:successive\s)?(year|month|week|day|hour|decade)s?\b/iu.exec(after)?.[1]?.toLowerCase();
}
