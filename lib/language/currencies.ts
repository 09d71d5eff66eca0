import { russianForms } from './russian-forms.ts';

/**
 * Currencies as text names them: ISO 4217 codes, signs, and names in the languages that questions come in, all from the
 * Unicode CLDR that comes with JavaScript. Units of account that no one pays with (`X…`) are left out.
 */
const CODES = Intl.supportedValuesOf('currency').filter((code) => !code.startsWith('X'));

/** Their names alone are everyday words ("real", "won", "so", "lion"); only the full name counts. */
const EVERYDAY_NAMES = new Set(['AMD', 'BAM', 'BDT', 'BGN', 'BRL', 'KPW', 'KRW', 'MDL', 'PEN', 'RON', 'ZWG']);
/** Their codes are words or other abbreviations ("TOP 10", "COP29"). */
const EVERYDAY_CODES = new Set('ALL ANG BAM BOB COP CUP GEL MAD MOP PEN RON SOS TOP TRY'.split(' '));
/** Spellings that CLDR does not have. */
const VARIANTS: readonly [string, string][] = [
  ['долл.', 'USD'],
  ['долл', 'USD'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['renminbi', 'CNY'],
  ['soum', 'UZS'],
  ['soums', 'UZS'],
  ["so'm", 'UZS'],
  ['so\u2019m', 'UZS'],
  ['so\u2018m', 'UZS'],
  ['so\u02bbm', 'UZS'],
];

/** Languages in which a name after a number has one form. */
const UNDECLINED = ['kk', 'ky', 'tg', 'uz'];

type Amount = 1 | 2 | 5;

function nameOf(code: string, language: string, amount: Amount): string {
  return (
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
      minimumFractionDigits: 0,
    })
      .formatToParts(amount)
      .find(({ type }) => type === 'currency')?.value ?? code
  );
}

/**
 * What an amount of a currency is called: `US dollars`, `долларов США`, `yevro`.
 *
 * @param code ISO 4217, e.g. `USD`
 * @param amount decides between singular and plural; after a scale word pass any that takes the plural, e.g. 1,000,000
 */
export function currencyName({
  code,
  language,
  amount,
}: {
  code: string;
  language: string;
  amount: number;
}): string {
  return (
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
      minimumFractionDigits: 0,
    })
      .formatToParts(amount)
      .find(({ type }) => type === 'currency')
      ?.value.replaceAll('\u00a0', ' ') ?? code
  );
}

function signOf(code: string, language: string, currencyDisplay: 'symbol' | 'narrowSymbol'): string {
  return (
    new Intl.NumberFormat(language, { style: 'currency', currency: code, currencyDisplay })
      .formatToParts(1)
      .find(({ type }) => type === 'currency')?.value ?? code
  );
}

/** The currency that a shared sign or noun means: the one with a sign of its own, else the first by code. */
function preferred(a: string, b: string): string {
  if (ownSigns(a) !== ownSigns(b)) return ownSigns(a) > ownSigns(b) ? a : b;
  return a < b ? a : b;
}

function ownSigns(code: string): number {
  const signs = [signOf(code, 'en', 'symbol'), signOf(code, 'en', 'narrowSymbol')];
  return signs.filter((sign) => /^[^\p{L}]$/u.test(sign) && (sign !== '$' || code === 'USD')).length;
}

function collect(pairs: Iterable<readonly [string, string]>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [text, code] of pairs) {
    const other = found.get(text);
    found.set(text, other === undefined ? code : preferred(other, code));
  }
  return found;
}

function* signs(): Generator<[string, string]> {
  for (const code of CODES) {
    if (!EVERYDAY_CODES.has(code)) yield [code, code];
    const sign = signOf(code, 'en', 'symbol');
    if (sign !== code) yield [sign, code];
    const narrow = signOf(code, 'en', 'narrowSymbol');
    if (!/\p{L}/u.test(narrow)) yield [narrow, code];
  }
  yield ['US$', 'USD'];
}

function* names(): Generator<[string, string]> {
  yield* VARIANTS;
  for (const code of CODES) {
    if (!EVERYDAY_CODES.has(code)) yield [code, code];
    for (const amount of [1, 2, 5] as const) {
      const english = nameOf(code, 'en', amount).toLowerCase();
      const russian = nameOf(code, 'ru', amount).toLowerCase();
      yield [english, code];
      yield [russian, code];
      if (!EVERYDAY_NAMES.has(code)) yield [english.split(' ').at(-1) ?? english, code];
    }
    if (EVERYDAY_NAMES.has(code)) continue;
    for (const form of russianForms(russianNoun(code))) yield [form, code];
  }
  for (const language of UNDECLINED) {
    for (const code of CODES) {
      const name = nameOf(code, language, 1).toLowerCase();
      yield [name, code];
      // Uzbek is written with three kinds of apostrophe.
      if (name.includes('\u2018')) yield [name.replaceAll('\u2018', "'"), code];
      if (name.includes('\u2018')) yield [name.replaceAll('\u2018', '\u02bb'), code];
    }
  }
}

/** The noun of a Russian name: the word that changes with the number and is no adjective, else the last one. */
function russianNoun(code: string): string {
  const one = nameOf(code, 'ru', 1).split(' ');
  const many = nameOf(code, 'ru', 5).split(' ');
  const changing = one.find((word, index) => word !== many[index] && !/(?:ий|ый|ой|ая|яя)$/.test(word));
  return changing ?? one.findLast((word) => /^\p{Ll}/u.test(word)) ?? '';
}

const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = (texts: Iterable<string>) => [...texts].sort((a, b) => b.length - a.length).map(quoted);

const SIGNS = collect(signs());
const NAMES = collect(
  [...names()].filter(([name]) => /^\p{L}[\p{L}.'\u2018\u2019\u02bb -]*$/u.test(name) && name.length > 2),
);
const HAN_NAMES = new Map(CODES.map((code) => [nameOf(code, 'zh', 1), code]));

const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst(SIGNS.keys()).join('|')})\\s*$`, 'u');
const AFTER = new RegExp(
  `^(?:(${longestFirst(NAMES.keys()).join('|')})(?!\\p{L})|(${longestFirst(HAN_NAMES.keys()).join('|')}))`,
  'iu',
);
const LONGEST_SIGN = 6;

/**
 * The currency sign or code that a text ends with, as before a number: `US$`, `€`, `CHF `.
 *
 * @returns its code and where it begins; undefined when the text ends with none
 */
export function currencyBefore(text: string): { code: string; start: number } | undefined {
  const from = Math.max(0, text.length - LONGEST_SIGN);
  const match = BEFORE.exec(text.slice(from));
  if (match === null) return undefined;
  const code = SIGNS.get(match[0].trim());
  return code === undefined ? undefined : { code, start: from + match.index };
}

/**
 * The currency name or code that a text begins with, as after a number: `US dollars`, `евро`, `CHF`.
 *
 * @returns its code and length; undefined when the text begins with none
 */
export function currencyAfter(text: string): { code: string; length: number } | undefined {
  const match = AFTER.exec(text);
  if (match === null) return undefined;
  // A code counts in capitals alone, a name in anything else: "WON" is no currency, "all" no code.
  const isCapital = match[0].length > 2 && match[0] === match[0].toUpperCase() && /\p{L}/u.test(match[0]);
  const code = HAN_NAMES.get(match[0]) ?? NAMES.get(isCapital ? match[0] : match[0].toLowerCase());
  return code === undefined ? undefined : { code, length: match[0].length };
}
