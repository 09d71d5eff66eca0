import type { Figure, Unit } from '#corpus';
import { issuedYear, splitSentences, yearOf } from '#corpus';
import { eventSentence, formatDate, formatPeriod, isEverything } from '#figures';
import { type Numeral, numerals, TONGUES, TONNES_PER } from '#language';
import type { Evidence } from '../evidence.ts';
import type { Knowledge } from '../knowledge.ts';
import { agree, type Mentions, readMentions } from './mentions.ts';

type Context = Pick<Knowledge, 'corpus' | 'lexicon' | 'writer'>;

/**
 * Does this evidence prove this numeral as the sentence uses it? Value and unit must be the same, and the places,
 * subjects and years that the sentence names must be those of the evidence.
 */
export function isBoundBy(
  context: Context,
  numeral: Numeral,
  sentence: Mentions,
  evidence: Evidence,
): boolean {
  switch (evidence.kind) {
    case 'figure':
      return numeral.isYear
        ? isYearOfFigure(context, numeral.value, evidence.figure) ||
            isCountOfFigure(context, numeral, sentence, evidence.figure)
        : isValueOfFigure(context, numeral, sentence, evidence.figure);
    case 'passage':
      return isInText(context, numeral, sentence, evidence.passage.text, evidence.passage.sectionTitle);
    case 'event': {
      const { event } = evidence;
      const unit = context.corpus.units.get(event.unit);
      if (unit !== undefined && event.value !== null && isSameQuantity(numeral, event.value, unit))
        return true;
      return isInText(
        context,
        numeral,
        sentence,
        `${TONGUES.map((tongue) => eventSentence(event, tongue)).join('. ')}. ${event.note}`,
        '',
      );
    }
    case 'calculation': {
      const { value, unit } = evidence.calculation;
      const isPercent = unit === 'percent';
      return (
        isPercent === (numeral.unit === 'percent') &&
        Number(value.toFixed(numeral.decimals)) === numeral.value
      );
    }
  }
}

/** A number such as 2050 reads as a year until the unit of the figure follows it. */
function isCountOfFigure(context: Context, numeral: Numeral, { text }: Mentions, figure: Figure): boolean {
  const unit = context.corpus.units.get(figure.unit);
  return unit !== undefined && isInOwnUnit(numeral, text, figure, unit);
}

function isValueOfFigure(context: Context, numeral: Numeral, sentence: Mentions, figure: Figure): boolean {
  const unit = context.corpus.units.get(figure.unit);
  if (unit === undefined) return false;
  if (
    !agree(placesStated(context, sentence, numeral), placesOf(context, figure)) ||
    !agree(sentence.subjects, subjectsOf(context, figure))
  )
    return false;
  if (isDayOfFigure(numeral, sentence.text, figure)) return true;
  const signed = isMinus(sentence.text, numeral) ? { ...numeral, value: -numeral.value } : numeral;
  if (isSameQuantity(signed, figure.value, unit) || isInOwnUnit(signed, sentence.text, figure, unit)) {
    const years = yearsBeside(sentence, numeral);
    return years.size === 0 || [...years].some((year) => isYearOfFigure(context, year, figure));
  }
  const words = `${figure.scope}. ${figure.note}. ${context.lexicon.nameOf(figure.form, 'en') ?? ''}. ${unit.nameEnPlural}`;
  return numerals(words).some((held) => isSameNumeral(signed, held));
}

/** The day or the number of the month in a date that is written out, as in "on 23 May 2024" or "2024年5月". */
function isDayOfFigure({ start }: Numeral, text: string, { periodStart, periodEnd }: Figure): boolean {
  const dates = [periodStart, periodEnd].filter((date) => date.length > 'YYYY'.length);
  return TONGUES.flatMap((tongue) => [
    ...dates.map((date) => formatDate(date, tongue)),
    ...(dates.length === 2 ? [formatPeriod(periodStart, periodEnd, tongue)] : []),
  ]).some((date) => {
    const from = text.lastIndexOf(date, start);
    return from !== -1 && start < from + date.length;
  });
}

/** The figure's number followed by the very words of its unit, such as "238 US cents per pound". */
function isInOwnUnit(
  { start, digits, value: said }: Numeral,
  text: string,
  { value }: Figure,
  unit: Unit,
): boolean {
  const words = /^[\d.,\s]*\d\s*(.*)$/su.exec(text.slice(start))?.[1] ?? '';
  return (
    isSame(said < 0 ? -digits : digits, value) &&
    namesOf(unit).some((name) => name !== '' && words.startsWith(name))
  );
}

/** Every name of a unit, in whatever language and number. */
function namesOf({ nameEn, nameEnPlural, nameRu, names = {} }: Unit): string[] {
  return [nameEn, nameEnPlural, nameRu, ...Object.values(names).flatMap((own) => Object.values(own))];
}

function isMinus(text: string, { start }: Numeral): boolean {
  return /(?:^|[\s(（约]|为)[-−]$/u.test(text.slice(0, start));
}

/** A share "of the world" is the share of a country; any other amount said of the world is the world's. */
function placesStated({ corpus }: Context, { places }: Mentions, { unit }: Numeral): ReadonlySet<string> {
  return unit === 'percent'
    ? new Set([...places].filter((place) => !isEverything(corpus, 'country', place)))
    : places;
}

/** A sentence with several years says which number is of which year clause by clause. */
function yearsBeside(sentence: Mentions, numeral: Numeral): ReadonlySet<number> {
  if (sentence.years.size < 2) return sentence.years;
  const clause = sentence.clauses.find(({ start, end }) => start <= numeral.start && numeral.start < end);
  return clause?.years ?? sentence.years;
}

/** The world as a counterpart says nothing about which country a sentence may name; a scope names what it narrows to. */
function placesOf({ corpus, lexicon }: Context, { country, partner, scope }: Figure): Set<string> {
  const own = [country, partner].filter((place) => place !== '' && !isEverything(corpus, 'country', place));
  return new Set(own.length === 0 ? [] : [...own, ...readMentions(lexicon, scope).places]);
}

function subjectsOf({ corpus, lexicon }: Context, { subject, scope, unit }: Figure): Set<string> {
  const counted = readMentions(lexicon, `${unit}. ${unitNames(corpus, unit)}`).subjects;
  return new Set([subject, ...readMentions(lexicon, scope).subjects, ...counted]);
}

function unitNames({ units }: Context['corpus'], id: string): string {
  const unit = units.get(id);
  return unit === undefined ? '' : namesOf(unit).join('. ');
}

function isYearOfFigure(context: Context, year: number, figure: Figure): boolean {
  const source = context.corpus.sources.get(figure.source);
  return (
    (yearOf(figure.periodStart) <= year && year <= yearOf(figure.periodEnd)) ||
    (figure.edition !== '' && yearOf(figure.edition) === year) ||
    (source !== undefined && issuedYear(source) === year) ||
    numerals(`${figure.scope}. ${figure.note}`).some((held) => held.isYear && held.value === year)
  );
}

/** Same kind of unit and the same amount, whatever multiple of the unit either side is written in. */
export function isSameQuantity(numeral: Numeral, value: number, unit: Unit): boolean {
  const isPercent = unit.symbol === '%';
  const isMoney = unit.dimension.startsWith('money') || unit.dimension.startsWith('price');
  const isMass = unit.dimension.startsWith('mass');
  switch (numeral.unit) {
    case 'percent':
      return isPercent && isSame(numeral.value, value);
    case 'money': {
      if (!isMoney || !unit.dimension.split('_').includes(numeral.symbol.toLowerCase())) return false;
      return unit.dimension.startsWith('price') || unit.dimension.includes('per')
        ? isSame(numeral.value, value)
        : isSame(numeral.value, value * unit.factor);
    }
    case 'mass':
      return (
        isMass && isSame(numeral.value * (TONNES_PER[numeral.symbol] ?? Number.NaN), value * unit.factor)
      );
    case 'none':
      return (
        !isPercent &&
        !isMoney &&
        !isMass &&
        (isSame(numeral.value, value) || isSame(numeral.value, value * unit.factor))
      );
  }
}

function isInText(
  context: Context,
  numeral: Numeral,
  sentence: Mentions,
  text: string,
  heading: string,
): boolean {
  return splitSentences(text).some(({ text: held }) => {
    if (!numerals(held).some((other) => isSameNumeral(numeral, other))) return false;
    const mentions = readMentions(context.lexicon, `${held} ${heading}`);
    return (
      agree(sentence.places, mentions.places) &&
      agree(sentence.subjects, mentions.subjects) &&
      (numeral.isYear || agree(sentence.years, mentions.years))
    );
  });
}

function isSameNumeral(a: Numeral, b: Numeral): boolean {
  if (a.isYear !== b.isYear || a.unit !== b.unit) return false;
  if (a.unit === 'mass') {
    return isSame(
      a.value * (TONNES_PER[a.symbol] ?? Number.NaN),
      b.value * (TONNES_PER[b.symbol] ?? Number.NaN),
    );
  }
  return isSame(a.value, b.value) && (a.unit !== 'money' || a.symbol === b.symbol);
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-11 * Math.max(Math.abs(a), Math.abs(b), 1e-9);
}
