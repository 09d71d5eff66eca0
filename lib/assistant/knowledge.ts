import type { Corpus } from '#corpus';
import { createFigureWriter, createQuestionWriter, type FigureWriter, type QuestionWriter } from '#figures';
import {
  createLexicon,
  createPhraseFinder,
  createThesaurus,
  type Lexicon,
  otherCountries,
  type PhraseFinder,
  type Thesaurus,
} from '#language';
import { createTableFinder, type SearchIndex, type TableFinder } from '#retrieval';
import { createKindReader, type KindReader } from './offline/question-kinds.ts';
import { createWordStatistics, type WordStatistics } from './word-statistics.ts';
import { createWrittenNames, type WrittenNames } from './written-names.ts';

/** Everything that tools and the offline model answer from. */
export type Knowledge = {
  corpus: Corpus;
  lexicon: Lexicon;
  findIndicators: PhraseFinder;
  thesaurus: Thesaurus;
  writer: FigureWriter;
  questions: QuestionWriter;
  words: WordStatistics;
  /** What is written anywhere in the corpus. */
  written: WrittenNames;
  search: SearchIndex['search'];
  /** Rows of the tables in the owner's documents. */
  tables: TableFinder;
  /** What a question asks for, by its words. */
  questionKind: KindReader;
  today: () => Date;
};

/**
 * Puts the corpus and its index together.
 *
 * @param today supplies the reference date for "last year" and the like; the system's clock by default
 */
export function createKnowledge({
  corpus,
  search,
  today = () => new Date(),
}: {
  corpus: Corpus;
  search: SearchIndex['search'];
  today?: () => Date;
}): Knowledge {
  const lexicon = createLexicon(corpus.terms, otherCountries(corpus.terms));
  return {
    corpus,
    lexicon,
    findIndicators: createPhraseFinder(corpus.terms),
    thesaurus: createThesaurus(corpus.synonyms),
    writer: createFigureWriter(corpus, lexicon),
    questions: createQuestionWriter(corpus, lexicon),
    words: createWordStatistics(
      [...corpus.passages.values()].flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    ),
    written: createWrittenNames(corpus),
    search,
    tables: createTableFinder([...corpus.tables.values()]),
    questionKind: createKindReader(corpus.questionCues),
    today,
  };
}
