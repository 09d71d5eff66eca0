import { z } from 'zod';
import { type FigureView, viewFigure } from '#assistant';
import { exportSources, passagePlace } from '#corpus';
import { formatDate, preferredOrder } from '#figures';
import { type Option, optionsOf } from './figure-options.ts';
import { type Page, paginate } from './paginate.ts';
import { type FieldProblem, readForm, type SearchParameters, usedFields } from './read-form.ts';
import { getReadingRoom } from './reading-room.ts';
import { sourceUsage } from './source-usage.ts';
import { kindOf, selectSources, sourceFields } from './sources.ts';
import { type SourceView, viewSource } from './view-evidence.ts';

const ROWS_A_PAGE = 50;
/** Figures shown on the page of a source; the rest is a link away. */
const MOST_FIGURES = 30;
/** Passages shown there; a document of the owner can have thousands. */
const MOST_PASSAGES = 100;

/** How often a source is used. */
export type UseCounts = { passages: number; figures: number; events: number };

export type SourceRoom = Page<{ source: SourceView; use: UseCounts }> & {
  typed: Record<string, string>;
  used: Record<string, string>;
  problems: FieldProblem[];
  kinds: Option[];
  totalOfAll: number;
};

/**
 * Reads the address of the bibliography and gathers what it shows. Nothing in an address can make it fail.
 *
 * @param parameters `q`, `kind`, `sort` and `page`
 */
export async function openSourceRoom(parameters: SearchParameters): Promise<SourceRoom> {
  const { corpus } = await getReadingRoom();
  const PageNumber = z.coerce.number('is not a number').int('is not a whole number').min(1, 'is not a page');
  const form = readForm(parameters, { ...sourceFields, page: PageNumber });
  const kinds = optionsOf([...corpus.sources.values()].map(kindOf), (kind) => kind);
  const { kind } = form.values;
  if (kind !== undefined && !kinds.some(({ id }) => id === kind)) {
    form.problems.push({ field: 'kind', reason: `No source is of the kind “${kind}”.` });
    delete form.values.kind;
  }
  const { page = 1, ...query } = form.values;
  const cut = paginate(selectSources(corpus, query), page, ROWS_A_PAGE);
  if (page > cut.pages)
    form.problems.push({ field: 'page', reason: `There are ${cut.pages} pages; this is the last.` });
  const usage = sourceUsage(corpus);
  return {
    ...cut,
    rows: cut.rows.map((source) => {
      const { passages = [], figures = [], events = [] } = usage.get(source.id) ?? {};
      return {
        source: viewSource(source),
        use: { passages: passages.length, figures: figures.length, events: events.length },
      };
    }),
    typed: form.typed,
    used: usedFields(form),
    problems: form.problems,
    kinds,
    totalOfAll: corpus.sources.size,
  };
}

export type SourcePage = {
  source: SourceView;
  authors: string;
  passages: { id: string; url: string; place: string }[];
  /** All passages that cite the source, those not shown included. */
  passageCount: number;
  figures: FigureView[];
  /** All figures of the source, those not shown included. */
  figureCount: number;
  events: { id: string; title: string; date: string }[];
  bibtex: string;
};

/**
 * Gathers what the page of one source shows.
 *
 * @returns nothing when the corpus has no such source
 */
export async function openSourcePage(id: string): Promise<SourcePage | undefined> {
  const room = await getReadingRoom();
  const { corpus } = room;
  const source = corpus.sources.get(id);
  if (source === undefined) return undefined;
  const { passages = [], figures = [], events = [] } = sourceUsage(corpus).get(id) ?? {};
  const names = (source.author ?? []).map(({ given, family, literal }) =>
    [given, family ?? literal].filter(Boolean).join(' '),
  );
  return {
    source: viewSource(source),
    authors: names.join(', '),
    passages: passages
      .slice(0, MOST_PASSAGES)
      .flatMap((one) => corpus.passages.get(one) ?? [])
      .map((passage) => ({ id: passage.id, url: passage.url, place: passagePlace(passage) })),
    passageCount: passages.length,
    figures: preferredOrder({ corpus, figures: figures.flatMap((one) => corpus.figures.get(one) ?? []) })
      .slice(0, MOST_FIGURES)
      .map((figure) => viewFigure({ knowledge: room, figure })),
    figureCount: figures.length,
    events: events
      .flatMap((one) => corpus.events.get(one) ?? [])
      .map(({ id: event, title, date }) => ({ id: event, title, date: formatDate(date) })),
    bibtex: await exportSources([source], 'bibtex'),
  };
}
