import type { Knowledge } from '#assistant';
import type { Corpus, Figure } from '#corpus';
import { createFigureWriter, type FigureWords, foldText } from '#figures';
import { createLexicon, createPhraseFinder } from '#language';
import { getCorpus } from './application.ts';

/** What pages that show the corpus need: names and sentences, but neither index nor model. */
export type ReadingRoom = Pick<Knowledge, 'corpus' | 'lexicon' | 'findIndicators' | 'writer'> & {
  /** The plain English name of a concept, without the article that prose would want; its id where it has none. */
  nameOf: (id: string) => string;
  wordsOf: (figure: Figure) => FigureWords;
};

const rooms = new WeakMap<Corpus, ReadingRoom>();

/** The reading room of the corpus that is loaded. */
export async function getReadingRoom(): Promise<ReadingRoom> {
  const corpus = await getCorpus();
  const known = rooms.get(corpus);
  if (known !== undefined) return known;
  const room = openReadingRoom(corpus);
  rooms.set(corpus, room);
  return room;
}

/** Prepares a reading room. */
export function openReadingRoom(corpus: Corpus): ReadingRoom {
  const lexicon = createLexicon(corpus.terms);
  const nameOf = (id: string) => lexicon.namesOf(id)[0]?.canonical ?? id;
  const words = new Map<string, FigureWords>();
  return {
    corpus,
    lexicon,
    findIndicators: createPhraseFinder(corpus.terms),
    writer: createFigureWriter(corpus, lexicon),
    nameOf,
    wordsOf(figure) {
      const known = words.get(figure.id) ?? describe({ corpus, figure, nameOf });
      words.set(figure.id, known);
      return known;
    },
  };
}

function describe({
  corpus,
  figure,
  nameOf,
}: {
  corpus: Corpus;
  figure: Figure;
  nameOf: (id: string) => string;
}): FigureWords {
  const source = corpus.sources.get(figure.source);
  const names = {
    indicator: corpus.indicators.get(figure.indicator)?.name ?? figure.indicator,
    subject: nameOf(figure.subject),
    country: nameOf(figure.country),
    source: source?.publisher ?? source?.title ?? figure.source,
  };
  const { id, scope, note, locator, periodStart, periodEnd, valueText } = figure;
  const others = [nameOf(figure.partner), nameOf(figure.form), nameOf(figure.basis), source?.title ?? ''];
  return {
    ...names,
    search: foldText(
      [...Object.values(names), ...others, id, scope, note, locator, periodStart, periodEnd, valueText].join(
        ' ',
      ),
    ),
  };
}
