import type { Figure, Unit } from '#corpus';
import { formatNumber, formatQuantity, isEverything, preferredOrder, roundedForReading } from '#figures';
import { tongueOf } from '#language';
import { mark } from '../check/markers.ts';
import type { Knowledge } from '../knowledge.ts';
import type { CalculateOutput } from '../tools/calculate.ts';
import { askedDerivation, askedUnit } from './asked-derivation.ts';
import { isBound } from './change-words.ts';
import type { Derive } from './derive.ts';
import { figurePhrasesFor } from './figure-phrases.ts';
import { saidValue, stateFigures } from './figure-sentences.ts';
import { asksForShare } from './question-kinds.ts';
import type { Understanding } from './understand.ts';

/** Beginnings of the names of the dimensions whose units people ask to have converted. */
const CONVERTIBLE = ['mass', 'price', 'area', 'length', 'volume'];

/** What the question wants worked out of the leading figure: another unit, an average, a share of the total. */
export function composeDerived({
  knowledge,
  understanding,
  leading,
  series,
  derive,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  leading: Figure[];
  series: Figure[];
  derive: Derive;
}): string[] {
  const { question, language } = understanding;
  const lead = leading.find(({ standing }) => standing !== 'report') ?? leading[0];
  const unit = knowledge.corpus.units.get(lead?.unit ?? '');
  if (lead === undefined || unit === undefined) return [];
  const phrases = figurePhrasesFor(language);
  const lines: string[] = [];
  const isConvertible = CONVERTIBLE.some((kind) => unit.dimension.startsWith(kind));
  const wanted = isConvertible
    ? askedUnit(knowledge.corpus.units.values(), unit.dimension, question)
    : undefined;
  if (wanted !== undefined && !saidValue(knowledge, lead, 'en').includes(wanted.nameEnPlural)) {
    const made = derive(`{${lead.id}}`, wanted.id);
    if (made !== undefined)
      lines.push(`${phrases.converted(quantity(made, wanted, language))}${mark(made.id)}.`);
  }
  if (askedDerivation(question) === 'average' && series.length > 0) {
    const all = [lead, ...series];
    const made = derive(`(${all.map(({ id }) => `{${id}}`).join(' + ')}) / ${all.length}`);
    const base = knowledge.corpus.units.get(made?.unit ?? '');
    if (made !== undefined && base !== undefined)
      lines.push(`${phrases.average(quantity(made, base, language))}${mark(made.id)}.`);
  }
  const share = asksForShare(question) ? shareOfTotal(knowledge, lead, derive, language) : undefined;
  return share === undefined ? lines : [...lines, share];
}

/** What part of the world's total a country's figure is, where both stand in one table. */
export function shareOfTotal(
  knowledge: Knowledge,
  figure: Figure,
  derive: Derive,
  language: string,
): string | undefined {
  const { corpus } = knowledge;
  if (corpus.indicators.get(figure.indicator)?.aggregation === 'none') return undefined;
  if (isEverything(corpus, 'country', figure.country)) return undefined;
  const total = preferredOrder({
    corpus,
    figures: [...corpus.figures.values()].filter(
      (other) =>
        isEverything(corpus, 'country', other.country) &&
        other.indicator === figure.indicator &&
        other.subject === figure.subject &&
        other.form === figure.form &&
        other.basis === figure.basis &&
        other.scope === '' &&
        other.periodStart === figure.periodStart &&
        other.periodEnd === figure.periodEnd &&
        other.edition === figure.edition,
    ),
  })[0];
  if (total === undefined || isBound(total) || isBound(figure) || figure.scope !== '') return undefined;
  const made = derive(`{${figure.id}} / {${total.id}} * 100`);
  if (made === undefined) return undefined;
  const whole = knowledge.lexicon.nameOf(total.country, language, 'article') ?? total.country;
  const words = figurePhrasesFor(language).ofTotal(percent(made.value, language), whole);
  return [`${words}${mark(made.id)}.`, ...stateFigures({ knowledge, figures: [total], language })].join(' ');
}

/** A calculated quantity in words, rounded to what a reader can use. */
export function quantity({ value }: CalculateOutput, unit: Unit, language: string): string {
  return formatQuantity(roundedForReading(value), unit, tongueOf(language));
}

/** A calculated percentage in words. */
export function percent(value: number, language: string): string {
  return formatQuantity(roundedForReading(value), PERCENT, tongueOf(language));
}

/** A calculated factor in words: one decimal below ten, none above. */
export function factor(value: number, language: string): string {
  return formatNumber(roundedForReading(value), tongueOf(language));
}

const PERCENT: Unit = {
  id: 'percent',
  dimension: 'share',
  factor: 1,
  symbol: '%',
  nameEn: 'percent',
  nameEnPlural: 'percent',
  nameRu: '%',
};
