/** A calendar date written in English or Russian words, as precisely as it is written. */
export type WrittenDate = {
  text: string;
  start: number;
  end: number;
  /** Four digits, unless only day and month are written. */
  year?: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31, if written. */
  day?: number;
};

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** Stems of the Russian months in the same order; what follows them is an ending. */
const RUSSIAN_MONTHS = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ');
const RUSSIAN_MONTH = RUSSIAN_MONTHS.map((stem) => (stem === 'ма' ? 'ма[йяеюё]' : stem)).join('|');
const MONTH = MONTHS.join('|');
const DASH = '\\s?[-\\u2013\\u2014]\\s?';
const JOINT = `(?:${DASH}|\\s(?:to|and|or|through|until)\\s)`;
const DATE = new RegExp(
  `(?:(?<from>\\d{1,2})(?:${JOINT}(?<to>\\d{1,2}))?\\s)?(?<![\\p{L}])(?<month>${MONTH})(?:${JOINT}(?<last>${MONTH}))?(?:\\s(?<dayAfter>\\d{1,2})(?!\\d),)?(?:\\s(?<year>(?:19|20)\\d{2})(?!\\d))?`,
  'gu',
);

/**
 * Finds dates that name a month: `24 June 2025`, `June 2025`, `14 August`, `9\u201310 June 2024`, `January\u2013June 2025`.
 * A span gives both of its ends. A month without day or year is no date ("in May"), and "may" is a verb.
 */
export function writtenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const { from, to, month = '', last, dayAfter, year } = match.groups ?? {};
    const base = { text: match[0], start: match.index, end: match.index + match[0].length };
    const given = year === undefined ? {} : { year: Number(year) };
    const day = from ?? dayAfter;
    if (day === undefined && year === undefined) continue;
    found.push({
      ...base,
      ...given,
      month: monthNumber(month),
      ...(day === undefined ? {} : { day: Number(day) }),
    });
    if (to !== undefined) found.push({ ...base, ...given, month: monthNumber(month), day: Number(to) });
    if (last !== undefined) found.push({ ...base, ...given, month: monthNumber(last) });
  }
  return [...found, ...russianDates(text)].sort((a, b) => a.start - b.start);
}

const RUSSIAN_DATE = new RegExp(
  `(?:(?<day>\\d{1,2})\\s)?(?<![\\p{L}])(?<month>${RUSSIAN_MONTH})(?:[аеьяюи]|ем|ом|ём)?(?!\\p{L})(?:${DASH}(?<last>${RUSSIAN_MONTH})(?:[аеьяюи]|ем|ом|ём)?(?!\\p{L}))?(?:\\s(?<year>(?:19|20)\\d{2})(?!\\d))?`,
  'giu',
);

function russianDates(text: string): WrittenDate[] {
  return [...text.matchAll(RUSSIAN_DATE)].flatMap((match): WrittenDate[] => {
    const { day, month = '', last, year } = match.groups ?? {};
    if (day === undefined && year === undefined) return [];
    const base = {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      ...(year === undefined ? {} : { year: Number(year) }),
    };
    const first = { ...base, month: russianMonth(month), ...(day === undefined ? {} : { day: Number(day) }) };
    return last === undefined ? [first] : [first, { ...base, month: russianMonth(last) }];
  });
}

function russianMonth(name: string): number {
  return (
    RUSSIAN_MONTHS.findIndex(
      (stem) => name.toLowerCase().startsWith(stem) && (stem !== 'ма' || name.length === 3),
    ) + 1
  );
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name) + 1;
}
