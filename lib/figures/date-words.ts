import type { Tongue } from '#language';

/**
 * A month with its year (`{month}`, `{year}`) or a full date (`{day}` too), and how a period stands in a sentence; `{date}`
 * is the full date, `{monthIn}` the month as "in" it.
 */
type DateWords = {
  /** As they stand alone: `August 2024`. */
  months: string[];
  /** After a day number: `14 августа`. */
  monthsOfDay: string[];
  /** "In" a month: `в августе`. */
  monthsIn: string[];
  month: string;
  day: string;
  inYear: string;
  inYears: string;
  inMonth: string;
  onDay: string;
  /** A span whose ends are written out, `{from}` and `{to}`. */
  span: string;
  inSpan: string;
};

const list = (text: string) => text.split(' ');
const ENGLISH = list('January February March April May June July August September October November December');
const KAZAKH = list('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан');
const UZBEK = list('yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr');
const CHINESE = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);

export const DATE_WORDS: Record<Tongue, DateWords> = {
  en: {
    months: ENGLISH,
    monthsOfDay: ENGLISH,
    monthsIn: ENGLISH,
    month: '{month} {year}',
    day: '{day} {month} {year}',
    inYear: 'in {year}',
    inYears: 'in {span}',
    inMonth: 'in {month} {year}',
    onDay: 'on {date}',
    span: '{from} – {to}',
    inSpan: 'in {span}',
  },
  ru: {
    months: list('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    monthsOfDay: list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    monthsIn: list('январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'),
    month: '{month} {year}',
    day: '{day} {month} {year}',
    inYear: 'в {year} году',
    inYears: 'в {span} годах',
    inMonth: 'в {month} {year} года',
    onDay: '{date} года',
    span: '{from} – {to}',
    inSpan: 'в период {span}',
  },
  kk: {
    months: KAZAKH,
    monthsOfDay: KAZAKH,
    monthsIn: list(
      'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда',
    ),
    month: '{year} жылғы {month}',
    day: '{year} жылғы {day} {month}',
    inYear: '{year} жылы',
    inYears: '{span} жылдары',
    inMonth: '{year} жылғы {month}',
    onDay: '{year} жылғы {day} {monthIn}',
    span: '{from} – {to}',
    inSpan: '{span} аралығында',
  },
  uz: {
    months: UZBEK,
    monthsOfDay: UZBEK,
    monthsIn: UZBEK.map((month) => `${month}da`),
    month: '{year}-yil {month}',
    day: '{year}-yil {day}-{month}',
    inYear: '{year}-yilda',
    inYears: '{span}-yillarda',
    inMonth: '{year}-yil {month}',
    onDay: '{date}da',
    span: '{from} – {to}',
    inSpan: '{span} oraligʻida',
  },
  zh: {
    months: CHINESE,
    monthsOfDay: CHINESE,
    monthsIn: CHINESE,
    month: '{year}年{month}',
    day: '{year}年{month}{day}日',
    inYear: '{year}年',
    inYears: '{span}年',
    inMonth: '{year}年{month}',
    onDay: '{date}',
    span: '{from}至{to}',
    inSpan: '{span}',
  },
};
