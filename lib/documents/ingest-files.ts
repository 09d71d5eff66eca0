import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  type Corpus,
  checkFigureRows,
  DOCUMENT_FORMAT,
  DocumentRecord,
  describeProblem,
  passagesOf,
  type Source,
} from '#corpus';
import { detectLanguage } from '#language';
import type { FoundFile } from './collect-files.ts';
import { documentId } from './document-id.ts';
import { type DocumentStore, openDocumentStore } from './document-store.ts';
import { type FigureCells, takeFigures } from './figure-table.ts';
import type { ReadLimits } from './limits.ts';
import { parseInWorker } from './parse-in-worker.ts';
import type { ParsedFile } from './parsed-file.ts';
import { recordBlocks } from './record-blocks.ts';
import { UnreadableFileError } from './unreadable-file.ts';

/** What became of one file. */
export type IngestOutcome = {
  name: string;
  status: 'added' | 'replaced' | 'unchanged' | 'duplicate' | 'failed';
  /** The document that holds it; empty when none does. */
  id: string;
  /** For people: what was taken, or why nothing was. */
  detail: string;
  notes: string[];
};

/** A document as far as later files are compared with it. */
type Known = { id: string; name: string; sha256: string; figureIds: string[] };

const EXTENSIONS: Record<ParsedFile['kind'], string> = {
  pdf: 'pdf',
  docx: 'docx',
  html: 'html',
  markdown: 'md',
  text: 'txt',
  csv: 'csv',
  xlsx: 'xlsx',
};
const MOST_PROBLEMS_SHOWN = 5;
const LANGUAGE_SAMPLE = 5_000;

/**
 * Reads files into a corpus one after the other. What fails is told and passed over; documents that are there stay as they
 * are until their successor is whole.
 *
 * @param corpus the corpus as it is now
 * @param isDryRun reads and checks everything and writes nothing
 * @param today `YYYY-MM-DD`, kept on each document
 * @param onProgress called before each file
 */
export async function ingestFiles({
  corpus,
  corpusFolder,
  files,
  limits,
  isDryRun,
  today,
  onProgress = () => {},
}: {
  corpus: Corpus;
  corpusFolder: string;
  files: FoundFile[];
  limits: ReadLimits;
  isDryRun: boolean;
  today: string;
  onProgress?: (args: { done: number; total: number; name: string }) => void;
}): Promise<IngestOutcome[]> {
  const store = isDryRun ? undefined : await openDocumentStore(corpusFolder);
  const known = [...corpus.documents.values()].map(
    ({ record, figureIds }): Known => ({
      id: record.id,
      name: record.file,
      sha256: record.original.sha256,
      figureIds,
    }),
  );
  const outcomes: IngestOutcome[] = [];
  const seen = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    onProgress({ done: index, total: files.length, name: file.name });
    const earlier = seen.get(file.name);
    seen.set(file.name, file.path);
    const outcome =
      earlier === undefined
        ? await ingestFile({ corpus, known, file, limits, store, today })
        : failed(
            file.name,
            'another file of this run has the same name. Rename one, or give the folder that holds both.',
          );
    outcomes.push(outcome);
  }
  onProgress({ done: files.length, total: files.length, name: '' });
  return outcomes;
}

async function ingestFile({
  corpus,
  known,
  file,
  limits,
  store,
  today,
}: {
  corpus: Corpus;
  known: Known[];
  file: FoundFile;
  limits: ReadLimits;
  store: DocumentStore | undefined;
  today: string;
}): Promise<IngestOutcome> {
  if (file.bytes > limits.fileBytes) {
    return failed(
      file.name,
      `it has ${megabytes(file.bytes)} MB; at most ${megabytes(limits.fileBytes)} MB are read. Split it, or allow more with ASSAY_INGEST_MAX_MB.`,
    );
  }
  try {
    const bytes = new Uint8Array(await readFile(file.path));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const same = known.find((document) => document.sha256 === sha256);
    const before = known.find(({ name }) => name === file.name);
    if (same !== undefined && same === before) return unchanged(file.name, same);
    if (same !== undefined) return duplicate(file.name, same);
    const parsed = await parseInWorker({ name: file.name, bytes, limits });
    const id =
      before?.id ?? documentId(file.name, parsed.kind, new Set(known.map((document) => document.id)));
    const { record, figures } = toRecord({ parsed, id, file, sha256, today });
    const problems = checkFigureRows({
      corpus: { ...corpus, sources: new Map(corpus.sources).set(record.source.id, record.source) },
      file: file.name,
      rows: figures,
      known: new Set(before?.figureIds),
    });
    if (problems.length > 0) return failed(file.name, describeProblems(problems.map(describeProblem)));
    await store?.write({ record, figures, original: file.path });
    const figureIds = figures.flatMap(({ id: figureId }) => figureId ?? []);
    if (before !== undefined) known.splice(known.indexOf(before), 1);
    known.push({ id, name: file.name, sha256, figureIds });
    return {
      name: file.name,
      status: before === undefined ? 'added' : 'replaced',
      id,
      detail: describeContents(record, figures),
      notes: parsed.notes,
    };
  } catch (error) {
    if (error instanceof UnreadableFileError) return failed(file.name, error.message);
    const reason = error instanceof Error ? error.message : String(error);
    return failed(file.name, `it could not be taken in (${reason}).`);
  }
}

function toRecord({
  parsed,
  id,
  file,
  sha256,
  today,
}: {
  parsed: ParsedFile;
  id: string;
  file: FoundFile;
  sha256: string;
  today: string;
}): { record: DocumentRecord; figures: FigureCells[] } {
  const sourceId = `document-${id}`;
  const { blocks, figures } = takeFigures(parsed.blocks, { documentId: id, sourceId });
  const recorded = recordBlocks({ ...parsed, blocks });
  const text = recorded.blocks
    .map((block) => (block.block === 'table' ? block.rows.flat().join(' ') : block.text))
    .join(' ');
  const record = DocumentRecord.parse({
    format: DOCUMENT_FORMAT,
    id,
    title: parsed.title,
    kind: parsed.kind,
    file: file.name,
    original: { name: `original.${EXTENSIONS[parsed.kind]}`, bytes: file.bytes, sha256 },
    pages: parsed.pages,
    language: detectLanguage(text.slice(0, LANGUAGE_SAMPLE)),
    ingested: today,
    source: sourceOf(parsed, sourceId),
    ...recorded,
    notes: parsed.notes,
  });
  return { record, figures };
}

function sourceOf({ title, authors, issued }: ParsedFile, id: string): Source {
  const date = issued.split('-').map(Number);
  return {
    id,
    type: 'document',
    title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(issued === '' ? {} : { issued: { 'date-parts': [date] } }),
    custom: { kind: 'document' },
  };
}

function describeContents(record: DocumentRecord, figures: FigureCells[]): string {
  const tables = record.blocks.filter(({ block }) => block === 'table');
  const rows = tables.reduce((sum, block) => sum + (block.block === 'table' ? block.rows.length : 0), 0);
  const parts = [
    record.pages === null ? '' : counted(record.pages, 'page'),
    counted(passagesOf(record).length, 'passage'),
    tables.length === 0 ? '' : `${counted(tables.length, 'table')} with ${counted(rows, 'row')}`,
    figures.length === 0 ? '' : counted(figures.length, 'figure'),
  ];
  return parts.filter((part) => part !== '' && !part.startsWith('0 ')).join(', ');
}

function describeProblems(problems: string[]): string {
  const shown = problems.slice(0, MOST_PROBLEMS_SHOWN).join('; ');
  const more = problems.length - MOST_PROBLEMS_SHOWN;
  return `it is in the figures schema, but not all of its rows hold: ${shown}${more > 0 ? `; and ${more} more` : ''}. Mend them and run again.`;
}

function unchanged(name: string, { id }: Known): IngestOutcome {
  return { name, status: 'unchanged', id, detail: 'nothing has changed since it was read in.', notes: [] };
}

function duplicate(name: string, { id, name: first }: Known): IngestOutcome {
  return { name, status: 'duplicate', id, detail: `it has the same contents as "${first}".`, notes: [] };
}

function failed(name: string, detail: string): IngestOutcome {
  return { name, status: 'failed', id: '', detail, notes: [] };
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toLocaleString('en', { maximumFractionDigits: 1 });
}
