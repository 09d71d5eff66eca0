import { normaliseWord } from './normalise-word.ts';

/** A stretch of years a question asks about; an open end is undefined. */
export type Period = {
  from?: number;
  to?: number;
  kind: 'exact' | 'since' | 'until' | 'range' | 'latest' | 'recent';
  text: string;
};

const YEAR = '((?:19|20)\\d{2})';
/** The word for "year" after a number, in any case: `2020 года`, `2020 жылдан`, `2020-yilgacha`, `2020年`. */
const OF_YEAR =
  '(?:\\s?[-\\u2010\\u2011]?\\s?(?:г(?:од\\p{L}*|г)?\\.?(?!\\p{L})|жыл\\p{L}*|yil\\p{L}*|йил\\p{L}*|年))?';
/** "Early 2026", "the end of 2026": which part of the last year is left open. */
const PART_OF_YEAR =
  '(?:(?:early|mid|late)[-\\s]+|the\\s+(?:start|beginning|middle|end)\\s+of\\s+|(?:начал|конц|конец)\\p{L}*\\s+)?';
const DASH = `${OF_YEAR}\\s*(?:[-–—/~]|to|and|until|по|до|и|және|мен|va|ва|至|到|和)\\s*${PART_OF_YEAR}`;
/** Before a word: it does not end a longer one, as `к` ends `рынок`. */
const WORD_START = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])';
/** "Year-from": the first year of a span, and of "since". */
const FROM_YEAR = '\\s?[-\\u2010\\u2011]?\\s?(?:жыл(?:ы(?:нан|нын)?)?(?:дан|нан)?|yil(?:i)?dan|йил(?:и)?дан)';
const COUNT = '(\\d{1,2}|\\p{L}+)';

type Rule = { pattern: RegExp; read: (match: RegExpExecArray, thisYear: number) => Omit<Period, 'text'> };

/** Tried in order; the first that fits decides. */
const RULES: Rule[] = [
  {
    pattern: new RegExp(
      `(?:${WORD_START}(?:between|from|с|между|аз)|从)?\\s*${YEAR}(?:${DASH}((?:19|20)\\d{2})|\\s*[-–—/]\\s*(\\d{2}))(?!\\d)`,
      'iu',
    ),
    read: ([, from = '', to, shortTo = '']) => readRange(from, to, shortTo),
  },
  {
    pattern: new RegExp(`${YEAR}${FROM_YEAR}\\s+${YEAR}`, 'iu'),
    read: ([, from = '', to]) => readRange(from, to, ''),
  },
  {
    pattern: new RegExp(
      `(?:${WORD_START}(?:since|after|from|starting in|с|после|начиная с|аз соли|баъд аз соли)|自从?)\\s*${YEAR}`,
      'iu',
    ),
    read: ([, from]) => ({ from: Number(from), kind: 'since' }),
  },
  {
    // "from the 2019 elections onwards"
    pattern: new RegExp(`${YEAR}(?:\\s+\\p{L}+){0,2}\\s+(?:onwards?|on)(?!\\p{L})`, 'iu'),
    read: ([, from]) => ({ from: Number(from), kind: 'since' }),
  },
  {
    pattern: new RegExp(
      `${YEAR}(?:${FROM_YEAR}\\s*(?:бері|бастап|бери|баштап|кейін|кийин|beri|buyon|boshlab|keyin|бошлаб|буён|кейин)|年?(?:以来|起|之后|以后|后))`,
      'iu',
    ),
    read: ([, from]) => ({ from: Number(from), kind: 'since' }),
  },
  {
    pattern: new RegExp(
      `${WORD_START}(?:before|until|by|up to|до|к|то соли)\\s*${YEAR}|${YEAR}(?:\\s?[-\\u2010\\u2011]?\\s?(?:жылға дейін|жылға қарай|жылга чейин|yilgacha|yilga qadar|йилгача|йилга қадар)|年?(?:之前|以前|前|为止))`,
      'iu',
    ),
    // "By 2030" is about that year while it lies ahead, and about all years up to it once it has passed.
    read: ([, before, after], now) => {
      const to = Number(before ?? after);
      return to > now ? { from: to, to, kind: 'exact' } : { to, kind: 'until' };
    },
  },
  {
    pattern: new RegExp(`${YEAR}`),
    read: ([, year]) => ({ from: Number(year), to: Number(year), kind: 'exact' }),
  },
  {
    pattern: new RegExp(
      `last year|past year|в прошлом году|${WORD_START}(?:былтыр|былтырғы|өткен жыл(?:ы|ғы|да)?|былтыркы|o['ʻʼ‘’]?tgan yil(?:i|gi|da)?|ўтган йил(?:и|ги|да)?|соли гузашта)(?!\\p{L})|去年`,
      'iu',
    ),
    read: (_, now) => ({ from: now - 1, to: now - 1, kind: 'exact' }),
  },
  {
    pattern: /(?:last|past|recent) decade|последн\p{L}+ десятилети\p{L}+|соңғы онжылдық|过去十年/iu,
    read: (_, now) => ({ from: now - 10, kind: 'recent' }),
  },
  ...[
    `(?:last|past|recent) ${COUNT} years`,
    `${WORD_START}последни(?:е|х) ${COUNT} (?:лет|года)`,
    `${WORD_START}(?:соңғы|өткен|акыркы) ${COUNT} жыл`,
    `${WORD_START}(?:so['ʻʼ‘’]?nggi|oxirgi|o['ʻʼ‘’]?tgan) ${COUNT} yil`,
    `${WORD_START}(?:сўнгги|охирги|ўтган) ${COUNT} йил`,
    `${WORD_START}(\\d{1,2}|\\p{L}+) соли (?:охир|гузашта)`,
    '(?:过去|近|最近|前)的?(\\d{1,2}|[一两二三四五六七八九十])\\s?年',
  ].map(
    (source): Rule => ({
      pattern: new RegExp(source, 'iu'),
      read: ([, count = ''], now) => {
        const years = COUNTS[normaliseWord(count)] ?? Number(count);
        return Number.isNaN(years) ? { kind: 'latest' } : { from: now - years, kind: 'recent' };
      },
    }),
  ),
  {
    pattern: new RegExp(
      `\\b(?:latest|newest|most recent|current|currently|now|today|still)\\b|сейчас|последн|нынешн|${WORD_START}(?:қазір|қазіргі|соңғы|ең соңғы|бүгін|азыр|азыркы|акыркы|hozir|hozirgi|eng so['ʻʼ‘’]?nggi|so['ʻʼ‘’]?nggi|oxirgi|ҳозир|ҳозирги|сўнгги|охирги|ҳоло|охирин)(?!\\p{L})|最新|目前|现在|当前|如今`,
      'iu',
    ),
    read: () => ({ kind: 'latest' }),
  },
];

/** Counts of years in words, as `normaliseWord` writes them. */
const COUNTS: Record<string, number> = Object.fromEntries(
  [
    [2, 'two два две екі эки ikki икки ду 两 二'],
    [3, 'three три үш үч uch уч се 三'],
    [4, 'four четыре төрт tort тўрт чор 四'],
    [5, 'five пять бес беш besh панҷ 五'],
    [6, 'six шесть алты olti олти шаш 六'],
    [7, 'seven семь жеті жети yetti етти ҳафт 七'],
    [8, 'eight восемь сегіз сегиз sakkiz саккиз ҳашт 八'],
    [9, 'nine девять тоғыз тогуз toqqiz тўққиз нӯҳ 九'],
    [10, 'ten десять он on ўн даҳ 十'],
  ].flatMap(([value, names]) =>
    String(names)
      .split(' ')
      .map((name) => [normaliseWord(name), Number(value)]),
  ),
);

/**
 * Reads the period a question asks about: "since 2020", "2021–24", "last five years", "latest".
 *
 * @param text the question
 * @param today reference date for "last year" and the like
 * @returns undefined when the question names no period
 */
export function readPeriod(text: string, today: Date): Period | undefined {
  for (const { pattern, read } of RULES) {
    const match = pattern.exec(text);
    if (match !== null) return { ...read(match, today.getUTCFullYear()), text: match[0].trim() };
  }
  return undefined;
}

/** Years in either order; `2023-11` is a month, not a span that ends before it starts. */
function readRange(from: string, to: string | undefined, shortTo: string): Omit<Period, 'text'> {
  const first = Number(from);
  const second = Number(to ?? `${from.slice(0, 2)}${shortTo}`);
  if (to === undefined && second < first) return { from: first, to: first, kind: 'exact' };
  return { from: Math.min(first, second), to: Math.max(first, second), kind: 'range' };
}
