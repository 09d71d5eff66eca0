import type { Corpus } from '#corpus';
import { contains, isEverything } from '#figures';
import { analyse, type Claim, tokens } from '#language';
import type { CheckContext, TextGround, ValueGround } from './grounds.ts';
import { idsOf, isAmountClaim, type NameKind, partOf, type Statement, saidOf } from './statement.ts';

/** A place that the evidence only mentions is borne out by the name of a deposit, company or body beside it. */
function isAnchored(statement: Statement, claim: Claim, names: ReadonlySet<string>): boolean {
  const part = partOf(statement, claim);
  return part !== undefined && [...idsOf(part.named, 'other')].some((id) => names.has(id));
}

type Side = { own: Set<string>; extra: Set<string> };

/** Are the places, subjects, forms and measure that a claim is said of those of a figure or of an event's amount? */
export function agreesWithValue(
  context: CheckContext,
  statement: Statement,
  claim: Claim,
  ground: ValueGround,
): boolean {
  return (
    fits(
      context,
      statement,
      claim,
      'place',
      { own: ground.places, extra: idsOf(ground.spoken(), 'place') },
      isAnchored(statement, claim, idsOf(ground.spoken(), 'other')),
    ) &&
    fits(context, statement, claim, 'subject', {
      own: ground.subjects,
      extra: idsOf(ground.spoken(), 'subject'),
    }) &&
    formFits(context, statement, claim, ground) &&
    measureFits(context, partText(statement, claim), [ground.measure], {
      measures: ground.figure === undefined ? [] : [ground.figure.indicator],
    })
  );
}

/** The same for a sentence of a passage, of an event or of a note: claim and claim must be said of the same. */
export function agreesWithText(
  context: CheckContext,
  statement: Statement,
  claim: Claim,
  ground: TextGround,
  heldClaim: Claim,
): boolean {
  const held = ground.statement();
  const around = ground.around();
  for (const kind of ['place', 'subject', 'form', 'other'] as const) {
    const own = idsOf(held.named, kind);
    const extra = idsOf(around.named, kind);
    const side = { own: own.size > 0 ? own : extra, extra };
    if (kind !== 'form' && !fits(context, statement, claim, kind, side)) return false;
    const said = saidOf(statement, claim, kind);
    const there = saidOf(held, heldClaim, kind);
    if (said.isOwn && there.isOwn && !touch(context.corpus, kind, said.ids, there.ids)) return false;
  }
  const here = partText(statement, claim);
  return (
    measureFits(context, here, [held.text, around.text]) &&
    measureFits(context, ownPart(statement, claim), [ownPart(held, heldClaim)], { isLoose: true })
  );
}

/**
 * Names in the claim's own part: one must be what the evidence is of, and the others must be spoken of there or contain
 * it. Names taken from other parts may be of other things, so that one in common is enough.
 */
function fits(
  { corpus }: CheckContext,
  statement: Statement,
  claim: Claim,
  kind: NameKind,
  { own, extra }: Side,
  isAnchored = false,
): boolean {
  const said = saidOf(statement, claim, kind);
  const ids = kind === 'place' && isShare(claim) ? withoutWorld(corpus, said.ids) : said.ids;
  if (ids.size === 0) return true;
  const isReal = (id: string) => own.has(id);
  const hasReal = [...ids].some(isReal);
  if (kind === 'other')
    return own.size === 0 || hasReal || !said.isOwn || [...ids].every((id) => extra.has(id));
  const isSpokenOf = [...ids].every((id) => extra.has(id));
  if (!said.isOwn)
    return hasReal || own.size === 0 || isSpokenOf || [...ids].some((id) => holdsAny(corpus, kind, id, own));
  if (!hasReal) return own.size > 0 && isSpokenOf && (kind === 'subject' || isAnchored);
  return [...ids].every((id) => isReal(id) || extra.has(id) || holdsAny(corpus, kind, id, own));
}

function holdsAny(corpus: Corpus, kind: NameKind, total: string, parts: ReadonlySet<string>): boolean {
  const dimension = kind === 'place' ? 'country' : 'subject';
  return [...parts].some((part) => contains(corpus, dimension, { total, part }));
}

function touch(corpus: Corpus, kind: NameKind, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if ([...a].some((one) => b.has(one))) return true;
  if (kind !== 'place' && kind !== 'subject') return false;
  return (
    [...a].some((one) => holdsAny(corpus, kind, one, b)) ||
    [...b].some((one) => holdsAny(corpus, kind, one, a))
  );
}

/** A share "of the world" is the share of a country. */
function withoutWorld(corpus: Corpus, places: ReadonlySet<string>): Set<string> {
  return new Set([...places].filter((place) => !isEverything(corpus, 'country', place)));
}

function isShare(claim: Claim): boolean {
  return (
    claim.kind === 'fraction' ||
    claim.kind === 'rank' ||
    (claim.kind === 'quantity' && claim.unit === 'percent')
  );
}

/** A form that is named must be that of the figure, contain it, be part of its words, or belong to a name of its subject. */
function formFits(
  { corpus }: CheckContext,
  statement: Statement,
  claim: Claim,
  ground: ValueGround,
): boolean {
  const said = saidOf(statement, claim, 'form');
  if (ground.figure === undefined) return true;
  const { form, basis } = ground.figure;
  const held = idsOf(ground.spoken(), 'form').add(form).add(basis);
  const fitsForm = (id: string) =>
    held.has(id) || [...held].some((part) => part !== '' && contains(corpus, 'form', { total: id, part }));
  return said.isOwn
    ? [...said.ids].every(fitsForm)
    : said.ids.size === 0 || [...said.ids].some(fitsForm) || form === '';
}

const measured = new WeakMap<object, Map<string, Set<string>>>();

/** Verbs that mean a measure only together with their object: what is bought or held is said by other words. */
const LIGHT_VERBS = new Set(
  analyse(
    'buy buys bought hold holds held holding make makes made making bring brings brought sell sells sold selling supply supplies supplied supplying own owns owned have has had get gets got take takes took give gives gave send sends sent go goes went come comes came cost costs владеть владеет владел владела владели купить купил купила иметь имеет имел',
  ),
);

/** The indicators that a single word names: `reserves`, `imports`, `output`. */
export function measuresOf({ findIndicators }: CheckContext, word: string): Set<string> {
  const cache = measured.get(findIndicators) ?? new Map<string, Set<string>>();
  measured.set(findIndicators, cache);
  const known = cache.get(word);
  if (known !== undefined) return known;
  const isLight = analyse(word).some((stem) => LIGHT_VERBS.has(stem));
  const found = new Set(isLight ? [] : findIndicators(word).map(({ id }) => id));
  cache.set(word, found);
  return found;
}

const readTexts = new WeakMap<object, Map<string, Set<string>[]>>();

function measureWords(context: CheckContext, text: string): Set<string>[] {
  const cache = readTexts.get(context.corpus) ?? new Map<string, Set<string>[]>();
  readTexts.set(context.corpus, cache);
  const known = cache.get(text);
  if (known !== undefined) return known;
  const read = readMeasures(context, text);
  if (cache.size < MOST_TEXTS) cache.set(text, read);
  return read;
}

const MOST_TEXTS = 20_000;

function readMeasures(context: CheckContext, text: string): Set<string>[] {
  return [...new Set(tokens(text).map((token) => token.text.toLowerCase()))]
    .map((word) => measuresOf(context, word))
    .filter((ids) => ids.size > 0);
}

/**
 * Every word of the claim's part that names a measure must name one that the evidence names too, if only by another word.
 *
 * @param held texts of the evidence
 * @param measures ids of measures that the evidence is of, whatever its words
 * @param isLoose one measure in common is enough, and none on either side
 */
export function measureFits(
  context: CheckContext,
  part: string,
  held: string[],
  { isLoose = false, measures = [] }: { isLoose?: boolean; measures?: string[] } = {},
): boolean {
  const said = measureWords(context, part);
  const there = new Set([
    ...measures,
    ...held.flatMap((text) => measureWords(context, text).flatMap((ids) => [...ids])),
  ]);
  const isShared = (ids: Set<string>) => [...ids].some((id) => there.has(id));
  if (isLoose) return said.length === 0 || there.size === 0 || said.some(isShared);
  return said.every(isShared);
}

/** The part of a claim with the parts before it that hold no amount of their own. */
function partText(statement: Statement, claim: Claim): string {
  const at = statement.parts.findIndex(({ claims }) => claims.includes(claim));
  const part = statement.parts[at];
  if (part === undefined) return statement.text;
  const before = statement.parts
    .slice(0, at)
    .findLastIndex(({ claims, clause }) => clause !== part.clause || claims.some(isAmountClaim));
  return statement.text.slice(statement.parts[before + 1]?.start ?? part.start, part.end);
}

function ownPart(statement: Statement, claim: Claim): string {
  const part = partOf(statement, claim);
  return part === undefined ? statement.text : statement.text.slice(part.start, part.end);
}
