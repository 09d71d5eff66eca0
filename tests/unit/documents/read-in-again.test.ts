import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '#corpus';
import { collectFiles, ingestFiles, readLimits, removeDocuments } from '#documents';
import { at, currentCorpus, ingest, passages, put, SOUND } from '../../fixtures/documents/ingest-folder.ts';
import { writeDocx } from '../../fixtures/documents/write-docx.ts';

describe('reading in again', () => {
  it('does nothing for an unchanged file, replaces a changed one, and takes a copy once', async () => {
    await put('owls.txt', SOUND);
    expect((await ingest())['owls.txt']).toMatchObject({ status: 'added', id: 'owls' });
    const first = await readFile(path.join(currentCorpus().path, 'documents/owls/document.json'), 'utf8');
    expect((await ingest())['owls.txt']?.status).toBe('unchanged');
    expect(await readFile(path.join(currentCorpus().path, 'documents/owls/document.json'), 'utf8')).toBe(
      first,
    );
    await put('copy.txt', SOUND);
    expect((await ingest())['copy.txt']).toMatchObject({ status: 'duplicate', id: 'owls' });
    await put('owls.txt', 'Owls have left the barn.');
    expect((await ingest([at('owls.txt')]))['owls.txt']).toMatchObject({ status: 'replaced', id: 'owls' });
    expect(await passages()).toContain('Owls have left the barn.');
    expect(await passages()).not.toContain(SOUND);
  });

  it('keeps the old document when its successor cannot be read', async () => {
    await put('owls.txt', SOUND);
    await ingest();
    await put('owls.txt', '');
    expect((await ingest())['owls.txt']?.status).toBe('failed');
    expect(await passages()).toContain(SOUND);
  });

  it('writes nothing in a dry run', async () => {
    await put('owls.txt', SOUND);
    expect((await ingest(undefined, { isDryRun: true }))['owls.txt']).toMatchObject({ status: 'added' });
    expect(await readdir(currentCorpus().path)).not.toContain('documents');
  });

  it('tells files of one name in several folders apart, and refuses two that it cannot', async () => {
    await put('north/owls.txt', 'Owls of the north.');
    await put('south/owls.txt', 'Owls of the south.');
    const together = await ingest();
    expect(together['north/owls.txt']).toMatchObject({ status: 'added', id: 'north-owls' });
    expect(together['south/owls.txt']).toMatchObject({ status: 'added', id: 'south-owls' });
    await put('east/owls.txt', 'Owls of the east.');
    await put('west/owls.txt', 'Owls of the west.');
    const { files } = await collectFiles([at('east/owls.txt'), at('west/owls.txt')]);
    const outcomes = await ingestFiles({
      corpus: await loadCorpus(currentCorpus().path),
      corpusFolder: currentCorpus().path,
      files,
      limits: readLimits({}),
      isDryRun: false,
      today: '2026-01-02',
    });
    expect(outcomes.map(({ status }) => status)).toEqual(['added', 'failed']);
    expect(outcomes[1]?.detail).toContain('same name');
  });

  it('gives names that make the same id each its own', async () => {
    await put('Owls & Barns.txt', SOUND);
    await put('owls-barns.md', 'Barns with owls.');
    await put('Совы.txt', 'Owls of the far north.');
    const outcomes = await ingest();
    expect(
      Object.values(outcomes)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['owls-barns', 'owls-barns-2', 'text-document']);
    await writeDocx(at('Совы.docx'), {
      file: '',
      title: 'Owls',
      pages: [[{ text: 'A Word file on owls.' }]],
    });
    expect((await ingest())['Совы.docx']?.id).toBe('docx-document');
  });

  it('removes by id and by file name, and says what it does not find', async () => {
    await put('owls.txt', SOUND);
    await put('hawks.txt', 'Hawks circle.');
    await ingest();
    const outcomes = await removeDocuments({
      corpusFolder: currentCorpus().path,
      wanted: ['owls', 'hawks.txt', 'crows'],
      isDryRun: false,
    });
    expect(outcomes.map(({ id }) => id)).toEqual(['owls', 'hawks', undefined]);
    expect((await loadCorpus(currentCorpus().path)).documents.size).toBe(0);
  });

  it('brings back a document whose replacement was interrupted', async () => {
    await put('owls.txt', SOUND);
    await ingest();
    const documents = path.join(currentCorpus().path, 'documents');
    await rename(path.join(documents, 'owls'), path.join(documents, '.old-owls'));
    await mkdir(path.join(documents, '.new-owls'));
    expect((await loadCorpus(currentCorpus().path)).documents.size).toBe(0);
    await removeDocuments({ corpusFolder: currentCorpus().path, wanted: [], isDryRun: false });
    expect(await readdir(documents)).toEqual(['owls']);
    expect(await passages()).toContain(SOUND);
  });
});
