import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import {
  resolveForm,
  resolveIndicators,
  resolvePlace,
  resolveSubject,
  UnknownTermError,
  viewFigure,
} from '#assistant';
import { FIGURE_COLUMNS, type Figure, Standing } from '#corpus';
import {
  browseFigures,
  conflictsOf,
  FIGURE_ORDERS,
  type FigureFilter,
  queryFigures,
  relateFigures,
} from '#figures';
import { getReadingRoom, type ReadingRoom } from './reading-room.ts';

/** Longest search text, in characters. */
const MAX_TEXT = 200;
/** Rows of an answer over REST when its client sets no limit. */
const DEFAULT_LIMIT = 100;

const Years = z
  .string()
  .regex(/^\d{4}(?:-\d{4})?$/, 'must be a year or two years joined by a hyphen, e.g. 2021-2024')
  .transform((text) => {
    const [from = '', to = from] = text.split('-');
    return { from: Number(from), to: Number(to) };
  })
  .refine(({ from, to }) => from <= to, 'must begin with the earlier year');

const Name = z.string().min(1).max(MAX_TEXT, `is longer than ${MAX_TEXT} characters`);

/** What figures can be narrowed by, over REST and on the page; names and ids are both understood. */
export const figureFields = {
  indicator: Name,
  subject: Name,
  country: Name,
  partner: Name,
  period: Years,
  form: Name,
  standing: z.enum(Standing.options, `must be one of ${Standing.options.join(', ')}`),
  source: Name,
  q: Name,
  sort: z.enum(FIGURE_ORDERS, `must be one of ${FIGURE_ORDERS.join(', ')}`),
  order: z.enum(['asc', 'desc'], 'must be asc or desc'),
};

/** Query of `GET /api/v1/figures`. */
export const FiguresQuery = z
  .object({
    ...figureFields,
    limit: z.coerce.number().int().min(1).max(100_000),
    format: z.enum(['json', 'csv']),
  })
  .partial();
export type FiguresQuery = z.infer<typeof FiguresQuery>;

type NamedField = 'indicator' | 'subject' | 'country' | 'partner' | 'form' | 'source';

/**
 * The ids that the names of a query stand for.
 *
 * @param resolve wraps each look-up, for callers that collect unknown names instead of failing
 * @throws UnknownTermError for a name the corpus does not know
 */
export function figureFilter(
  room: ReadingRoom,
  { indicator, subject, country, partner, form, period, standing, source, q }: FiguresQuery,
  resolve: <T>(field: NamedField, look: () => T | undefined) => T | undefined = (_, look) => look(),
): FigureFilter {
  return {
    indicator: resolve('indicator', () => resolveIndicators(room, indicator)),
    subject: resolve('subject', () => resolveSubject(room, subject)),
    country: resolve('country', () => resolvePlace(room, country)),
    partner: resolve('partner', () => resolvePlace(room, partner)),
    form: resolve('form', () => resolveForm(room, form)),
    period,
    standing,
    source: resolve('source', () => knownSource(room, source)),
    text: q,
  };
}

/**
 * Figures that fit a query, each with what it is to the preferred one, and the disagreements on record; when none fits, the nearest. A query with a `format` is a
 * download and holds every row unless it sets a limit.
 *
 * @throws UnknownTermError for a name the corpus does not know
 */
export async function findFigures(query: FiguresQuery) {
  const room = await getReadingRoom();
  const { corpus } = room;
  const filter = figureFilter(room, query);
  const fitting = browseFigures({
    corpus,
    filter,
    order: query.sort,
    descending: query.order === 'desc',
    wordsOf: room.wordsOf,
  });
  const limit = query.limit ?? (query.format === undefined ? DEFAULT_LIMIT : fitting.length);
  const rows = fitting.slice(0, limit);
  const { text, standing, source, ...nearby } = filter;
  const nearest =
    fitting.length > 0 || text !== undefined || standing !== undefined || source !== undefined
      ? undefined
      : queryFigures({ corpus, query: nearby, limit }).nearest;
  const relations = new Map(
    relateFigures({ corpus, figures: rows, period: query.period }).map(({ figure, relation, relatedTo }) => [
      figure.id,
      { relation, relatedTo },
    ]),
  );
  const view = (figure: Figure) => viewFigure({ knowledge: room, figure });
  return {
    rows,
    total: fitting.length,
    figures: rows.map((figure) => ({ ...view(figure), ...relations.get(figure.id) })),
    conflicts: conflictsOf(corpus, rows).map(({ id, title, verdict, figures }) => ({
      id,
      title,
      verdict,
      figures,
    })),
    nearest:
      nearest === undefined ? null : { given_up: nearest.given_up, figures: nearest.figures.map(view) },
  };
}

/** Figures as CSV in the form of the dataset. */
export function figuresAsCsv(figures: Figure[]): string {
  const records = figures.map(({ periodStart, periodEnd, otherSources, valueText, ...figure }) => ({
    ...figure,
    value: valueText,
    period_start: periodStart,
    period_end: periodEnd,
    other_sources: otherSources.join(';'),
  }));
  return stringify(records, { header: true, columns: [...FIGURE_COLUMNS] });
}

function knownSource({ corpus }: ReadingRoom, id: string | undefined): string | undefined {
  if (id !== undefined && !corpus.sources.has(id)) throw new UnknownTermError('source', id);
  return id;
}
