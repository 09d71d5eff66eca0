import type { Document, DocumentTable } from './document.ts';
import type { Event } from './event.ts';
import type { Figure } from './figure.ts';
import type { Passage } from './passage.ts';
import type { Chapter, ReportRecord } from './report.ts';
import type { Source } from './source.ts';
import type {
  Conflict,
  Indicator,
  Part,
  QuestionCue,
  QuestionTemplate,
  SentenceTemplate,
  Synonyms,
  Term,
  Unit,
  Verdict,
} from './vocabulary.ts';

/** Everything answers may rest on, validated and linked. */
export type Corpus = {
  /** Hash over every corpus file: changes when any of them does. */
  version: string;
  report: ReportRecord;
  chapters: Chapter[];
  /** Passages of the chapters and of the owner's documents. */
  passages: Map<string, Passage>;
  /** Documents that the owner added, by id. */
  documents: Map<string, Document>;
  /** Tables of the documents, by id. */
  tables: Map<string, DocumentTable>;
  figures: Map<string, Figure>;
  events: Map<string, Event>;
  sources: Map<string, Source>;
  indicators: Map<string, Indicator>;
  units: Map<string, Unit>;
  conflicts: Conflict[];
  /** Verdicts of conflicts in further languages. */
  verdicts: Verdict[];
  /** Which totals contain what, so that nothing is counted twice. */
  parts: Part[];
  terms: Term[];
  sentenceTemplates: SentenceTemplate[];
  /** How measures are asked for, those that people ask for most first. */
  questionTemplates: QuestionTemplate[];
  /** Words that show what kind of answer a question asks for. */
  questionCues: QuestionCue[];
  /** Everyday words that mean about the same. */
  synonyms: Synonyms[];
};
