import { type Claim, type Lexicon, readClaims, type TermMatch } from '#language';
import { isOtherWord } from './mentions.ts';

/** A name that the lexicon knows, where it stands in a statement. */
export type Named = Pick<TermMatch, 'id' | 'kind' | 'start' | 'end'>;

/** A stretch of a statement between commas, brackets and conjunctions; it holds one amount, or one range, at most. */
export type Part = { start: number; end: number; clause: number; claims: Claim[]; named: Named[] };

/** A sentence read for proving: what it claims, of what, and in which part. */
export type Statement = { text: string; claims: Claim[]; named: Named[]; parts: Part[] };

/** What a name may be of: `other` is an organisation, deposit, person, law, … */
export type NameKind = 'place' | 'subject' | 'form' | 'other';

const CLAUSE =
  /;\s*|\.\s+|\s[\u2013\u2014]\s|,?\s(?:while|whereas|but|although|тогда как|но|хотя)\s|,\sа\s/giu;
const PART =
  /,(?!\d)\s*|，|；|[()（）]|\s(?:and|than|against|versus|vs\.?|compared|followed by|behind|ahead of|и|чем|против|по сравнению)\s/giu;
const JOINT = /\s(?:to|from|or|with|of|at|до|с|к)\s/giu;
/** Between the two ends of a range, which belong together. */
const RANGE = /^\s?(?:[-\u2013\u2014]|to|and|or|до|и)\s?(?:about |nearly |over |US\$|[$\u20ac])?$/iu;
const AMOUNTS: ReadonlySet<Claim['kind']> = new Set<Claim['kind']>([
  'quantity',
  'fraction',
  'multiple',
  'rank',
]);

export function isAmountClaim({ kind }: Claim): boolean {
  return AMOUNTS.has(kind);
}

/** The names in a text; those recognised only as misspellings, and words that are none here, are left out. */
export function readNames(lexicon: Lexicon, text: string): Named[] {
  const found = lexicon.find(text).filter((match) => match.by !== 'spelling' && !isOtherWord(text, match));
  return found
    .map(({ id, kind, start, end }): Named => ({ id, kind, start, end }))
    .concat(found.flatMap((match) => formIn(lexicon, match)));
}

/** The form that the last word of a subject's longer name is: what is taken from the ground or made of it. */
function formIn(lexicon: Lexicon, { kind, text, end }: TermMatch): Named[] {
  const last = kind === 'subject' ? /\s(\p{L}+)$/u.exec(text)?.[1] : undefined;
  if (last === undefined) return [];
  return lexicon
    .find(last)
    .filter((match) => match.kind === 'form' && match.by !== 'spelling')
    .map((match) => ({ id: match.id, kind: match.kind, start: end - last.length, end }));
}

/** Reads a sentence; numbers within names are no claims. */
export function readStatement(lexicon: Lexicon, text: string): Statement {
  const named = readNames(lexicon, text);
  const claims = readClaims(text).filter(
    (claim) =>
      !named.some(
        ({ start, end, kind }) =>
          kind !== 'subject' && start < claim.end && claim.start < end && !isTimeIn(claim, start, end),
      ),
  );
  return { text, claims, named, parts: partsOf(text, claims, named) };
}

/** A date is read whole, and may stand beside a name that begins within it. */
function isTimeIn(claim: Claim, start: number, end: number): boolean {
  return claim.start < start || claim.end > end;
}

export function nameKindOf({ kind }: Pick<Named, 'kind'>): NameKind {
  if (kind === 'country' || kind === 'region') return 'place';
  if (kind === 'form' || kind === 'basis') return 'form';
  return kind === 'subject' ? 'subject' : 'other';
}

export function idsOf(named: Named[], kind: NameKind): Set<string> {
  return new Set(named.filter((one) => nameKindOf(one) === kind).map(({ id }) => id));
}

/** The part in which a claim stands. */
export function partOf({ parts }: Statement, claim: Claim): Part | undefined {
  return parts.find(({ claims }) => claims.includes(claim));
}

/** The names that a claim is said of: those of its own part, else those that lead up to it, else the nearest after it. */
export function saidOf(
  statement: Statement,
  claim: Claim,
  kind: NameKind,
): { ids: Set<string>; isOwn: boolean } {
  const { parts } = statement;
  const at = parts.findIndex(({ claims }) => claims.includes(claim));
  const here = parts[at];
  if (here === undefined) return { ids: new Set(), isOwn: false };
  const own = idsOf(here.named, kind);
  if (own.size > 0) return { ids: own, isOwn: true };
  const sameClause = parts.filter(({ clause }) => clause === here.clause);
  const place = sameClause.indexOf(here);
  const found =
    leadingUp(sameClause.slice(0, place), kind) ??
    firstWith(sameClause.slice(place + 1), kind) ??
    firstWith(parts.slice(0, at).reverse(), kind) ??
    firstWith(parts.slice(at + 1), kind);
  return { ids: found ?? new Set(), isOwn: false };
}

/** Names of the parts without amounts right before, else those of the last part with an amount. */
function leadingUp(before: Part[], kind: NameKind): Set<string> | undefined {
  const lastAmount = before.findLastIndex(({ claims }) => claims.some(isAmountClaim));
  const near = new Set(before.slice(lastAmount + 1).flatMap(({ named }) => [...idsOf(named, kind)]));
  return near.size > 0 ? near : firstWith(before.slice(0, lastAmount + 1).reverse(), kind);
}

function firstWith(parts: Part[], kind: NameKind): Set<string> | undefined {
  const part = parts.find(({ named }) => idsOf(named, kind).size > 0);
  return part === undefined ? undefined : idsOf(part.named, kind);
}

function partsOf(text: string, claims: Claim[], named: Named[]): Part[] {
  const isInside = (at: number) => [...claims, ...named].some(({ start, end }) => start < at && at < end);
  const clauses = breaksOf(text, CLAUSE).filter((at) => !isInside(at));
  const breaks = [...clauses, ...breaksOf(text, PART).filter((at) => !isInside(at))];
  breaks.push(...amountBreaks(text, claims, breaks));
  const starts = [0, ...[...new Set(breaks)].sort((a, b) => a - b), text.length];
  return starts.slice(0, -1).map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const within = (one: { start: number }) => one.start >= start && one.start < end;
    return {
      start,
      end,
      clause: clauses.filter((at) => at <= start).length,
      claims: claims.filter(within),
      named: named.filter(within),
    };
  });
}

function breaksOf(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => index + match.length);
}

/** Breaks between two amounts that no comma or conjunction parts, unless they are the ends of a range. */
function amountBreaks(text: string, claims: Claim[], breaks: number[]): number[] {
  const amounts = claims.filter(isAmountClaim);
  return amounts.flatMap((claim, index) => {
    const next = amounts[index + 1];
    if (next === undefined) return [];
    const between = text.slice(claim.end, next.start);
    if (RANGE.test(between) || breaks.some((at) => at > claim.end && at <= next.start)) return [];
    const joint = breaksOf(between, JOINT).at(0);
    return [claim.end + (joint ?? 0)];
  });
}
