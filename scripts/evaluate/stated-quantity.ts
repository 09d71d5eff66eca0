/** Quantities that sentences state, whatever the language, the multiple of the unit and the words they use. */
import type { Unit } from '#corpus';
import { type Claim, readClaims, TONNES_PER } from '#language';

/** A quantity as a sentence states it: the value in the unit written, with its scale word applied. */
export type StatedQuantity = {
  value: number;
  unit: 'percent' | 'money' | 'mass' | 'none';
  /** `%`, `USD`, `t`, … or empty. */
  symbol: string;
  /** How far rounding to the last place written can have moved it. */
  rounding: number;
};

/** What of a unit tells its quantities from others: its kind, its size in that kind's base unit, its sign. */
export type UnitSize = Pick<Unit, 'dimension' | 'factor' | 'symbol'>;

/** However round a number is written, it stands for no value further from it than this share of the value. */
const MOST_ROUNDING = 0.01;
/** A part in words ("two thirds") stands for a percentage up to this many points away. */
const PART_ROUNDING = 0.7;

/** Every quantity of a text; years, ranks and multiples count as plain numbers, parts in words as percentages. */
export function statedQuantities(text: string): StatedQuantity[] {
  return readClaims(text).flatMap(quantitiesOf);
}

function quantitiesOf(claim: Claim): StatedQuantity[] {
  const plain = (value: number): StatedQuantity => ({ value, unit: 'none', symbol: '', rounding: 0 });
  switch (claim.kind) {
    case 'quantity':
      return [{ value: claim.value, unit: claim.unit, symbol: claim.symbol, rounding: claim.rounding }];
    case 'fraction':
      return [{ value: claim.value * 100, unit: 'percent', symbol: '%', rounding: PART_ROUNDING }];
    case 'multiple':
    case 'rank':
      return [plain(claim.value)];
    case 'year':
    case 'decade':
      return [plain(claim.year)];
    case 'span':
      return [plain(claim.from), plain(claim.to)];
    case 'date':
      return [claim.year, claim.day].flatMap((number) => (number === undefined ? [] : [plain(number)]));
  }
}

/**
 * Whether a stated quantity is this value in this unit or in a multiple of it.
 *
 * @param value in `unit`; a fall may be stated without its sign
 * @param units every unit known, for multiples
 */
export function isSameQuantity(
  stated: StatedQuantity,
  { value, unit, units }: { value: number; unit: UnitSize; units: Iterable<UnitSize> },
): boolean {
  const same = (held: number, factor = 1) => isSame(stated.value * factor, held, stated.rounding * factor);
  const { dimension, factor, symbol } = unit;
  const multiples = () =>
    [...units]
      .filter((other) => other.dimension === dimension)
      .some((other) => same((value * factor) / other.factor)) || same(value);
  if (symbol === '%') return stated.unit === 'percent' && same(value);
  if (dimension.startsWith('mass')) {
    const tonnes = TONNES_PER[stated.symbol];
    if (stated.unit !== 'mass' || tonnes === undefined) return false;
    const written = TONNES_PER[symbol.split('/')[0] ?? ''] ?? factor;
    return same(value * factor, tonnes) || same(value * written, tonnes);
  }
  if (dimension.startsWith('money'))
    return stated.unit === 'money' && isCurrencyOf(stated, dimension) && same(value * factor);
  if (/^price|cost/.test(dimension)) {
    const isCents = symbol.startsWith('¢') && stated.unit === 'none';
    return (isCents || (stated.unit === 'money' && isCurrencyOf(stated, dimension))) && multiples();
  }
  return stated.unit === 'none' && (multiples() || same(value * factor));
}

/** Whether a number without a unit is the value as its unit counts it, as in a list whose unit is said once. */
export function isBareValue(stated: StatedQuantity, value: number): boolean {
  return stated.unit === 'none' && isSame(stated.value, value, stated.rounding);
}

function isCurrencyOf({ symbol }: StatedQuantity, dimension: string): boolean {
  return dimension.split('_').includes(symbol.toLowerCase());
}

function isSame(stated: number, held: number, rounding: number): boolean {
  const most = Math.min(rounding, MOST_ROUNDING * Math.abs(held));
  const noise = 1e-9 * Math.max(Math.abs(stated), Math.abs(held));
  const apart = Math.min(
    Math.abs(stated - held),
    held < 0 ? Math.abs(stated + held) : Number.POSITIVE_INFINITY,
  );
  return apart <= most + noise;
}
