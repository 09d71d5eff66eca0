import type { Figure, Unit } from '#corpus';
import { currencyName, type Tongue, tongueOf } from '#language';
import { LABEL_WORDS, PERCENT, QUALIFIER_WORDS, RANK_WORDS, SCALE_WORDS, TONNES } from './value-words.ts';

/**
 * A value with its unit and qualifier as people write it: `63%`, `more than $2.6 billion`, `about 22,000 tonnes`.
 * Digits are never rounded away: what is printed equals the dataset's value.
 *
 * @param language any code; languages without wordings of their own are written as `tongueOf` says
 */
export function formatValue(
  figure: Pick<Figure, 'value' | 'qualifier'>,
  unit: Unit,
  language = 'en',
): string {
  const tongue = tongueOf(language);
  return put(QUALIFIER_WORDS[tongue][figure.qualifier], formatQuantity(figure.value, unit, tongue));
}

/** A value as a table or chart labels it, the number first: `40,000 tonnes (estimate)`, `about 22,000 tonnes`. */
export function formatValueLabel(
  figure: Pick<Figure, 'value' | 'qualifier'>,
  unit: Unit,
  language = 'en',
): string {
  const tongue = tongueOf(language);
  const word = LABEL_WORDS[tongue][figure.qualifier];
  return word === undefined
    ? formatValue(figure, unit, tongue)
    : `${formatQuantity(figure.value, unit, tongue)} (${word})`;
}

/** A value with its unit, without any qualifier. */
export function formatQuantity(value: number, unit: Unit, tongue: Tongue = 'en'): string {
  if (unit.dimension === 'calendar_year') return String(value);
  if (unit.dimension === 'rank') return put(RANK_WORDS[tongue], String(value));
  if (unit.symbol === '%') return put(PERCENT[tongue], formatNumber(value, tongue));
  if (unit.dimension.startsWith('money')) return formatMoney(value * unit.factor, unit, tongue);
  if (unit.dimension === 'mass') return formatMass(value, unit, tongue);
  return withUnit(formatNumber(value, tongue), unitName(unit, value, tongue), tongue);
}

/** Digits with grouping and every decimal kept. */
export function formatNumber(value: number, tongue: Tongue = 'en'): string {
  const isGrouped = value >= 10_000 || tongue === 'en' || tongue === 'zh';
  return numberFormat(tongue, isGrouped)
    .format(Number(value.toPrecision(12)))
    .replaceAll('\u00a0', ' ');
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making a format costs far more than using it. */
function numberFormat(tongue: Tongue, useGrouping: boolean): Intl.NumberFormat {
  const key = `${tongue} ${useGrouping}`;
  const known = numberFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(tongue, { maximumFractionDigits: 10, useGrouping });
  numberFormats.set(key, made);
  return made;
}

const pluralRules = new Map<Tongue, Intl.PluralRules>();

function pluralOf(amount: number, tongue: Tongue): Intl.LDMLPluralRule {
  const rules = pluralRules.get(tongue) ?? new Intl.PluralRules(tongue);
  pluralRules.set(tongue, rules);
  return rules.select(amount);
}

/**
 * What a unit is called after a number.
 *
 * @param amount decides the plural form: `1 month`, `2 months`; `1 месяц`, `2 месяца`, `5 месяцев`
 */
export function unitName(unit: Unit, amount: number, tongue: Tongue): string {
  const own = unit.names?.[tongue];
  const category = pluralOf(amount, tongue);
  const listed = own?.[category] ?? own?.other;
  if (listed !== undefined) return listed;
  if (tongue === 'ru') return unit.nameRu;
  return amount === 1 ? unit.nameEn : unit.nameEnPlural;
}

function formatMoney(value: number, unit: Unit, tongue: Tongue): string {
  const code = unit.dimension.slice('money_'.length).toUpperCase();
  const { digits, word } = scaled(value, tongue);
  if (tongue === 'en') {
    const amount = word === '' ? digits : `${digits} ${word}`;
    return code === 'USD' ? `$${amount}` : `${code} ${amount}`;
  }
  const name = currencyName({ code, language: tongue, amount: word === '' ? value : 1e6 });
  return tongue === 'zh' ? `${digits}${word}${name}` : [digits, word, name].filter(Boolean).join(' ');
}

/** Masses above a tonne are said in tonnes, so that figures of different editions can be read side by side. */
function formatMass(value: number, unit: Unit, tongue: Tongue): string {
  const tonnes = value * unit.factor;
  if (unit.factor < 1) return withUnit(formatNumber(value, tongue), unitName(unit, value, tongue), tongue);
  const isMillions = Math.abs(tonnes) >= 1e6;
  const word = tongue === 'zh' ? '万' : (SCALE_WORDS[tongue].find(({ from }) => from === 1e6)?.word ?? '');
  const divisor = tongue === 'zh' ? 1e4 : 1e6;
  const number = isMillions ? formatNumber(tonnes / divisor, tongue) : formatNumber(tonnes, tongue);
  const category = isMillions ? 'many' : new Intl.PluralRules(tongue).select(tonnes);
  const name = TONNES[tongue][category] ?? TONNES[tongue].other;
  if (!isMillions) return withUnit(number, name, tongue);
  return tongue === 'zh' ? `${number}${word}${name}` : `${number} ${word} ${name}`;
}

function scaled(value: number, tongue: Tongue): { digits: string; word: string } {
  const scale = SCALE_WORDS[tongue].find(({ from }) => Math.abs(value) >= from);
  if (scale === undefined) return { digits: formatNumber(value, tongue), word: '' };
  // Chinese says a million as a hundred ten-thousands: the word begins later than it counts.
  const divisor = scale.word === '万' ? 1e4 : scale.from;
  return { digits: formatNumber(value / divisor, tongue), word: scale.word };
}

/** Chinese writes no space between a number and its counter. */
function withUnit(number: string, name: string, tongue: Tongue): string {
  const isJoined = tongue === 'zh' && /^\p{Script=Han}/u.test(name);
  return isJoined ? `${number}${name}` : `${number} ${name}`.trim();
}

function put(pattern: string, value: string): string {
  return pattern.replace('{}', value);
}

/** A calculated number as far as a reader can use it: whole from ten on, one decimal from one on, else two. */
export function roundedForReading(value: number): number {
  const size = Math.abs(value);
  return Number(value.toFixed(size >= 10 ? 0 : size >= 1 ? 1 : 2));
}
