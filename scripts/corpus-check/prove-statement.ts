import {
  analyse,
  type CalendarYear,
  type Claim,
  isAmount,
  isProportion,
  isSameClaim,
  type YearSpan,
} from '#language';
import { isCounted } from './counted.ts';
import type { Evidence } from './evidence.ts';
import {
  isDatedBy,
  isSpanOf,
  isSpanOfYears,
  isYearOf,
  sourceDates,
  yearRightAfter,
  yearsOfClause,
} from './match-time.ts';
import { isSaidExactly } from './said-exactly.ts';
import { evidenceOf, isAbout, type Reader, readScene, type Scene } from './scene.ts';
import type { Statement } from './statements.ts';

const TIMES: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>(['year', 'decade', 'span', 'date']);

/** A claim of a statement that nothing cited proves. */
export type Unproven = { claim: Claim; reason: string };

/** What became of the claims of one statement. */
export type Proof = {
  scene: Scene;
  unproven: Unproven[];
  /** What proved its amounts. */
  bound: Evidence[];
};

/**
 * Looks for the proof of every claim of a statement among the figures, events and dates of the sources it cites, and
 * if they have none among those of its paragraph.
 */
export function proveStatement(reader: Reader, statement: Statement): Proof {
  const scene = readScene(reader, statement);
  const proofs = new Map<Claim, Evidence[]>();
  for (const claim of scene.claims) {
    if (!TIMES.has(claim.kind)) proofs.set(claim, proofsOf(reader, scene, claim));
  }
  const bound = [...new Set([...proofs.values()].flat())];
  const unproven = scene.claims.flatMap((claim): Unproven[] => {
    switch (claim.kind) {
      case 'year':
      case 'decade':
        return isYearProven(reader, scene, claim, bound)
          ? []
          : [{ claim, reason: 'is the year of nothing that the cited sources carry' }];
      case 'span':
        return isSpanProven(reader, scene, claim, bound)
          ? []
          : [{ claim, reason: 'is the period of nothing that the cited sources carry' }];
      case 'date':
        return isDateProven(reader, scene, claim)
          ? []
          : [{ claim, reason: 'is the date of nothing that the cited sources carry, nor of the sources' }];
      default:
        if (claim.kind === 'quantity' && isSaidExactly(reader, scene, claim, proofs.get(claim) ?? [])) {
          const reason =
            'is said exactly, but the figure behind it is rounded or a bound; say about, over or up to';
          return [{ claim, reason }];
        }
        return (proofs.get(claim) ?? []).length > 0 ||
          isCounted(reader, scene, claim) ||
          isSpanOf(claim, bound)
          ? []
          : [{ claim, reason: 'is backed by no figure or event of the cited sources' }];
    }
  });
  return { scene, unproven, bound };
}

/** What a statement cites; for headings, findings and tables, which cite nothing of their own, what stands with them. */
function sourcesInOrder({ statement }: Scene): string[][] {
  return [statement.cited.length > 0 ? statement.cited : statement.fallback];
}

function proofsOf({ base }: Reader, scene: Scene, claim: Claim): Evidence[] {
  for (const sources of sourcesInOrder(scene)) {
    const found = evidenceOf(base, sources).filter(
      (one) => isAbout({ base }, scene, one) && holds({ base }, claim, one) && fitsYears(scene, claim, one),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Counts up to this are so common that they prove one another only where they count the same thing. */
const COMMON_COUNT = 12;
/** How many words after a count may name what is counted: `six of its 32 known kinds of mineral`. */
const WORDS_OF_THING = 10;

/** Is one of the words after a small count among those of the evidence? */
function countsThat(claim: Claim, stems: Set<string>): boolean {
  if (
    claim.kind !== 'quantity' ||
    claim.unit !== 'none' ||
    claim.value > COMMON_COUNT ||
    !Number.isInteger(claim.value)
  )
    return true;
  const things = analyse(
    (/^[^.,;:()|]*/u.exec(claim.after)?.[0] ?? '').split(/\s/).slice(0, WORDS_OF_THING).join(' '),
  );
  return things.length === 0 || things.some((thing) => stems.has(thing));
}

/** Is it the value of the evidence, or a number in its words? */
export function holds(
  { base }: Pick<Reader, 'base'>,
  claim: Claim,
  { value, unit, inWords, rank, stems }: Evidence,
): boolean {
  if (!countsThat(claim, stems)) return false;
  if (value !== undefined && unit !== undefined) {
    if (claim.kind === 'quantity' && isAmount(claim, value, unit, base.units)) return true;
    if ((claim.kind === 'fraction' || claim.kind === 'multiple') && isProportion(claim, value, unit))
      return true;
    if (
      claim.kind === 'rank' &&
      (rank === claim.value || (unit.dimension === 'rank' && value === claim.value))
    )
      return true;
  }
  return inWords.some((other) => isSameClaim(claim, other));
}

/**
 * The year said right after a number is the year of its figure. Otherwise one of the clause's years, or, where the
 * clause names none, of the sentence's or the paragraph's, or the figure is of the year it was published.
 */
export function fitsYears({ text, years, yearsAround }: Scene, claim: Claim, evidence: Evidence): boolean {
  const beside = yearRightAfter(text, claim.end);
  if (beside !== undefined) return isYearOf(beside, evidence, 'period');
  if (years.length === 0 || years.some((year) => isYearOf(year, evidence, 'edition'))) return true;
  if (yearsOfClause(text, claim.start).length > 0) return false;
  return (
    evidence.isAhead ||
    evidence.to.slice(0, 4) === evidence.edition.slice(0, 4) ||
    [...yearsAround].some((year) => isYearOf(year, evidence, 'period'))
  );
}

function isYearProven({ base }: Reader, scene: Scene, claim: CalendarYear, bound: Evidence[]): boolean {
  const fits = (one: Evidence) => isYearOf(claim.year, one, 'ends');
  if (bound.some(fits)) return true;
  for (const sources of sourcesInOrder(scene)) {
    if (sourceDates(base, sources).some((date) => Number(date.slice(0, 4)) === claim.year)) return true;
    const proven = evidenceOf(base, sources).some(
      (one) => (one.kind === 'event' || bound.length === 0) && isAbout({ base }, scene, one) && fits(one),
    );
    if (proven) return true;
  }
  return false;
}

function isSpanProven({ base }: Reader, scene: Scene, span: YearSpan, bound: Evidence[]): boolean {
  if (bound.some((one) => isSpanOfYears(span, one))) return true;
  return sourcesInOrder(scene).some((sources) =>
    evidenceOf(base, sources).some((one) => isAbout({ base }, scene, one) && isSpanOfYears(span, one)),
  );
}

function isDateProven({ base }: Reader, scene: Scene, date: Extract<Claim, { kind: 'date' }>): boolean {
  return sourcesInOrder(scene).some(
    (sources) =>
      sourceDates(base, sources).some((held) => isDatedBy(date, held)) ||
      evidenceOf(base, sources).some(
        (one) =>
          [one.from, one.to, one.edition].some((held) => isDatedBy(date, held)) ||
          one.inWords.some((other) => isSameClaim(date, other)),
      ),
  );
}
