/** What is known: the report, figures, events, sources and terms, loaded, validated and linked. */
export { checkFigureRows } from './check-figure-rows.ts';
export { citedSources, withoutCitations } from './citation-syntax.ts';
export type { Corpus } from './corpus.ts';
export { type CorpusProblem, describeProblem, InvalidCorpusError } from './corpus-problem.ts';
export {
  DOCUMENT_FORMAT,
  type Document,
  type DocumentBlock,
  DocumentFileKind,
  DocumentRecord,
  type DocumentSection,
  type DocumentTable,
  type DocumentTableBlock,
  type DocumentTextBlock,
} from './document.ts';
export {
  CELL_SEPARATOR,
  cellText,
  PASSAGES_ON_PAGE,
  passagesOf,
  rowPassage,
  tableName,
  tablesOf,
} from './document-passages.ts';
export { Event } from './event.ts';
export { exportSources, SOURCE_FORMATS, type SourceFormat } from './export-sources.ts';
export { CountryCode, Figure, Qualifier, Standing } from './figure.ts';
export { corpusVersion, loadCorpus } from './load-corpus.ts';
export { firstDay, lastDay, PartialDate, yearOf } from './partial-date.ts';
export {
  type DocumentPassage,
  type Passage,
  type PassageSentence,
  passagePlace,
  type ReportPassage,
} from './passage.ts';
export { DOCUMENTS_FOLDER, readDocuments, unreadDocuments } from './read-documents.ts';
export { FIGURE_COLUMNS } from './read-tables.ts';
export type { Chapter, ReportRecord, Section } from './report.ts';
export { issuedYear, Source } from './source.ts';
export { type SentenceSpan, splitSentences } from './split-sentences.ts';
export {
  Conflict,
  Indicator,
  Part,
  PartDimension,
  QuestionCue,
  QuestionKindName,
  QuestionTemplate,
  SentenceTemplate,
  Synonyms,
  Term,
  Unit,
  Verdict,
} from './vocabulary.ts';
