import { type Unit, yearOf } from '#corpus';
import { contains, PERCENTAGE_POINTS } from '#figures';
import {
  analyse,
  type Claim,
  claimYears,
  hasCue,
  isAmount,
  isProportion,
  isSameClaim,
  stands,
  turnedRound,
} from '#language';
import { agreesWithText, agreesWithValue } from './agreement.ts';
import type { CheckContext, DerivedGround, Ground, TextGround, ValueGround } from './grounds.ts';
import { isQualifiedAs } from './qualifiers.ts';
import { rankOfFigure } from './rank-of-figure.ts';
import { idsOf, isAmountClaim, partOf, type Statement } from './statement.ts';
import { amountYears, coversPeriod } from './years.ts';

type Amount = Extract<Claim, { kind: 'quantity' }>;

/** Does this piece of evidence prove this amount, rank or proportion as the sentence says it? */
export function provesAmount(
  context: CheckContext,
  statement: Statement,
  claim: Claim,
  ground: Ground,
): boolean {
  switch (ground.kind) {
    case 'value':
      return provesByValue(context, statement, claim, ground);
    case 'text':
      return ground.statement().claims.some((held) => provesByText(context, statement, claim, ground, held));
    case 'derived':
      return provesByCalculation(context, statement, claim, ground);
  }
}

function provesByValue(
  context: CheckContext,
  statement: Statement,
  claim: Claim,
  ground: ValueGround,
): boolean {
  const { figure, unit, value } = ground;
  const part = textOfPart(statement, claim);
  if (!isValue(context, claim, ground)) return false;
  if (!agreesWithValue(context, statement, claim, ground)) return false;
  const { years } = amountYears(statement, claim);
  if (!coversPeriod(years, ground)) return false;
  const isDown = hasCue(part, 'fall') && !hasCue(part, 'rise');
  const isUp = hasCue(part, 'rise') && !hasCue(part, 'fall');
  if (value < 0 && isUp) return false;
  if (value > 0 && isDown && isChange(context, ground)) return false;
  if (value < 0 && unit.symbol === '%' && !isDown && !isMinus(statement, claim)) return false;
  const isRounded =
    claim.kind === 'quantity' &&
    !isAmount({ ...claim, rounding: 0, hedge: 'exact' }, value, unit, units(context));
  return figure === undefined || isQualifiedAs(statement.text, claim, figure, isRounded);
}

/** Does the value measure a change, so that its sign says which way? */
function isChange({ writer }: CheckContext, { figure }: ValueGround): boolean {
  const sentence = figure === undefined ? '' : writer.sentence(figure);
  return /\b(?:changed|grew|growth)\b/iu.test(sentence) && !hasCue(sentence, 'fall');
}

function isValue(context: CheckContext, claim: Claim, { value, unit, figure }: ValueGround): boolean {
  switch (claim.kind) {
    case 'quantity':
      return (
        !isPoints(claim) &&
        unit.dimension !== 'rank' &&
        countsSame(context, claim, unit.id) &&
        isPerSame(claim.after, ` ${unit.nameEnPlural} ${unit.nameEn}`) &&
        isTimeSame(claim, `${unit.nameEnPlural} ${unit.nameEn}`) &&
        isAmount(claim, value, unit, units(context))
      );
    case 'fraction':
    case 'multiple':
      return isProportion(claim, value, unit);
    case 'rank':
      return (
        (unit.dimension === 'rank' && value === claim.value) ||
        (figure !== undefined && rankOfFigure(context.corpus, figure)?.fromTop === claim.value)
      );
    default:
      return false;
  }
}

/** `per pound` must be what the other side is per, where it is per anything. */
function isPerSame(after: string, held: string): boolean {
  const per = /^[^,;.]{0,20}?\bper\s(\p{L}+(?:\s(?:ounce|kilometre|ton unit))?)/iu
    .exec(after)?.[1]
    ?.toLowerCase();
  const other = /\bper\s(\p{L}+(?:\s(?:ounce|kilometre|ton unit))?)/iu.exec(held)?.[1]?.toLowerCase();
  return per === undefined || other === undefined || per.replace(/s$/, '') === other.replace(/s$/, '');
}

const TIME = /^[\s-](second|hour|day|week|month|year|decade)s?\b/iu;

/** A number of weeks is no number of days, nor of anything else. */
function isTimeSame({ unit, after }: Amount, held: string): boolean {
  const said = unit === 'none' ? TIME.exec(after)?.[1]?.toLowerCase() : undefined;
  return said === undefined || held.toLowerCase().includes(said);
}

/** The noun that follows a plain number must not be another unit than that of the value. */
function countsSame({ corpus }: CheckContext, claim: Amount, id: string): boolean {
  if (claim.unit !== 'none') return true;
  const said = /^[\s-]*((?:[\p{L}-]+\s?){1,5})/u.exec(claim.after)?.[1]?.toLowerCase().trim() ?? '';
  const names = ({ nameEn, nameEnPlural, nameRu }: Unit) =>
    [nameEn, nameEnPlural, nameRu].filter((name) => name !== '');
  const own = corpus.units.get(id);
  if (own === undefined || names(own).some((name) => ` ${said} `.includes(` ${name} `))) return true;
  const others = [...corpus.units.values()].filter((unit) =>
    names(unit).some((name) => said === name || said.startsWith(`${name} `)),
  );
  return others.length === 0 || others.some(({ dimension }) => sameDimension(own.dimension, dimension));
}

/** A unit or thing counted that is named right after the number must be the one named after the number held. */
function countsSameThing({ corpus }: CheckContext, claim: Amount, held: Amount, source: string): boolean {
  if (claim.unit !== 'none' || held.unit !== 'none') return true;
  const said = wordsAfter(claim.after);
  const names = [...corpus.units.values()].flatMap(({ dimension, nameEn, nameEnPlural }) =>
    dimension === 'rank' ? [] : [nameEnPlural, nameEn].filter((name) => name !== ''),
  );
  const noun = firstOf(names, said);
  if (noun === undefined) return true;
  const other = firstOf(names, wordsAfter(held.after));
  if (other === undefined) return shareStem(noun, source);
  return shareStem(noun, other);
}

/** The unit of the figure whose words these are. */
function unitNames({ corpus }: CheckContext, { evidence }: TextGround): string {
  const unit = evidence.kind === 'figure' ? corpus.units.get(evidence.figure.unit) : undefined;
  return unit === undefined ? '' : `${unit.nameEn} ${unit.nameEnPlural}`;
}

/** The name that stands first in the words. */
function firstOf(names: string[], words: string): string | undefined {
  const at = (name: string) => ` ${words} `.indexOf(` ${name} `);
  return names.filter((name) => at(name) >= 0).sort((a, b) => at(a) - at(b) || b.length - a.length)[0];
}

function wordsAfter(after: string): string {
  return /^[\s-]*((?:[\p{L}-]+\s?){0,5})/u.exec(after)?.[1]?.toLowerCase().trim() ?? '';
}

function shareStem(a: string, b: string): boolean {
  const held = new Set(analyse(b));
  return analyse(a).some((stem) => held.has(stem));
}

/** Counts of different things are different; tonnes and tonnes a year are both masses. */
function sameDimension(a: string | undefined, b: string): boolean {
  return a !== undefined && a !== 'count' && (a.startsWith(b) || b.startsWith(a));
}

function provesByText(
  context: CheckContext,
  statement: Statement,
  claim: Claim,
  ground: TextGround,
  held: Claim,
): boolean {
  if (!isSameAmount(context, claim, held, `${ground.text} ${unitNames(context, ground)}`)) return false;
  if (!agreesWithText(context, statement, claim, ground, held)) return false;
  if (!yearsAgree(statement, claim, ground, held)) return false;
  const part = textOfPart(statement, claim);
  const heldPart = textOfPart(ground.statement(), held);
  const heldWords = ground.evidence.kind === 'figure' ? `${heldPart} ${ground.around().text}` : heldPart;
  return turnedRound(part, heldWords) === undefined;
}

/** Years said of the number itself must be those of the number held; a year named elsewhere in the sentence may be another's. */
function yearsAgree(statement: Statement, claim: Claim, ground: TextGround, held: Claim): boolean {
  const other = ground.statement();
  const around = ground.around();
  const said = amountYears(statement, claim);
  const there = amountYears(other, held);
  const meets = (years: number[]) => said.years.some((year) => years.includes(year));
  if (said.years.length === 0 || there.years.length === 0 || meets(there.years)) return true;
  const spoken = [...other.claims, ...around.claims].flatMap(claimYears);
  if (!said.isOwn) return true;
  const isOfAnother = other.claims.some((one) => {
    const years = one !== held && isAmountClaim(one) ? amountYears(other, one) : undefined;
    return years?.isOwn === true && meets(years.years);
  });
  return meets(spoken) && !isOfAnother;
}

/** The same number with the same hedge; only a number that is itself rounded may bring a hedge of its own. */
function isSameAmount(context: CheckContext, claim: Claim, held: Claim, source: string): boolean {
  if (!isAmountClaim(claim)) return false;
  if (claim.kind === 'quantity' && held.kind === 'quantity') {
    if (isPoints(claim) !== isPoints(held)) return false;
    if (!isPerSame(claim.after, held.after) || !countsSameThing(context, claim, held, source)) return false;
    const exact: Amount = { ...claim, rounding: 0, hedge: 'exact' };
    if (!isSameClaim(exact, held))
      return claim.hedge !== 'exact' && held.hedge === 'exact' && isSameClaim(claim, held);
    return (
      claim.hedge === held.hedge ||
      (claim.hedge === 'about' && held.hedge === 'below') ||
      (claim.hedge === 'below' && held.hedge === 'about') ||
      claim.isSpelled
    );
  }
  if (claim.kind === 'quantity' && held.kind === 'fraction')
    return claim.unit === 'percent' && Math.abs(claim.value / 100 - held.value) <= 0.005;
  return isSameClaim(claim, held);
}

function provesByCalculation(
  context: CheckContext,
  statement: Statement,
  claim: Claim,
  { calculation, inputs }: DerivedGround,
): boolean {
  if (!isResult(context, claim, calculation.value, calculation.unit)) return false;
  const places = new Set(inputs.flatMap((input) => [...input.places]));
  const subjects = new Set(inputs.flatMap((input) => [...input.subjects]));
  const first = inputs[0];
  if (first === undefined) return false;
  const from = inputs.map((input) => input.from).toSorted()[0] ?? first.from;
  const to =
    inputs
      .map((input) => input.to)
      .toSorted()
      .at(-1) ?? first.to;
  const words = `${inputs.map((input) => input.words).join('. ')}. difference sum ratio share growth change total together combined times`;
  const spoken = () => inputs.flatMap((input) => input.spoken());
  const measure = `${inputs.map((input) => input.measure).join('. ')}. difference sum ratio share growth change total together combined times`;
  const whole: ValueGround = {
    ...first,
    measure,
    spoken,
    figure: undefined,
    places,
    subjects,
    from,
    to,
    words,
  };
  if (!agreesWithValue(context, statement, claim, whole)) return false;
  const { years } = amountYears(statement, claim);
  if (years.some((year) => year < yearOf(from) || year > yearOf(to))) return false;
  if (years.length > 0 && !(years.includes(yearOf(from)) && years.includes(yearOf(to)))) return false;
  if (
    !formsOf(inputs).every((form) => formIsSaid(context, statement, form)) ||
    !isDividedInOrder(statement, calculation.formula, inputs)
  )
    return false;
  const part = textOfPart(statement, claim);
  if (!/-/.test(calculation.formula.replace(/\{[^}]*\}/g, ''))) return true;
  const isDown = hasCue(part, 'fall') && !hasCue(part, 'rise');
  const isUp = hasCue(part, 'rise') && !hasCue(part, 'fall');
  return !(calculation.value > 0 && isDown) && !(calculation.value < 0 && isUp);
}

function formsOf(inputs: ValueGround[]): string[] {
  return [
    ...new Set(
      inputs.flatMap(({ figure }) => (figure === undefined || figure.form === '' ? [] : [figure.form])),
    ),
  ];
}

/** A form that the sentence names must be that of the figures reckoned with; none need be named. */
function formIsSaid({ corpus }: CheckContext, { named }: Statement, form: string): boolean {
  const said = [...idsOf(named, 'form')];
  return (
    said.length === 0 ||
    said.some(
      (id) =>
        id === form ||
        contains(corpus, 'form', { total: form, part: id }) ||
        contains(corpus, 'form', { total: id, part: form }),
    )
  );
}

/** Of what one country is a share of another, the divisor is named last. */
function isDividedInOrder({ named }: Statement, formula: string, inputs: ValueGround[]): boolean {
  if (!/^\{[^}]+\} \/ \{[^}]+\}/.test(formula)) return true;
  const [dividend, divisor] = inputs.map(({ figure }) => figure?.country);
  if (dividend === undefined || divisor === undefined || dividend === divisor) return true;
  const at = (id: string) => named.find((one) => one.id === id)?.start ?? -1;
  return at(dividend) < 0 || at(divisor) < 0 || at(dividend) < at(divisor);
}

/** A result may be said with as many decimals as the sentence wants, a fall without its sign. */
function isResult(context: CheckContext, claim: Claim, value: number, unitId: string): boolean {
  if (claim.kind === 'multiple') {
    const isPlain = unitId === '' || context.corpus.units.get(unitId)?.dimension === 'ratio';
    const places = /[.,](\d+)(?!\d)/.exec(claim.text)?.[1]?.length ?? 0;
    return (
      isPlain &&
      (Number(value.toFixed(places)) === claim.value ||
        stands(claim.value, value, claim.value * 0.05, claim.hedge))
    );
  }
  if (claim.kind === 'fraction')
    return (
      unitId === 'percent' &&
      stands(claim.value, value / 100, 0.03, claim.hedge === 'exact' ? 'about' : claim.hedge)
    );
  if (claim.kind !== 'quantity') return false;
  if (isPoints(claim) !== (unitId === PERCENTAGE_POINTS)) return false;
  const unit = context.corpus.units.get(unitId === PERCENTAGE_POINTS ? 'percent' : unitId);
  if (unit === undefined) return false;
  const decimals = /[.,](\d+)(?!\d)/.exec(claim.text)?.[1]?.length ?? 0;
  return [value, -value].some((held) => {
    const said = { ...claim, rounding: 0, hedge: 'exact' as const };
    const rounded = Number(held.toFixed(claim.value === claim.digits ? decimals : 10));
    return (
      (held >= 0 || claim.isFall || claim.value < 0 || held === value) &&
      (isAmount(said, rounded, unit, units(context)) || isAmount(claim, held, unit, units(context)))
    );
  });
}

function isPoints({ text, after, unit }: Amount): boolean {
  return (
    /percentage\spoints?/iu.test(text) ||
    /^\s*percentage\spoints?\b|^\s*п\.\s?п/iu.test(after) ||
    (unit === 'percent' && /^\s*(?:points?\b|пункт\p{L}*)/iu.test(after)) ||
    /个百分点/u.test(text + after)
  );
}

function isMinus({ text }: Statement, { start }: Claim): boolean {
  return /(?:^|[\s(])[-\u2212]$/u.test(text.slice(0, start));
}

function textOfPart(statement: Statement, claim: Claim): string {
  const part = partOf(statement, claim);
  return part === undefined ? statement.text : statement.text.slice(part.start, part.end);
}

function units({ corpus }: CheckContext) {
  return [...corpus.units.values()];
}
