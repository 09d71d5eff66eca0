import type { Figure, Qualifier, Unit } from '#corpus';

const QUALIFIER_WORDS: Record<'en' | 'ru', Record<Qualifier, string>> = {
  en: {
    '': '',
    estimated: 'an estimated ',
    projected: 'a projected ',
    approximate: 'about ',
    at_least: 'more than ',
    at_most: 'up to ',
    target: 'a target of ',
  },
  ru: {
    '': '',
    estimated: 'по оценке, ',
    projected: 'по прогнозу, ',
    approximate: 'около ',
    at_least: 'более ',
    at_most: 'до ',
    target: 'по плану, ',
  },
};

const SCALE_WORDS: { from: number; en: string; ru: string }[] = [
  { from: 1e12, en: 'trillion', ru: 'трлн' },
  { from: 1e9, en: 'billion', ru: 'млрд' },
  { from: 1e6, en: 'million', ru: 'млн' },
];

/**
 * A value with its unit and qualifier as people write it: `63%`, `more than $2.6 billion`, `about 22,000 tonnes`.
 * Digits are never rounded away: what is printed equals the dataset's value.
 *
 * @param language `ru` for Russian, English otherwise
 */
export function formatValue(
  figure: Pick<Figure, 'value' | 'qualifier'>,
  unit: Unit,
  language = 'en',
): string {
  const tongue = language === 'ru' ? 'ru' : 'en';
  return `${QUALIFIER_WORDS[tongue][figure.qualifier]}${formatQuantity(figure.value, unit, tongue)}`;
}

/** Qualifiers that a label puts after the value; the others read the same in a label as in a sentence. */
const LABEL_WORDS: Record<'en' | 'ru', Partial<Record<Qualifier, string>>> = {
  en: { estimated: 'estimate', projected: 'projection', target: 'target' },
  ru: { estimated: 'оценка', projected: 'прогноз', target: 'план' },
};

/** A value as a table or chart labels it, the number first: `40,000 tonnes (estimate)`, `about 22,000 tonnes`. */
export function formatValueLabel(
  figure: Pick<Figure, 'value' | 'qualifier'>,
  unit: Unit,
  language = 'en',
): string {
  const tongue = language === 'ru' ? 'ru' : 'en';
  const word = LABEL_WORDS[tongue][figure.qualifier];
  return word === undefined
    ? formatValue(figure, unit, tongue)
    : `${formatQuantity(figure.value, unit, tongue)} (${word})`;
}

/** A value with its unit, without any qualifier. */
export function formatQuantity(value: number, unit: Unit, tongue: 'en' | 'ru' = 'en'): string {
  if (unit.dimension === 'calendar_year') return String(value);
  if (unit.dimension === 'rank') return tongue === 'ru' ? `${value}-е место` : `rank ${value}`;
  if (unit.symbol === '%')
    return tongue === 'ru' ? `${formatNumber(value, tongue)} %` : `${formatNumber(value)}%`;
  if (unit.dimension.startsWith('money')) return formatMoney(value * unit.factor, unit, tongue);
  if (unit.dimension === 'mass') return formatMass(value, unit, tongue);
  const name = tongue === 'ru' ? unit.nameRu : value === 1 ? unit.nameEn : unit.nameEnPlural;
  return `${formatNumber(value, tongue)} ${name}`.trim();
}

/** Digits with grouping and every decimal kept. */
export function formatNumber(value: number, tongue: 'en' | 'ru' = 'en'): string {
  return new Intl.NumberFormat(tongue, {
    maximumFractionDigits: 10,
    useGrouping: value >= 10_000 || tongue === 'en',
  })
    .format(Number(value.toPrecision(12)))
    .replaceAll('\u00a0', ' ');
}

function formatMoney(value: number, unit: Unit, tongue: 'en' | 'ru'): string {
  const code = unit.dimension.slice('money_'.length).toUpperCase();
  const scale = SCALE_WORDS.find(({ from }) => Math.abs(value) >= from);
  const digits = scale === undefined ? formatNumber(value, tongue) : formatNumber(value / scale.from, tongue);
  const amount = scale === undefined ? digits : `${digits} ${scale[tongue]}`;
  if (code === 'USD') return tongue === 'ru' ? `${amount} долларов США` : `$${amount}`;
  return tongue === 'ru' ? `${amount} ${code}` : `${code} ${amount}`;
}

/** Masses above a tonne are said in tonnes, so that figures of different editions can be read side by side. */
function formatMass(value: number, unit: Unit, tongue: 'en' | 'ru'): string {
  const tonnes = value * unit.factor;
  if (unit.factor < 1) {
    return `${formatNumber(value, tongue)} ${tongue === 'ru' ? unit.nameRu : value === 1 ? unit.nameEn : unit.nameEnPlural}`;
  }
  if (Math.abs(tonnes) >= 1e6) {
    return `${formatNumber(tonnes / 1e6, tongue)} ${tongue === 'ru' ? 'млн тонн' : 'million tonnes'}`;
  }
  return `${formatNumber(tonnes, tongue)} ${tongue === 'ru' ? 'тонн' : tonnes === 1 ? 'tonne' : 'tonnes'}`;
}
