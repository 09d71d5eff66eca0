import { type Claim, claimYears, type Lexicon, readClaims, spelledNumerals } from '#language';
import { type About, meet, readAbout, together } from './about.ts';
import type { Evidence, EvidenceBase } from './evidence.ts';
import type { Statement } from './statements.ts';

/** A statement read for proving: its claims and what it speaks of. */
export type Scene = {
  statement: Statement;
  /** Its text with names that hold numbers blanked out; places are those of the statement. */
  text: string;
  claims: Claim[];
  own: About;
  around: About;
  years: number[];
  /** Years of the texts around it. */
  yearsAround: Set<number>;
};

/** Reads statements and gathers evidence for them. */
export type Reader = {
  lexicon: Lexicon;
  base: EvidenceBase;
  /** Names of publishers that hold digits; no claim is made by naming one. */
  publishers: string[];
  aboutOf: (text: string) => About;
};

/** Prepares a reader; what texts speak of is read once. */
export function createReader(lexicon: Lexicon, base: EvidenceBase): Reader {
  const known = new Map<string, About>();
  const publishers = [...base.sources.values()]
    .flatMap(({ publisher, author }) => [publisher, ...(author ?? []).map(({ literal }) => literal)])
    .filter((name) => name !== undefined)
    .filter((name) => /\d/.test(name));
  return {
    lexicon,
    base,
    publishers: [...new Set(publishers)],
    aboutOf: (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const about = readAbout(lexicon, text);
      known.set(text, about);
      return about;
    },
  };
}

/** Reads one statement. */
export function readScene(reader: Reader, statement: Statement): Scene {
  const text = withoutNames(statement.text, reader);
  const claims = statement.header === undefined ? readClaims(text) : rowClaims(text, statement.header);
  const own = reader.aboutOf(statement.text);
  const yearsIn = (one: string) => readClaims(one).flatMap(claimYears);
  return {
    statement,
    text,
    claims,
    own,
    around: together([own, ...statement.around.map(reader.aboutOf)]),
    years: yearsIn(text),
    yearsAround: new Set(statement.around.flatMap(yearsIn)),
  };
}

/** Everything that the given sources carry. */
export function evidenceOf({ bySource }: EvidenceBase, sources: string[]): Evidence[] {
  return [...new Set(sources.flatMap((source) => bySource.get(source) ?? []))];
}

/**
 * Is the evidence about the places and subjects of the statement or of what surrounds it? Wholes and events need only
 * the place. Where the statement's own source says nothing of the subjects that it names, it cannot mean another.
 */
export function isAbout(
  { base }: Pick<Reader, 'base'>,
  { own, around, statement }: Scene,
  evidence: Evidence,
): boolean {
  const { about, isBroad, kind, sources } = evidence;
  if (meet(about.names, own.names)) return true;
  const cited = sources.filter((source) => statement.cited.includes(source));
  const held = new Set([...about.places].filter((place) => place !== 'WLD'));
  const isPlace = held.size === 0 || meet(held, around.places) || (own.places.size === 0 && cited.length > 0);
  if (!isPlace) return false;
  if (isBroad || kind === 'event' || about.subjects.size === 0) return true;
  if (meet(about.subjects, around.subjects)) return true;
  return (
    cited.length > 0 && !evidenceOf(base, cited).some((other) => meet(other.about.subjects, own.subjects))
  );
}

/** A bare number of a cell is in the unit that its header ends with; a header that says "rounded" speaks for its cells. */
function rowClaims(text: string, header: string[]): Claim[] {
  const claims: Claim[] = [];
  let at = 0;
  for (const [index, cell] of text.split(' | ').entries()) {
    const said = /(?:,\s|\()([^,()]+)\)?$/u.exec(header[index] ?? '')?.[1] ?? '';
    const unit = said.replace(/^rounded\s/u, '');
    const isRounded = unit !== said;
    const isMoney = /^(?:USD|EUR|\$|\u20ac)/u.test(unit);
    for (const claim of readClaims(cell)) {
      const isBare =
        claim.kind === 'quantity' &&
        claim.unit === 'none' &&
        !claim.isSpelled &&
        !/^\s?\p{L}/u.test(claim.after);
      const withUnit = isBare
        ? readClaims(isMoney ? `$${claim.text} ${unit.replace(/^\S+\s?/u, '')}` : `${claim.text} ${unit}`)[0]
        : undefined;
      const read =
        withUnit?.kind === 'quantity'
          ? { ...withUnit, hedge: isRounded ? 'about' : claim.kind === 'quantity' ? claim.hedge : 'exact' }
          : claim;
      claims.push({ ...read, text: claim.text, start: claim.start + at, end: claim.end + at });
    }
    at += cell.length + 3;
  }
  return claims;
}

/** Blanks out names that hold numbers: of laws, formats, compounds, news sites, and of the sizes that units name. */
function withoutNames(text: string, { lexicon, publishers, base: { units } }: Reader): string {
  let blanked = text;
  const blank = (start: number, end: number) => {
    blanked = `${blanked.slice(0, start)}${' '.repeat(end - start)}${blanked.slice(end)}`;
  };
  for (const { start, end, by, text: name } of lexicon.find(text)) {
    if (by !== 'spelling' && (/\d/.test(name) || spelledNumerals(name).length > 0)) blank(start, end);
  }
  for (const { index, 0: size } of text.matchAll(/\d+-\p{L}+/gu)) {
    if (units.some(({ nameEn }) => nameEn.includes(size))) blank(index, index + size.length);
  }
  for (const name of publishers) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) blank(at, at + name.length);
  }
  return blanked;
}
