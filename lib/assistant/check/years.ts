import { yearOf } from '#corpus';
import { type Claim, claimYears, isSameClaim } from '#language';
import { type CheckContext, editionYears, type Ground, type ValueGround } from './grounds.ts';
import { isAmountClaim, type Part, type Statement } from './statement.ts';

/** Words that make a year that of an edition or a report, not of what is measured. */
const EDITION_AFTER =
  /^(?:['’]s)?\)?,?\s(?:\p{L}+\s)?(?:edition|report|survey|data(?:set)?|summar\p{L}+|release|yearbook|study|article|statement|figures?|tables?|издани\p{L}*|отч[её]т\p{L}*)/iu;
const EDITION_BEFORE =
  /(?:edition|published|report|survey|data(?:set)?|summar\p{L}+|release|released|yearbook|study|article|printed|writing|wrote|издани\p{L}*|публикац\p{L}*|отч[её]т\p{L}*)\s(?:of|for|from|in|за|от)?\s?(?:\p{Lu}\p{L}+\s)?$/iu;
/** A year in brackets right after a name: `Statistics Office (2026)`. Names of cited sources are dots here. */
const IN_BRACKETS = /(?:·|\p{L})\s?[(,]\s?$/u;

export function isEditionYear({ text }: Statement, { start, end }: Claim): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return (
    EDITION_AFTER.test(after) ||
    EDITION_BEFORE.test(before) ||
    (IN_BRACKETS.test(before) && /·[)\s]*[(,]\s?$/u.test(before) && /^[),:]/u.test(after))
  );
}

/** The years that an amount is said of, and whether they stand in its own part of the sentence. */
export function amountYears(statement: Statement, claim: Claim): { years: number[]; isOwn: boolean } {
  const yearsIn = (parts: Part[]) =>
    parts.flatMap(({ claims }) => claims.filter((one) => !isEditionYear(statement, one)).flatMap(claimYears));
  const { parts } = statement;
  const at = parts.findIndex(({ claims }) => claims.includes(claim));
  const here = parts[at];
  if (here === undefined) return { years: [], isOwn: false };
  const own = yearsIn([here, ...trailing(parts, at)]);
  if (own.length > 0) return { years: own, isOwn: true };
  const lastAmount = parts.slice(0, at).findLastIndex(({ claims }) => claims.some(isAmountClaim));
  const isSame = ({ clause }: Part) => clause === here.clause;
  const before = parts.slice(0, at).reverse();
  const after = parts.slice(at + 1);
  const choices = [
    parts.slice(lastAmount + 1, at),
    ...after.filter(isSame).map((part) => [part]),
    ...before.filter(isSame).map((part) => [part]),
    ...before.map((part) => [part]),
    ...after.map((part) => [part]),
  ];
  return { years: choices.map(yearsIn).find((years) => years.length > 0) ?? [], isOwn: false };
}

/** "in 2021 and | 2022": a part that is nothing but a year goes with the one before it. */
function trailing(parts: Part[], at: number): Part[] {
  const here = parts[at];
  const next = parts[at + 1];
  const last = here?.claims.at(-1);
  if (here === undefined || next === undefined || last === undefined || isAmountClaim(last)) return [];
  const [only] = next.claims;
  const isTimeAlone = next.claims.every((claim) => !isAmountClaim(claim));
  return isTimeAlone && only !== undefined && only.start <= next.start + 1 ? [next] : [];
}

/** Are these the years that the value holds of? A value of several years is not that of one of them. */
export function coversPeriod(years: number[], { from, to, figure }: ValueGround): boolean {
  if (years.length === 0) return true;
  const first = yearOf(from);
  const last = yearOf(to);
  if (first === last) return years.includes(first);
  const isWhole = years.includes(first) && years.includes(last);
  const isOpen = figure?.qualifier === 'target' || figure?.qualifier === 'projected';
  return isWhole || (isOpen && years.includes(last));
}

/** Does this piece of evidence prove a year, a span of years or a date? */
export function provesTime(
  context: CheckContext,
  statement: Statement,
  claim: Claim,
  ground: Ground,
): boolean {
  const editions = editionYears(context, ground.evidence);
  if (
    claim.kind !== 'date' &&
    isEditionYear(statement, claim) &&
    claimYears(claim).every((year) => editions.has(year))
  )
    return true;
  switch (ground.kind) {
    case 'value':
      return (
        isTimeOfValue(claim, ground) || (isEditionYear(statement, claim) && isEditionDate(claim, ground))
      );
    case 'text':
      return ground.statement().claims.some((held) => isSameTime(claim, held));
    case 'derived':
      return ground.inputs.some((input) => isTimeOfValue(claim, input)) || isSpanOf(claim, ground.inputs);
  }
}

function isEditionDate(claim: Claim, { figure }: ValueGround): boolean {
  return claim.kind === 'date' && figure !== undefined && isDatedBy(claim, figure.edition);
}

function isTimeOfValue(claim: Claim, { from, to }: ValueGround): boolean {
  switch (claim.kind) {
    case 'year':
      return claim.year === yearOf(from) || claim.year === yearOf(to);
    case 'decade':
      return Math.floor(yearOf(from) / 10) * 10 === claim.year;
    case 'span':
      return claim.from === yearOf(from) && claim.to === yearOf(to);
    case 'date':
      return [from, to].some((held) => isDatedBy(claim, held));
    default:
      return false;
  }
}

function isSpanOf(claim: Claim, inputs: ValueGround[]): boolean {
  if (claim.kind !== 'span') return false;
  const years = inputs.flatMap(({ from, to }) => [yearOf(from), yearOf(to)]);
  return years.includes(claim.from) && years.includes(claim.to);
}

function isDatedBy({ year, month, day }: Extract<Claim, { kind: 'date' }>, held: string): boolean {
  const [heldYear, heldMonth, heldDay] = held.split('-').map(Number);
  if (heldYear === undefined || heldMonth !== month) return false;
  return (year === undefined || year === heldYear) && (day === undefined || day === heldDay);
}

function isSameTime(claim: Claim, held: Claim): boolean {
  if (isSameClaim(claim, held)) return true;
  const heldYears = claimYears(held);
  return claim.kind === 'year' && heldYears.includes(claim.year);
}
