/** The words of the reading rooms and of charts, in English. */
import type { ChartSpec } from '#assistant/answer';
import type { FigureOrder } from '#figures';
import { count } from './count.ts';

/** What a chart is described by for those who do not see it. */
type ChartDescription = {
  kind: ChartSpec['kind'];
  title: string;
  unit: string;
  names: string;
  points: number;
};

const columns: Record<Exclude<FigureOrder, 'preference'>, string> = {
  indicator: 'Measure',
  subject: 'About',
  country: 'Country',
  value: 'Value',
  period: 'Period',
  standing: 'Standing',
  source: 'Source',
};

/** Kinds of events that are more than their id with a capital letter. */
const eventKinds: Record<string, string> = { mou: 'Memorandum of understanding' };

const standings: Record<string, string> = {
  report: 'Stated by the report',
  primary: 'Primary statistic',
  secondary: 'Reported by press or analysts',
  claim: 'Claim, not confirmed',
};

/** Fields of forms, as problems with them name them; the others are named by their id. */
const fields: Record<string, string> = {
  q: 'Words',
  indicator: columns.indicator,
  subject: columns.subject,
  country: 'Country or region',
  partner: 'Partner',
  period: 'Years',
  standing: columns.standing,
  source: columns.source,
  party: 'Country or region',
  organisation: 'Organisation',
  kind: 'Kind',
  from: 'From',
  to: 'To',
  sort: 'Order',
  order: 'Order',
  page: 'Page',
  chart: 'Chart',
  run: 'Measurement',
};

export const rooms = {
  charts: {
    description: ({ kind, title, unit, names, points }: ChartDescription) =>
      `${kind === 'line' ? 'Line chart' : 'Bar chart'}: ${title}, in ${unit}; ${names}; ${count(points, 'value', 'values')}. The same numbers stand in the table below it.`,
    needsScript: 'Drawing needs JavaScript. The table holds the same numbers.',
    source: (amount: number) => (amount === 1 ? 'Source' : 'Sources'),
    notDrawn: (amount: number) =>
      `${count(amount, 'shorter series is', 'shorter series are')} not drawn; choose a country to see its own.`,
    asTable: 'Show as table',
    table: (title: string) => `Values of the chart: ${title}`,
    across: { periods: 'Period', countries: 'Country' },
    estimatedPoints: 'Hollow marks and dashes: estimates, projections, bounds and targets',
    estimatedBars: 'Hollow bars: estimates, projections, bounds and targets',
    yearAxis: 'Year',
  },
  room: {
    filter: 'Narrow the list',
    show: 'Show',
    clear: 'Clear all',
    any: 'Any',
    search: 'Words',
    problems: 'Part of what was asked could not be used; the rest was',
    fields,
    pages: 'Pages',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    download: 'Download this list',
    nothing: 'Nothing fits. Leave a field open or take another word.',
  },
  data: {
    title: 'Data',
    lead: (amount: number) =>
      `${count(amount, 'figure', 'figures')}, each with its source and its standing. Choose a series to draw it.`,
    caption: 'Figures',
    count: (shown: number, all: number) =>
      shown === all
        ? count(all, 'figure', 'figures')
        : `${shown.toLocaleString('en')} of ${count(all, 'figure', 'figures')}`,
    columns,
    sortBy: (column: string, isDescending: boolean) =>
      `Sort by ${column.toLowerCase()}, ${isDescending ? 'descending' : 'ascending'}`,
    fields: {
      indicator: 'Measure',
      country: 'Country or region',
      partner: 'Partner',
      period: 'Years',
      standing: 'Standing',
    },
    periodHint: '2024 or 2015-2024',
    chart: 'Chart',
    series: 'Series to draw',
    noSeries: 'Choose…',
    draw: 'Draw',
    only: { source: 'Only figures of the source', form: 'Only figures of the form' },
    leaveOut: 'show all',
    standings,
    disagree: 'Sources disagree',
    editions: 'Other editions and sources for the same period',
    periods: 'Other periods of this series',
    withSeries: 'The series',
    inList: 'All figures of this measure',
  },
  timeline: {
    title: 'Timeline',
    lead: (amount: number) => `${count(amount, 'dated event', 'dated events')}, earliest first.`,
    count: (shown: number, all: number) =>
      shown === all
        ? count(all, 'event', 'events')
        : `${shown.toLocaleString('en')} of ${count(all, 'event', 'events')}`,
    fields: {
      kind: 'Kind',
      party: 'Country or region',
      organisation: 'Organisation',
      from: 'From',
      to: 'To',
    },
    dateHint: '2024 or 2024-08',
    kinds: eventKinds,
    afterReport: 'After the report',
    published: (date: string) => `The report was published on ${date}.`,
    years: 'Years',
    all: 'All events',
  },
  sources: {
    title: 'Sources',
    lead: (amount: number) =>
      `${count(amount, 'source', 'sources')} that chapters, figures and events rest on, with every place where each is used.`,
    count: (shown: number, all: number) =>
      shown === all
        ? count(all, 'source', 'sources')
        : `${shown.toLocaleString('en')} of ${count(all, 'source', 'sources')}`,
    kind: 'Kind',
    sort: 'Order',
    orders: { author: 'By author', year: 'Newest first', use: 'Most used first' },
    paragraphs: (amount: number) => count(amount, 'paragraph', 'paragraphs'),
    figures: (amount: number) => count(amount, 'figure', 'figures'),
    events: (amount: number) => count(amount, 'event', 'events'),
    unused: 'not used',
    cite: 'Cite this source',
    exportAll: 'Export this list',
    open: 'Open the source',
    furtherPassages: (amount: number) => `and ${count(amount, 'more paragraph', 'more paragraphs')}`,
    moreFigures: (amount: number) => `All ${count(amount, 'figure', 'figures')} in the data`,
    fields: {
      author: 'Author',
      publisher: 'Publisher',
      issued: 'Date',
      kind: 'Kind',
      note: 'Note',
      id: 'Id',
    },
    all: 'All sources',
  },
};
