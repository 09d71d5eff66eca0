import { type Document, type DocumentPassage, type DocumentTable, PASSAGES_ON_PAGE } from '#corpus';
import { getCorpus } from './application.ts';

/** A stretch of a document as its page shows it, in reading order. */
export type DocumentStretch =
  | { kind: 'page'; page: number }
  | { kind: 'heading'; title: string; level: number; section: number }
  | { kind: 'text'; passage: DocumentPassage }
  | {
      kind: 'table';
      table: DocumentTable;
      /** Parts of the table that are passages: their ids, and which rows they hold (from 0, last not included). */
      parts: { id: string; from: number; to: number }[];
    };

export type DocumentPage = {
  record: Document['record'];
  figureIds: string[];
  part: number;
  parts: number;
  /** Sections with a title, and where each begins. */
  contents: { title: string; level: number; url: string }[];
  stretches: DocumentStretch[];
};

/**
 * A part of a document of the owner's.
 *
 * @param wanted number of the part as an address gives it; the first when missing or unusable
 * @returns undefined when there is no such document
 */
export async function openDocumentPage(
  id: string,
  wanted: string | undefined,
): Promise<DocumentPage | undefined> {
  const document = (await getCorpus()).documents.get(id);
  if (document === undefined) return undefined;
  const parts = Math.max(1, Math.ceil(document.passages.length / PASSAGES_ON_PAGE));
  const asked = /^\d{1,6}$/.test(wanted ?? '') ? Number(wanted) : 1;
  const part = Math.min(Math.max(1, asked), parts);
  const from = (part - 1) * PASSAGES_ON_PAGE;
  return {
    record: document.record,
    figureIds: document.figureIds,
    part,
    parts,
    contents: document.record.sections.flatMap(({ number, title, level }) => {
      const first = document.passages.find(({ section }) => section >= number);
      return title === '' || first === undefined ? [] : [{ title, level, url: first.url }];
    }),
    stretches: stretchesOf(
      document,
      document.passages.slice(from, from + PASSAGES_ON_PAGE),
      document.passages[from - 1],
    ),
  };
}

/** @param before the last passage of the part before */
function stretchesOf(
  { record, tables }: Document,
  passages: DocumentPassage[],
  before: DocumentPassage | undefined,
): DocumentStretch[] {
  const stretches: DocumentStretch[] = [];
  let page = before?.page ?? null;
  let section = before?.section ?? 0;
  for (const passage of passages) {
    if (passage.page !== null && passage.page !== page) {
      page = passage.page;
      stretches.push({ kind: 'page', page });
    }
    for (const heading of record.sections) {
      if (heading.number > section && heading.number <= passage.section)
        stretches.push({
          kind: 'heading',
          title: heading.title,
          level: heading.level,
          section: heading.number,
        });
    }
    section = Math.max(section, passage.section);
    if (passage.block !== 'table') {
      stretches.push({ kind: 'text', passage });
      continue;
    }
    const tableId = passage.id.slice(0, passage.id.lastIndexOf('.'));
    const rows = { id: passage.id, from: passage.paragraph - 1, to: Number(passage.id.split('-').at(-1)) };
    const last = stretches.at(-1);
    if (last?.kind === 'table' && last.table.id === tableId) last.parts.push(rows);
    else {
      const table = tables.find((one) => one.id === tableId);
      if (table !== undefined) stretches.push({ kind: 'table', table, parts: [rows] });
    }
  }
  return stretches;
}
