import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '#corpus';
import { collectFiles, readLimits } from '#documents';
import { at, currentCorpus, ingest, put, SOUND } from '../../fixtures/documents/ingest-folder.ts';
import { writePdf, writeScannedPdf } from '../../fixtures/documents/write-pdf.ts';
import { zip } from '../../fixtures/documents/write-zip.ts';

const MEGABYTE = 1024 * 1024;

describe('bad input', () => {
  it('is told file by file, and the rest of the batch goes on', async () => {
    await put('sound.txt', SOUND);
    await put('empty.txt', '');
    await put('blank.md', '\n\n# \n');
    await put('picture.pdf', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]));
    await put('words.pdf', 'only words');
    await put(
      'program.txt',
      new Uint8Array(2000).map((_, index) => index % 7),
    );
    await put('data.json', '{}');
    await put('old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
    await put(
      'locked.docx',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    );
    await put('slides.docx', zip([{ name: 'ppt/presentation.xml', contents: Buffer.from('<p/>') }]));
    await put('broken.docx', zip([{ name: 'word/document.xml', contents: Buffer.from('<w:docu') }]));
    await put(
      'cut.xlsx',
      zip([{ name: 'xl/workbook.xml', contents: Buffer.alloc(5000, 'x') }]).subarray(0, 60),
    );
    await writeScannedPdf(at('scanned.pdf'), 2);
    await writePdf(at('whole.pdf'), { file: '', title: 'Whole', pages: [[{ text: SOUND }]] });
    await put('cut.pdf', (await readFile(at('whole.pdf'))).subarray(0, -200));
    await put('garbled.pdf', '%PDF-1.7\nnothing of the kind\n%%EOF');
    await writePdf(
      at('locked.pdf'),
      { file: '', title: 'Locked', pages: [[{ text: 'x' }]] },
      { userPassword: 'x' },
    );
    const outcomes = await ingest();
    const details = Object.fromEntries(
      Object.values(outcomes).map(({ name, status, detail }) => [name, `${status}: ${detail}`]),
    );
    const failures: [string, RegExp][] = [
      ['empty.txt', /empty/],
      ['blank.md', /nothing to read/],
      ['picture.pdf', /PNG image/],
      ['words.pdf', /name says pdf/],
      ['program.txt', /binary/],
      ['data.json', /"\.json"/],
      ['old.doc', /old Office/],
      ['locked.docx', /password/],
      ['slides.docx', /neither DOCX nor XLSX/],
      ['broken.docx', /damaged/],
      ['cut.xlsx', /damaged or cut off/],
      ['scanned.pdf', /scanned/],
      ['cut.pdf', /cut off/],
      ['garbled.pdf', /damaged/],
      ['locked.pdf', /password/],
    ];
    for (const [name, reason] of failures) {
      expect(details[name], name).toMatch(/^failed/);
      expect(details[name], name).toMatch(reason);
    }
    expect(details['sound.txt']).toMatch(/^added/);
    expect(details['whole.pdf']).toMatch(/^added/);
    expect((await loadCorpus(currentCorpus().path)).documents.size).toBe(2);
  });

  it('goes by the contents where the name says another kind', async () => {
    await writePdf(at('plan.txt'), { file: '', title: 'Plan', pages: [[{ text: SOUND }]] });
    await put('page.txt', '<!DOCTYPE html><html><body><p>Owls.</p></body></html>');
    const outcomes = await ingest();
    expect(outcomes['plan.txt']).toMatchObject({
      status: 'added',
      notes: [expect.stringContaining('it is pdf')],
    });
    expect(outcomes['page.txt']).toMatchObject({
      status: 'added',
      notes: [expect.stringContaining('it is html')],
    });
  });

  it('meets bombs before a parser does, whatever sizes they claim', async () => {
    const huge = Buffer.alloc(300 * MEGABYTE);
    await put('bomb.xlsx', zip([{ name: 'xl/workbook.xml', contents: huge }]));
    await put('liar.docx', zip([{ name: 'word/document.xml', contents: huge, declared: 100 }]));
    const outcomes = await ingest();
    expect(outcomes['bomb.xlsx']).toMatchObject({
      status: 'failed',
      detail: expect.stringContaining('zip bomb'),
    });
    expect(outcomes['liar.docx']).toMatchObject({
      status: 'failed',
      detail: expect.stringContaining('damaged'),
    });
  });

  it('keeps within the limits of size, time and memory', async () => {
    await put('sound.txt', SOUND);
    const small = await ingest(undefined, { limits: { ...readLimits({}), fileBytes: 10 } });
    expect(small['sound.txt']?.detail).toContain('ASSAY_INGEST_MAX_MB');
    const brief = await ingest(undefined, { limits: { ...readLimits({}), milliseconds: 1 } });
    expect(brief['sound.txt']?.detail).toContain('took longer');
    await put('sound.txt', `${SOUND}\n\n`.repeat(400_000));
    const tight = await ingest(undefined, { limits: { ...readLimits({}), memoryMegabytes: 24 } });
    expect(tight['sound.txt']?.detail).toContain('24 MB of memory');
    expect((await loadCorpus(currentCorpus().path)).documents.size).toBe(0);
  });

  it('reads a PDF of 500 pages within its memory, each passage on its page', async () => {
    const pages = Array.from({ length: 500 }, (_, page) =>
      Array.from({ length: 8 }, (_unused, place) => ({
        text: `Entry ${page + 1}/${place + 1} of the log. ${SOUND} `.repeat(3),
      })),
    );
    await writePdf(at('long.pdf'), { file: '', title: 'Log', pages });
    const outcomes = await ingest(undefined, { limits: { ...readLimits({}), memoryMegabytes: 256 } });
    expect(outcomes['long.pdf']).toMatchObject({
      status: 'added',
      detail: expect.stringContaining('500 pages'),
    });
    const { documents } = await loadCorpus(currentCorpus().path);
    const found = documents.get('long')?.passages.filter(({ text }) => text.includes('Entry 437/5 '));
    expect(found?.map(({ page }) => page)).toEqual([437]);
  });

  it('leaves hidden files and symbolic links of a folder out, and misses what is not there', async () => {
    await put('sound.txt', SOUND);
    await put('.hidden.txt', 'secret');
    await put('~$draft.docx', 'lock');
    await put('.git/config', 'x');
    await symlink('/etc/passwd', at('link.txt'));
    await symlink(at(), at('loop'));
    const { files, left } = await collectFiles([at(), at('absent.pdf')]);
    expect(files.map(({ name }) => name)).toEqual(['sound.txt']);
    expect(left.filter(({ isFailure }) => isFailure).map(({ name }) => path.basename(name))).toEqual([
      'absent.pdf',
    ]);
    expect(left.map(({ name }) => path.basename(name)).sort()).toEqual(
      ['.git', '.hidden.txt', 'absent.pdf', 'link.txt', 'loop', '~$draft.docx'].sort(),
    );
  });
});
