const MONTHS_EN =
  'January February March April May June July August September October November December'.split(' ');
const MONTHS_RU_IN =
  'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' ');
const MONTHS_RU_OF =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/**
 * A date as people write it: `2024`, `August 2024`, `14 August 2024`.
 *
 * @param date partial ISO date
 * @param language `ru` for Russian, English otherwise
 */
export function formatDate(date: string, language = 'en'): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const index = Number(month) - 1;
  if (language === 'ru') {
    return day === undefined
      ? `${
          MONTHS_RU_IN[index]
            ?.replace(/е$/, 'ь')
            .replace(/(март|август)ь$/, '$1')
            .replace('маь', 'май') ?? ''
        } ${year}`
      : `${Number(day)} ${MONTHS_RU_OF[index] ?? ''} ${year}`;
  }
  return day === undefined
    ? `${MONTHS_EN[index] ?? ''} ${year}`
    : `${Number(day)} ${MONTHS_EN[index] ?? ''} ${year}`;
}

/** A period as a label: `2024`, `2021–24`, `January–October 2024`, `14 August 2024`. */
export function formatPeriod(start: string, end: string, language = 'en'): string {
  if (start === end) return formatDate(start, language);
  const [startYear = '', startMonth] = start.split('-');
  const [endYear = '', endMonth] = end.split('-');
  if (startMonth === undefined || endMonth === undefined) {
    const isShort = language !== 'ru' && startYear.slice(0, 2) === endYear.slice(0, 2);
    return `${startYear}–${isShort ? endYear.slice(2) : endYear}`;
  }
  const hasDays = start.length > 7 || end.length > 7;
  if (startYear === endYear && language !== 'ru' && !hasDays) {
    return `${MONTHS_EN[Number(startMonth) - 1] ?? ''}–${formatDate(end, language)}`;
  }
  return `${formatDate(start, language)} – ${formatDate(end, language)}`;
}

/** A period inside a sentence: `in 2024`, `in 2021–24`, `on 14 August 2024`, `в 2021–2024 годах`. */
export function formatPeriodPhrase(start: string, end: string, language = 'en'): string {
  const label = formatPeriod(start, end, language);
  if (language === 'ru') {
    if (start !== end) return start.length === 4 ? `в ${label} годах` : `в период ${label}`;
    const [year = '', month, day] = start.split('-');
    if (month === undefined) return `в ${year} году`;
    if (day === undefined) return `в ${MONTHS_RU_IN[Number(month) - 1] ?? ''} ${year} года`;
    return `${label} года`;
  }
  return start === end && start.length === 10 ? `on ${label}` : `in ${label}`;
}
