import { z } from 'zod';
import { type FigureView, viewFigure } from '#assistant';
import type { Conflict, Figure } from '#corpus';
import { browseFigures, conflictsOf } from '#figures';
import { type FigureCharts, figureCharts } from './figure-charts.ts';
import { type FigureOptions, figureOptions } from './figure-options.ts';
import { figureFields, figureFilter } from './figures.ts';
import { type Page, paginate } from './paginate.ts';
import { type FieldProblem, readForm, resolveField, type SearchParameters, usedFields } from './read-form.ts';
import { getReadingRoom, type ReadingRoom } from './reading-room.ts';

const ROWS_A_PAGE = 50;

/** A figure of a list with the documented disagreements it is part of. */
export type ListedFigure = { figure: FigureView; conflicts: Pick<Conflict, 'id' | 'title' | 'verdict'>[] };

/** Everything the page of figures shows for one address. */
export type FigureRoom = Page<ListedFigure> &
  FigureCharts & {
    /** What the reader sent, field by field, whether it can be used or not. */
    typed: Record<string, string>;
    /** The fields that count, for links. */
    used: Record<string, string>;
    problems: FieldProblem[];
    /** Ids that the lists of choices show as chosen. */
    selected: Record<string, string>;
    options: FigureOptions;
    totalOfAll: number;
  };

const PageNumber = z.coerce.number('is not a number').int('is not a whole number').min(1, 'is not a page');

/**
 * Reads the address of the page of figures and gathers what it shows. Nothing in an address can make it fail.
 *
 * @param parameters `indicator`, `subject`, `country`, `partner`, `form`, `period`, `standing`, `q`, `sort`, `order`,
 *   `page` and `chart`, the id of a figure whose series is drawn
 */
export async function openFigureRoom(parameters: SearchParameters): Promise<FigureRoom> {
  const room = await getReadingRoom();
  const form = readForm(parameters, {
    ...figureFields,
    page: PageNumber,
    chart: z.string().max(300, 'is no figure'),
  });
  const filter = figureFilter(room, form.values, (field, look) => resolveField(form, field, look));
  const { sort, order, page = 1, chart } = form.values;
  const fitting = browseFigures({
    corpus: room.corpus,
    filter,
    order: sort,
    descending: order === 'desc',
    wordsOf: room.wordsOf,
  });
  const cut = paginate(fitting, page, ROWS_A_PAGE);
  const drawn = figureCharts(room, fitting, chart);
  if (chart !== undefined && drawn.charts.length === 0) {
    form.problems.push({ field: 'chart', reason: 'The series chosen is not among these figures.' });
  }
  if (page > cut.pages)
    form.problems.push({ field: 'page', reason: `There are ${cut.pages} pages; this is the last.` });
  return {
    ...cut,
    ...drawn,
    rows: cut.rows.map((figure) => listed(room, figure)),
    typed: form.typed,
    used: usedFields(form),
    problems: form.problems,
    selected: {
      ...form.typed,
      ...(filter.indicator?.length === 1 && { indicator: filter.indicator[0] ?? '' }),
      ...(filter.subject !== undefined && { subject: filter.subject }),
      ...(filter.country !== undefined && { country: filter.country }),
      ...(filter.partner !== undefined && { partner: filter.partner }),
    },
    options: figureOptions(room),
    totalOfAll: room.corpus.figures.size,
  };
}

function listed(room: ReadingRoom, figure: Figure): ListedFigure {
  return {
    figure: viewFigure({ knowledge: room, figure }),
    conflicts: conflictsOf(room.corpus, [figure]).map(({ id, title, verdict }) => ({ id, title, verdict })),
  };
}
