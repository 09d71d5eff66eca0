import type { Corpus, Passage } from '#corpus';
import { createFigureWriter, eventSentence } from '#figures';
import { createLexicon } from '#language';
import type { SearchDocument } from '#retrieval';

/** Tables up to this length are searched by meaning row by row. */
const MOST_EMBEDDED_ROWS = 200;

/**
 * Everything of the corpus that a search can find: passages as they are, figures and events rendered as sentences.
 */
export function indexDocuments(corpus: Corpus): SearchDocument[] {
  const lexicon = createLexicon(corpus.terms);
  const writer = createFigureWriter(corpus, lexicon);
  const passages = [...corpus.passages.values()].map(
    (passage): SearchDocument => ({
      id: passage.id,
      kind: 'passage',
      chapter: passage.origin === 'report' ? passage.chapter : null,
      title: passage.origin === 'report' ? passage.chapterTitle : passage.documentTitle,
      heading: passage.sectionTitle,
      text: passage.text,
      sentences: embeddedSentences(corpus, passage),
    }),
  );
  const figures = [...corpus.figures.values()].map((figure): SearchDocument => {
    const sentence = `${writer.sentence(figure)}.`;
    return {
      id: figure.id,
      kind: 'figure',
      chapter: null,
      title: corpus.indicators.get(figure.indicator)?.name ?? figure.indicator,
      heading: lexicon.nameOf(figure.subject, 'en') ?? figure.subject,
      text: sentence,
      sentences: [sentence],
    };
  });
  const events = [...corpus.events.values()].map((event): SearchDocument => {
    const sentence = `${eventSentence(event)}.`;
    return {
      id: event.id,
      kind: 'event',
      chapter: null,
      title: event.kind.replaceAll('_', ' '),
      heading: event.organisations.join(', '),
      text: sentence,
      sentences: [sentence],
    };
  });
  return [...passages, ...figures, ...events];
}

/**
 * The sentences that are searched by meaning. Rows of a long table are much alike and found by their words; only its caption and
 * header are embedded, which costs the same for any length.
 */
function embeddedSentences(corpus: Corpus, passage: Passage): string[] {
  const sentences = passage.sentences.map(({ text }) => text);
  if (passage.origin !== 'document' || passage.block !== 'table') return sentences;
  const table = corpus.tables.get(passage.id.slice(0, passage.id.lastIndexOf('.')));
  const isLong = (table?.rows.length ?? 0) > MOST_EMBEDDED_ROWS;
  return isLong ? sentences.slice(0, passage.caption === '' ? 1 : 2) : sentences;
}
