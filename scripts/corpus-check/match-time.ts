import { type CalendarDate, type Claim, claimYears, type YearSpan } from '#language';
import { type Evidence, type EvidenceBase, issuedDate } from './evidence.ts';

/**
 * Is this a year of the evidence?
 *
 * @param how `period`: within what it holds of; `ends`: first or last year of that, or that of its edition;
 *   `edition`: any of both. A year in its title, scope or note always counts.
 */
export function isYearOf(year: number, evidence: Evidence, how: 'period' | 'ends' | 'edition'): boolean {
  const from = yearIn(evidence.from);
  const to = yearIn(evidence.to);
  if (evidence.inWords.some((claim) => claimYears(claim).includes(year))) return true;
  if (how !== 'period' && evidence.edition !== '' && yearIn(evidence.edition) === year) return true;
  if (how === 'edition' && evidence.issued.includes(year)) return true;
  return how === 'ends' ? year === from || year === to : from <= year && year <= to;
}

/** Is it the whole period of the evidence, or a span of years in its words? */
export function isSpanOfYears({ from, to }: YearSpan, evidence: Evidence): boolean {
  if (from >= to) return false;
  const isPeriod = yearIn(evidence.from) === from && yearIn(evidence.to) === to;
  return (
    isPeriod ||
    evidence.inWords.some((claim) => claim.kind === 'span' && claim.from === from && claim.to === to)
  );
}

/** The dates of sources themselves: when they were issued, and years in their titles. */
export function sourceDates({ sources }: EvidenceBase, ids: string[]): string[] {
  return ids.flatMap((id) => {
    const source = sources.get(id);
    if (source === undefined) return [];
    return [issuedDate(source), ...(source.title.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [])].filter(
      (date) => date !== undefined,
    );
  });
}

/** Does a partial ISO date say at least as much as a written one, and the same? */
export function isDatedBy({ year, month, day }: CalendarDate, held: string): boolean {
  const [heldYear, heldMonth, heldDay] = held.split('-').map(Number);
  if (heldYear === undefined || heldMonth !== month) return false;
  return (year === undefined || year === heldYear) && (day === undefined || day === heldDay);
}

/** The year that a number is said of right where it stands: `86% in 2024`, `12 tonnes of gold in 2022`. */
export function yearRightAfter(text: string, end: number): number | undefined {
  const match =
    /^[^,;.|\d]{0,40}?\s(?:\(|(?:in|for|during|by|until|at the end of)\s(?:the year |late |early |mid-)?)((?:19|20)\d{2})(?![\d\u2013-])/u.exec(
      text.slice(end),
    );
  return match === null ? undefined : Number(match[1]);
}

function yearIn(date: string): number {
  return Number(date.slice(0, 4));
}

/** The years of the clause that a place of a text lies in, clauses being parted by commas, semicolons and conjunctions. */
export function yearsOfClause(text: string, at: number): number[] {
  const breaks = [
    ...text.matchAll(/[,;:](?!\d)\s|\s(?:and|while|whereas|but|against|after|before|from|which)\s/gu),
  ].map(({ index }) => index);
  const start = Math.max(0, ...breaks.filter((index) => index < at));
  const end = Math.min(text.length, ...breaks.filter((index) => index >= at));
  return [...text.slice(start, end).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => Number(year));
}

/** Does "nine months" or "five years" say how long the period of a figure is that the statement states? */
export function isSpanOf(claim: Claim, bound: Evidence[]): boolean {
  if (claim.kind !== 'quantity' || claim.unit !== 'none') return false;
  const unit = /^[\s-](month|year)s?\b/u.exec(claim.after)?.[1];
  if (unit === undefined) return false;
  return bound.some(({ from, to }) => {
    const years = yearIn(to) - yearIn(from);
    const months = years * 12 + monthIn(to, 12) - monthIn(from, 1) + 1;
    return unit === 'year'
      ? claim.value === years + 1 || claim.value * 12 === months
      : claim.value === months;
  });
}

function monthIn(date: string, otherwise: number): number {
  return Number(date.slice(5, 7)) || otherwise;
}
