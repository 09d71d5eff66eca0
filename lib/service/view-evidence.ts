import { type Answer, findEvidence, sourceLabel, viewFigure as viewOf } from '#assistant';
import { type Corpus, issuedYear, type Passage, type Source } from '#corpus';
import { conflictsOf, formatDate, formatQuantity } from '#figures';
import { getApplication } from './application.ts';
import { RequestError } from './problem.ts';

/** Passages of a document shown on either side of the cited one: sections of documents can be very long. */
const NEIGHBOURS = 4;

/** A source in words, for lists and panels; what is unknown is an empty string. */
export type SourceView = {
  id: string;
  label: string;
  title: string;
  publisher: string;
  issued: string;
  url: string;
  kind: string;
  note: string;
};

export function viewSource(source: Source): SourceView {
  const issued = source.issued?.['date-parts'][0]
    ?.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0')))
    .join('-');
  return {
    id: source.id,
    label: sourceLabel(source),
    title: source.title,
    publisher: source.publisher ?? '',
    issued: issued === undefined ? String(issuedYear(source) ?? '') : formatDate(issued),
    url: source.URL ?? '',
    kind: source.custom?.kind ?? source.type,
    note: source.note ?? '',
  };
}

/**
 * A figure with its parts in words.
 *
 * @throws RequestError 404 when there is no such figure
 */
export async function viewFigure(id: string, locale = 'en'): Promise<Answer['figures'][number]> {
  const { knowledge } = await getApplication();
  const figure = knowledge.corpus.figures.get(id);
  if (figure === undefined) throw notFound(id);
  return viewOf({ knowledge, figure, language: locale });
}

/**
 * One piece of evidence with everything a reader needs to judge it.
 *
 * @throws RequestError 404 when nothing has this id
 */
export async function viewEvidence(id: string, locale = 'en') {
  const { knowledge } = await getApplication();
  const { corpus, lexicon } = knowledge;
  const evidence = findEvidence(corpus, id);
  const sourcesOf = (ids: string[]) =>
    [...new Set(ids)].flatMap((one) => {
      const source = corpus.sources.get(one);
      return source === undefined ? [] : [viewSource(source)];
    });
  switch (evidence?.kind) {
    case 'passage': {
      const { passage } = evidence;
      return {
        kind: 'passage' as const,
        passage,
        section: passagesAround(corpus, passage),
        chapterTitle: passage.origin === 'report' ? passage.chapterTitle : '',
        sectionTitle: passage.sectionTitle,
        sources: sourcesOf(passage.sourceIds),
      };
    }
    case 'figure': {
      const { figure } = evidence;
      const view = (one: typeof figure) => viewOf({ knowledge, figure: one, language: locale });
      return {
        kind: 'figure' as const,
        figure: view(figure),
        conflicts: conflictsOf(corpus, [figure]).map(({ id: conflictId, title, verdict, figures }) => ({
          id: conflictId,
          title,
          verdict,
          figures: figures.flatMap((one) => corpus.figures.get(one) ?? []).map(view),
        })),
        sources: sourcesOf([figure.source, ...figure.otherSources]),
      };
    }
    case 'event': {
      const { event } = evidence;
      const unit = corpus.units.get(event.unit);
      return {
        kind: 'event' as const,
        event,
        display: {
          date: formatDate(event.date, locale),
          parties: [
            ...event.parties.map((code) => lexicon.nameOf(code, locale) ?? code),
            ...event.organisations,
          ],
          value: event.value === null || unit === undefined ? '' : formatQuantity(event.value, unit),
        },
        sources: sourcesOf(event.sources),
      };
    }
    default:
      throw notFound(id);
  }
}

/** What a reader sees a passage in: its section of the report, or what stands on its page of a document. */
function passagesAround(corpus: Corpus, passage: Passage): Passage[] {
  if (passage.origin === 'report') {
    const chapter = corpus.chapters.find(({ number }) => number === passage.chapter);
    return chapter?.sections.find(({ number }) => number === passage.section)?.passages ?? [passage];
  }
  if (passage.block === 'row') return [passage];
  const near = (corpus.documents.get(passage.document)?.passages ?? []).filter(({ page, section }) =>
    passage.page === null ? section === passage.section : page === passage.page,
  );
  const at = near.findIndex(({ id }) => id === passage.id);
  return at < 0 ? [passage] : near.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
}

function notFound(id: string): RequestError {
  return new RequestError({
    status: 404,
    title: 'No such evidence',
    detail: `Nothing in the corpus has the id "${id.slice(0, 200)}".`,
  });
}
