import type { Corpus, Figure, Standing } from '#corpus';
import { breadth } from './totals.ts';

const STANDING_RANK: Record<Standing, number> = { primary: 0, report: 1, secondary: 2, claim: 3 };

/** What the order of figures rests on besides the figures themselves. */
export type OrderCorpus = Pick<Corpus, 'conflicts' | 'parts'>;

/**
 * Orders figures that answer one question, preferred first. The first of these rules that tells two figures apart
 * decides:
 *
 * 1. the figure that a disagreement on record prefers stands before every other figure of that disagreement;
 * 2. a figure for exactly the years asked for, and not for months of them, unless it is a mere claim;
 * 3. claims last;
 * 4. what has no scope before what covers only a part of its country;
 * 5. primary statistics, then the report, then secondary sources;
 * 6. the whole before a part: a total over places before one of them, for the country and then for the partner; an
 *    undivided form before one of its parts;
 * 7. the later period;
 * 8. the newer edition;
 * 9. the id, so that the order never depends on where the rows stood.
 *
 * @param period first and last year asked for; rule 2 holds only where both are given
 */
export function preferredOrder({
  corpus,
  figures,
  period,
}: {
  corpus: OrderCorpus;
  figures: Figure[];
  period?: { from?: number; to?: number };
}): Figure[] {
  const isExact = ({ periodStart, periodEnd, standing }: Figure) =>
    standing !== 'claim' && Number(periodStart) === period?.from && Number(periodEnd) === period.to;
  const places = new Set(figures.flatMap(({ country, partner }) => [country, partner]));
  const widths = new Map([...places].map((place) => [place, breadth(corpus, 'country', place)]));
  const forms = new Map(figures.map(({ form }) => [form, breadth(corpus, 'form', form)]));
  const width = ({ country, partner, form }: Figure) => [
    widths.get(country) ?? 0,
    widths.get(partner) ?? 0,
    forms.get(form) ?? 0,
  ];
  const ordered = figures.toSorted(
    (a, b) =>
      Number(isExact(b)) - Number(isExact(a)) ||
      Number(a.standing === 'claim') - Number(b.standing === 'claim') ||
      Number(a.scope !== '') - Number(b.scope !== '') ||
      STANDING_RANK[a.standing] - STANDING_RANK[b.standing] ||
      byNumbers(width(a), width(b)) ||
      b.periodEnd.localeCompare(a.periodEnd) ||
      b.edition.localeCompare(a.edition) ||
      a.id.localeCompare(b.id),
  );
  return liftPreferred(corpus, ordered);
}

/** Compares two lists of numbers place by place. */
function byNumbers(a: number[], b: number[]): number {
  return a.map((number, index) => number - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Moves the preferred figure of each disagreement before the first of the others; the rest keep their places. */
function liftPreferred({ conflicts }: OrderCorpus, ordered: Figure[]): Figure[] {
  let list = ordered;
  for (const { figures, preferred } of conflicts) {
    const place = list.findIndex(({ id }) => id === preferred);
    const first = list.findIndex(({ id }) => figures.includes(id));
    const figure = list[place];
    if (figure === undefined || first === -1 || place <= first) continue;
    list = list.toSpliced(place, 1).toSpliced(first, 0, figure);
  }
  return list;
}
