import { type Lexicon, type Numeral, numerals, type TermMatch } from '#language';

/** A part of a sentence between commas, semicolons or conjunctions, with the years it names. */
export type Clause = { start: number; end: number; years: Set<number> };

/** What a stretch of text speaks of, as far as the lexicon and its numerals tell. */
export type Mentions = {
  text: string;
  places: Set<string>;
  subjects: Set<string>;
  years: Set<number>;
  numerals: Numeral[];
  clauses: Clause[];
};

/** Reads the places, subjects, years and numerals of a text. */
export function readMentions(lexicon: Lexicon, text: string): Mentions {
  const found = lexicon.find(text).filter((match) => match.by !== 'spelling' && !isOtherWord(text, match));
  const all = numerals(text);
  return {
    text,
    places: new Set(found.filter(({ kind }) => kind === 'country' || kind === 'region').map(({ id }) => id)),
    subjects: new Set(found.filter(({ kind }) => kind === 'subject').map(({ id }) => id)),
    years: new Set(all.filter(({ isYear }) => isYear).map(({ value }) => value)),
    numerals: all,
    clauses: clausesOf(text, all),
  };
}

/** Is what reads as a name another word here, or part of the name of a currency? */
export function isOtherWord(text: string, match: TermMatch): boolean {
  return isCommonWord(match) || isOfCurrency(text, match);
}

/** English writes places and their people with a capital; a small letter there is another word ("polish"). */
function isCommonWord({ kind, by, text }: TermMatch): boolean {
  return (kind === 'country' || kind === 'region') && by === 'inflection' && /^[a-z]/.test(text);
}

/** "US dollars" names a currency, not a country. */
function isOfCurrency(text: string, { start, end }: TermMatch): boolean {
  return (
    /^\s*(?:dollars?|cents?|dollari\p{L}*|senti?|доллар\p{L}*|центі?)(?!\p{L})/iu.test(text.slice(end)) ||
    /(?:доллар|цент)\p{L}*\s+$/iu.test(text.slice(0, start))
  );
}

/** True unless both sides name something and nothing is in common. */
export function agree<T>(stated: ReadonlySet<T>, held: ReadonlySet<T>): boolean {
  return stated.size === 0 || held.size === 0 || [...stated].some((one) => held.has(one));
}

function clausesOf(text: string, all: Numeral[]): Clause[] {
  const breaks = [...text.matchAll(/[,;:](?!\d)\s*|\s(?:and|while|whereas|but|against|а|но|и)\s/gu)];
  const starts = [0, ...breaks.map((match) => match.index + match[0].length)];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const years = all
      .filter((one) => one.isYear && one.start >= start && one.start < end)
      .map(({ value }) => value);
    return { start, end, years: new Set(years) };
  });
}
