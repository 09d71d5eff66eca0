import { type Tongue, tongueOf } from '#language';
import { DATE_WORDS } from './date-words.ts';

/**
 * A date as people write it: `2024`, `August 2024`, `14 August 2024`, `2024年8月14日`.
 *
 * @param date partial ISO date
 * @param language any code; languages without wordings of their own are written as `tongueOf` says
 */
export function formatDate(date: string, language = 'en'): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const words = DATE_WORDS[tongueOf(language)];
  const index = Number(month) - 1;
  return day === undefined
    ? put(words.month, { year, month: words.months[index] ?? '' })
    : put(words.day, { year, month: words.monthsOfDay[index] ?? '', day: String(Number(day)) });
}

/** A period as a label: `2024`, `2021–24`, `January–October 2024`, `14 August 2024`. */
export function formatPeriod(start: string, end: string, language = 'en'): string {
  if (start === end) return formatDate(start, language);
  const tongue = tongueOf(language);
  const [startYear = '', startMonth] = start.split('-');
  const [endYear = '', endMonth] = end.split('-');
  if (startMonth === undefined || endMonth === undefined) {
    const isShort = tongue === 'en' && startYear.slice(0, 2) === endYear.slice(0, 2);
    return `${startYear}–${isShort ? endYear.slice(2) : endYear}`;
  }
  const hasDays = start.length > 7 || end.length > 7;
  const isOneYear = startYear === endYear && !hasDays;
  if (isOneYear && (tongue === 'en' || tongue === 'zh')) return monthsOfYear(start, end, tongue);
  return put(DATE_WORDS[tongue].span, {
    from: formatDate(start, tongue),
    to: formatDate(end, tongue),
  });
}

/** The year is written once: `January–October 2024`, `2024年1月至10月`. */
function monthsOfYear(start: string, end: string, tongue: Tongue): string {
  const { months } = DATE_WORDS[tongue];
  const nameOf = (date: string) => months[Number(date.slice(5, 7)) - 1] ?? '';
  return tongue === 'zh'
    ? `${formatDate(start, tongue)}至${nameOf(end)}`
    : `${nameOf(start)}–${formatDate(end, tongue)}`;
}

/** A period inside a sentence: `in 2024`, `in 2021–24`, `on 14 August 2024`, `в 2021–2024 годах`, `2024 жылы`. */
export function formatPeriodPhrase(start: string, end: string, language = 'en'): string {
  const tongue = tongueOf(language);
  const words = DATE_WORDS[tongue];
  const label = formatPeriod(start, end, tongue);
  if (start !== end) return put(start.length === 4 ? words.inYears : words.inSpan, { span: label });
  const [year = '', month, day] = start.split('-');
  if (month === undefined) return put(words.inYear, { year });
  const monthIn = words.monthsIn[Number(month) - 1] ?? '';
  return day === undefined
    ? put(words.inMonth, { year, month: monthIn })
    : put(words.onDay, { year, monthIn, day: String(Number(day)), date: label });
}

function put(pattern: string, slots: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');
}
