import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CorpusProblem, corpusVersion, InvalidCorpusError, loadCorpus, unreadDocuments } from '#corpus';
import { documentRecord, writeDocument } from '../../fixtures/document-record.ts';
import { type CorpusCopy, copyCorpus } from '../../fixtures/small-corpus.ts';

describe('documents of the owner', () => {
  let corpus: CorpusCopy;

  beforeEach(async () => {
    corpus = await copyCorpus();
  });
  afterEach(() => corpus.remove());

  async function problems(): Promise<CorpusProblem[]> {
    const failure = await loadCorpus(corpus.path).catch((error: unknown) => error);
    return failure instanceof InvalidCorpusError ? failure.problems : [];
  }

  it('join the corpus with passages, tables and a source, and change its version', async () => {
    const before = await corpusVersion(corpus.path);
    await writeDocument(corpus.path, documentRecord());
    const loaded = await loadCorpus(corpus.path);
    expect(loaded.version).not.toBe(before);
    expect(loaded.passages.get('d-owl-count.p1.1')?.origin).toBe('document');
    expect(loaded.tables.get('d-owl-count.t1')?.rows).toHaveLength(2);
    expect(loaded.sources.get('document-owl-count')?.title).toBe('Owl count');
    await rm(path.join(corpus.path, 'documents'), { recursive: true });
    expect(await corpusVersion(corpus.path)).toBe(before);
  });

  it('are refused by name when the record is damaged, of another format, or under another name', async () => {
    const folder = await writeDocument(corpus.path, documentRecord());
    await writeFile(path.join(folder, 'document.json'), '{"format": 1,');
    expect(await problems()).toMatchObject([{ file: 'documents/owl-count/document.json' }]);
    await writeFile(path.join(folder, 'document.json'), JSON.stringify({ ...documentRecord(), format: 99 }));
    expect(await problems()).toMatchObject([{ file: 'documents/owl-count/document.json', field: 'format' }]);
    await writeFile(path.join(folder, 'document.json'), JSON.stringify(documentRecord({ id: 'hawk-count' })));
    expect(await problems()).toMatchObject([{ file: 'documents/owl-count/document.json', field: 'id' }]);
  });

  it('are refused when the original is gone', async () => {
    const folder = await writeDocument(corpus.path, documentRecord());
    await rm(path.join(folder, 'original.pdf'));
    expect(await problems()).toEqual([
      { file: 'documents/owl-count/original.pdf', reason: 'the file does not exist' },
    ]);
  });

  it('are told of when they lie there unread, until the same content has been read in', async () => {
    expect(await unreadDocuments(corpus.path)).toEqual([]);
    const folder = await writeDocument(corpus.path, documentRecord());
    const loose = path.join(folder, '..', 'notes.txt');
    await writeFile(loose, 'Owls hoot.');
    expect(await unreadDocuments(corpus.path)).toEqual(['documents/notes.txt']);
    await expect(loadCorpus(corpus.path)).resolves.toBeDefined();
    const sha256 = createHash('sha256').update('Owls hoot.').digest('hex');
    const { original } = documentRecord();
    await writeDocument(corpus.path, documentRecord({ original: { ...original, sha256 } }));
    expect(await unreadDocuments(corpus.path)).toEqual([]);
  });
});
