/** What is known: the report, figures, events, sources and terms, loaded, validated and linked. */
export { citedSources, withoutCitations } from './citation-syntax.ts';
export type { Corpus } from './corpus.ts';
export { type CorpusProblem, describeProblem, InvalidCorpusError } from './corpus-problem.ts';
export { Event } from './event.ts';
export { CountryCode, Figure, Qualifier, Standing } from './figure.ts';
export { corpusVersion, loadCorpus } from './load-corpus.ts';
export { firstDay, lastDay, PartialDate, yearOf } from './partial-date.ts';
export { FIGURE_COLUMNS } from './read-tables.ts';
export type { Chapter, Passage, PassageSentence, ReportRecord, Section } from './report.ts';
export { issuedYear, Source } from './source.ts';
export { type SentenceSpan, splitSentences } from './split-sentences.ts';
export { Conflict, Indicator, SentenceTemplate, Term, Unit } from './vocabulary.ts';
