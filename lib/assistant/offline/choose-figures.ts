import type { Figure } from '#corpus';
import { formatDate, preferredOrder, seriesOf, stepOf } from '#figures';
import type { Knowledge } from '../knowledge.ts';
import { fitFigures } from './figure-fit.ts';
import type { Understanding } from './understand.ts';

/** Figures that fit nearly as well as the best are stated with it. */
const NEARLY = 0.25;
const MOST_EARLIER = 3;
const MOST_IN_PERIOD = 8;
const MOST_ASIDE = 3;
const MOST_MEASURES = 2;
/** Words that join two measures in one question. */
const JOINED = /\b(?:and|or|as well as)\b|[,，、和与]|(?<!\p{L})(?:и|или|және|мен|va|ва)(?!\p{L})/iu;

/** The figures of one answer by the part they play in it. */
export type ChosenFigures = {
  /** What the report states, then the figure that is preferred to all others. */
  leading: Figure[];
  /** Other years of the leading figure's own series, newest first. */
  series: Figure[];
  /** Figures on parts, forms or plans of the same, each worth a sentence. */
  aside: Figure[];
  /** The leading figure of each other measure asked for. */
  measures: Figure[];
};

/**
 * Chooses what to state of the figures that fit: the report's statement, the preferred statistic, some years of its
 * series before it (all of those asked for), then figures on parts of the same and on other measures named.
 */
export function chooseFigures({
  knowledge,
  understanding,
  figures,
}: {
  knowledge: Knowledge;
  understanding: Understanding;
  figures: Figure[];
}): ChosenFigures {
  const { corpus } = knowledge;
  const fits = fitFigures(knowledge, understanding, ofMonth(figures, understanding));
  const best = fits[0]?.score ?? 0;
  const close = preferredOrder({
    corpus,
    figures: fits
      .filter(({ figure, score }) => score >= best - NEARLY || figure.standing === 'report')
      .map(({ figure }) => figure),
    period: understanding.period,
  });
  const leadingMeasure = fits[0]?.figure.indicator;
  const own = close.filter(({ indicator }) => indicator === leadingMeasure);
  const first = own.find(({ standing }) => standing === 'report') ?? wholePeriod(own, understanding);
  if (first === undefined) return { leading: [], series: [], aside: [], measures: [] };
  const family = close.filter((figure) => isOfFamily(figure, first));
  const sourced = family.filter(({ standing }) => standing !== 'report');
  const lead = first.standing === 'report' ? wholePeriod(sourced, understanding) : first;
  const leading = [...new Set([first, ...(lead === undefined ? [] : [lead])])];
  const series = lead === undefined ? [] : otherPeriods(knowledge, understanding, lead, figures);
  const values = new Set([...leading, ...series].map(valueKey));
  const aside = sourced.filter((figure) => {
    const isNews =
      lead !== undefined &&
      !leading.includes(figure) &&
      !series.includes(figure) &&
      !values.has(valueKey(figure)) &&
      !isPartOfPeriod(figure, lead) &&
      !isOlderEdition(figure, lead) &&
      (figure.scope !== lead.scope || figure.form !== lead.form || series.length === 0);
    values.add(valueKey(figure));
    return isNews;
  });
  return {
    leading,
    series,
    aside: aside.slice(0, leading.length > 1 ? 0 : series.length > 0 ? 1 : MOST_ASIDE),
    measures: otherMeasures(knowledge, understanding, close, first),
  };
}

/** The figures for a month that the question names, if there are any. */
function ofMonth(figures: Figure[], { question }: Understanding): Figure[] {
  const month = monthNamed(question);
  const own = figures.filter(({ periodStart }) => month !== undefined && periodStart.slice(5, 7) === month);
  return own.length > 0 ? own : figures;
}

/** The month of a date such as "June 2025", "aug 2024", "в июне 2025 года" or "2025年6月", as two digits. */
function monthNamed(question: string): string | undefined {
  const [, number] = /(?<!\d)(\d{1,2})月/u.exec(question) ?? [];
  if (number !== undefined) return number.padStart(2, '0');
  const [, name = ''] = /(\p{L}{3,})\.?,?\s+(?:19|20)\d{2}(?!\d)/u.exec(question) ?? [];
  return MONTHS.find((month) =>
    ['en', 'ru'].some((language) => {
      const stem = formatDate(`2000-${month}`, language).slice(0, 3).toLowerCase();
      return name.toLowerCase().startsWith(stem);
    }),
  );
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** A figure for whole years is preferred to one for months, unless the question's words single the month out. */
function wholePeriod(close: Figure[], { period }: Understanding): Figure | undefined {
  const [first] = close;
  if (first === undefined || period?.kind === 'latest' || first.periodStart.length === 4) return first;
  return (
    close.find(
      (figure) =>
        figure.periodStart.length === 4 &&
        isOfFamily(figure, first) &&
        figure.standing === first.standing &&
        figure.scope === first.scope &&
        figure.periodEnd.slice(0, 4) === first.periodEnd.slice(0, 4),
    ) ?? first
  );
}

function isOfFamily({ indicator, subject, country, partner }: Figure, lead: Figure): boolean {
  return (
    indicator === lead.indicator &&
    subject === lead.subject &&
    country === lead.country &&
    (partner === lead.partner || lead.partner === '')
  );
}

/** Other years of the same series: those asked for, else some before the leading figure's. */
function otherPeriods(
  knowledge: Knowledge,
  { period }: Understanding,
  lead: Figure,
  figures: Figure[],
): Figure[] {
  if (lead.standing !== 'primary' || lead.scope !== '') return [];
  const step = stepOf([lead]);
  const line = figures.filter(
    (figure) =>
      isOfFamily(figure, lead) &&
      figure.standing === 'primary' &&
      figure.scope === '' &&
      figure.form === lead.form &&
      figure.basis === lead.basis &&
      figure.unit === lead.unit &&
      figure.partner === lead.partner &&
      stepOf([figure]) === step,
  );
  const series = seriesOf(preferredOrder({ corpus: knowledge.corpus, figures: line, period })).toReversed();
  const others = series.filter(({ periodEnd }) => periodEnd !== lead.periodEnd);
  const isSpan = period !== undefined && period.kind !== 'exact' && period.kind !== 'latest';
  return others
    .filter(({ periodEnd }) => isSpan || periodEnd < lead.periodEnd)
    .slice(0, isSpan ? MOST_IN_PERIOD : period?.kind === 'latest' ? 1 : MOST_EARLIER);
}

function isOlderEdition(figure: Figure, lead: Figure): boolean {
  return (
    figure.series !== '' &&
    figure.series === lead.series &&
    figure.scope === lead.scope &&
    figure.form === lead.form &&
    figure.edition < lead.edition
  );
}

/** Months of the very years that the leading figure is for. */
function isPartOfPeriod(figure: Figure, lead: Figure): boolean {
  return (
    figure.scope === lead.scope &&
    figure.periodStart.length > lead.periodStart.length &&
    figure.periodStart.slice(0, 4) >= lead.periodStart &&
    figure.periodEnd.slice(0, 4) <= lead.periodEnd
  );
}

function valueKey({ value, unit }: Figure): string {
  return `${value} ${unit}`;
}

/**
 * A question on two measures at once ("production and processing") gets the leading figure of the other as well; so does
 * one whose word names several of one kind ("production" of mines and of smelters).
 */
function otherMeasures(
  { corpus }: Knowledge,
  { question, indicators }: Understanding,
  close: Figure[],
  lead: Figure,
): Figure[] {
  const isJoined = JOINED.test(question);
  const dimension = (unit: string) => corpus.units.get(unit)?.dimension;
  const others = close.filter(
    ({ indicator, country, subject, standing, unit }) =>
      indicator !== lead.indicator &&
      country === lead.country &&
      subject === lead.subject &&
      (standing === lead.standing || standing === 'primary') &&
      (isJoined || (indicators.includes(indicator) && dimension(unit) === dimension(lead.unit))),
  );
  return [...Map.groupBy(others, ({ indicator }) => indicator).values()]
    .flatMap((own) => own[0] ?? [])
    .slice(0, isJoined ? MOST_MEASURES : 1);
}
