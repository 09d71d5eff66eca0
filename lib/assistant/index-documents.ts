import type { Corpus } from '#corpus';
import { createFigureWriter, eventSentence } from '#figures';
import { createLexicon } from '#language';
import type { SearchDocument } from '#retrieval';

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
      sentences: passage.sentences.map(({ text }) => text),
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
