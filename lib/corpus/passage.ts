/** A sentence of a passage: plain text, where it stands in the passage's text, and the sources cited for it. */
export type PassageSentence = { text: string; start: number; end: number; sourceIds: string[] };

/** What every retrievable piece of text has, wherever it stands. */
type PassageText = {
  id: string;
  /** Number of the section within its chapter or document; 0 is what stands before the first heading. */
  section: number;
  sectionTitle: string;
  /** Place within the section (report) or within the page or section (document), from 1. */
  paragraph: number;
  /** Plain text without citations; the rows of a table are lines. */
  text: string;
  sentences: PassageSentence[];
  sourceIds: string[];
  /** Stands in a section on what happened since the report was published. */
  isAfterReport: boolean;
  /** Address within the site, e.g. `/report/3#r3.2.4`. */
  url: string;
};

/** A paragraph, list or table of a chapter; its id is `r<chapter>.<section>.<paragraph>`. */
export type ReportPassage = PassageText & {
  origin: 'report';
  block: 'paragraph' | 'list' | 'table' | 'quote';
  chapter: number;
  chapterTitle: string;
  /** The block as Markdown, citations included. */
  markdown: string;
  /** Line of the chapter's file on which it begins, counted from 1. */
  line?: number;
};

/**
 * A paragraph, list, part of a table or single row of a document that the owner added. Ids are `d-<document>.p3.2` (page 3,
 * second block), `d-<document>.s2.4` (section 2, where there are no pages), `d-<document>.t1.1-20` (rows 1 to 20 of
 * table 1) and `d-<document>.t1.12` (row 12).
 */
export type DocumentPassage = PassageText & {
  origin: 'document';
  block: 'paragraph' | 'list' | 'table' | 'quote' | 'row';
  /** Id of the document. */
  document: string;
  documentTitle: string;
  /** Page of the original on which it begins; null where the kind of document has no pages. */
  page: number | null;
  /** What a table is about, in its own words; empty for text. It is then the first line of `text`. */
  caption: string;
  /** Address of the original, with its page where it has pages. */
  originalUrl: string;
};

/** A retrievable piece of text with a stable id and a place. */
export type Passage = ReportPassage | DocumentPassage;

/** Where a passage stands, in words: `Chapter 3: Reserves`, `Harbour survey, page 4: Catches`. */
export function passagePlace(passage: Passage): string {
  if (passage.origin === 'report') {
    return `Chapter ${passage.chapter}: ${passage.sectionTitle || passage.chapterTitle}`;
  }
  const page = passage.page === null ? '' : `, page ${passage.page}`;
  const section = passage.sectionTitle === passage.documentTitle ? '' : passage.sectionTitle;
  const row = passage.block === 'row' ? `row ${passage.paragraph}` : '';
  const within = [section, row].filter((part) => part !== '').join(', ');
  return `${passage.documentTitle}${page}${within === '' ? '' : `: ${within}`}`;
}
