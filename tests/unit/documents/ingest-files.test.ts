import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '#corpus';
import {
  collectFiles,
  type IngestOutcome,
  ingestFiles,
  type ReadLimits,
  readLimits,
  removeDocuments,
} from '#documents';
import { writeDocx } from '../../fixtures/documents/write-docx.ts';
import { writePdf, writeScannedPdf } from '../../fixtures/documents/write-pdf.ts';
import { zip } from '../../fixtures/documents/write-zip.ts';
import { type CorpusCopy, copyCorpus } from '../../fixtures/small-corpus.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const SOUND = 'Owls nest in the old barn by the ford.';
const MEGABYTE = 1024 * 1024;

let corpus: CorpusCopy;
let folder: { path: string; remove: () => Promise<void> };

beforeEach(async () => {
  corpus = await copyCorpus();
  folder = await temporaryFolder();
});
afterEach(async () => {
  await corpus.remove();
  await folder.remove();
});

const at = (name: string) => path.join(folder.path, name);

async function put(name: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(at(name)), { recursive: true });
  await writeFile(at(name), contents);
}

/** Reads in the folder, or the paths given, and gives what became of each file by its name. */
async function ingest(
  paths: string[] = [folder.path],
  { limits = readLimits({}), isDryRun = false }: { limits?: ReadLimits; isDryRun?: boolean } = {},
): Promise<Record<string, IngestOutcome>> {
  const { files } = await collectFiles(paths);
  const outcomes = await ingestFiles({
    corpus: await loadCorpus(corpus.path),
    corpusFolder: corpus.path,
    files,
    limits,
    isDryRun,
    today: '2026-01-02',
  });
  return Object.fromEntries(outcomes.map((outcome) => [outcome.name, outcome]));
}

const passages = async () => [...(await loadCorpus(corpus.path)).passages.values()].map(({ text }) => text);

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
    expect((await loadCorpus(corpus.path)).documents.size).toBe(2);
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
    expect((await loadCorpus(corpus.path)).documents.size).toBe(0);
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
    const { documents } = await loadCorpus(corpus.path);
    const found = documents.get('long')?.passages.filter(({ text }) => text.includes('Entry 437/5 '));
    expect(found?.map(({ page }) => page)).toEqual([437]);
  });

  it('leaves hidden files and symbolic links of a folder out, and misses what is not there', async () => {
    await put('sound.txt', SOUND);
    await put('.hidden.txt', 'secret');
    await put('~$draft.docx', 'lock');
    await put('.git/config', 'x');
    await symlink('/etc/passwd', at('link.txt'));
    await symlink(folder.path, at('loop'));
    const { files, left } = await collectFiles([folder.path, at('absent.pdf')]);
    expect(files.map(({ name }) => name)).toEqual(['sound.txt']);
    expect(left.filter(({ isFailure }) => isFailure).map(({ name }) => path.basename(name))).toEqual([
      'absent.pdf',
    ]);
    expect(left.map(({ name }) => path.basename(name)).sort()).toEqual(
      ['.git', '.hidden.txt', 'absent.pdf', 'link.txt', 'loop', '~$draft.docx'].sort(),
    );
  });
});

describe('reading in again', () => {
  it('does nothing for an unchanged file, replaces a changed one, and takes a copy once', async () => {
    await put('owls.txt', SOUND);
    expect((await ingest())['owls.txt']).toMatchObject({ status: 'added', id: 'owls' });
    const first = await readFile(path.join(corpus.path, 'documents/owls/document.json'), 'utf8');
    expect((await ingest())['owls.txt']?.status).toBe('unchanged');
    expect(await readFile(path.join(corpus.path, 'documents/owls/document.json'), 'utf8')).toBe(first);
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
    expect(await readdir(corpus.path)).not.toContain('documents');
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
      corpus: await loadCorpus(corpus.path),
      corpusFolder: corpus.path,
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
      corpusFolder: corpus.path,
      wanted: ['owls', 'hawks.txt', 'crows'],
      isDryRun: false,
    });
    expect(outcomes.map(({ id }) => id)).toEqual(['owls', 'hawks', undefined]);
    expect((await loadCorpus(corpus.path)).documents.size).toBe(0);
  });

  it('brings back a document whose replacement was interrupted', async () => {
    await put('owls.txt', SOUND);
    await ingest();
    const documents = path.join(corpus.path, 'documents');
    await rename(path.join(documents, 'owls'), path.join(documents, '.old-owls'));
    await mkdir(path.join(documents, '.new-owls'));
    expect((await loadCorpus(corpus.path)).documents.size).toBe(0);
    await removeDocuments({ corpusFolder: corpus.path, wanted: [], isDryRun: false });
    expect(await readdir(documents)).toEqual(['owls']);
    expect(await passages()).toContain(SOUND);
  });
});

describe('a table in the figures schema', () => {
  const header = 'indicator,subject,country,period_start,value,unit,source';

  it('becomes figures; the document is the source of rows that name none', async () => {
    await put(
      'more.csv',
      `${header}\nproduction,tea,IND,2022,"1,365,000",t,\nproduction,tea,NPL,2021,23500,t,tea-board-2023\n`,
    );
    expect((await ingest())['more.csv']).toMatchObject({ status: 'added', detail: '2 figures' });
    const { figures, documents, tables } = await loadCorpus(corpus.path);
    expect(figures.get('more-figure-1')).toMatchObject({
      value: 1365000,
      periodEnd: '2022',
      source: 'document-more',
      standing: 'secondary',
    });
    expect(figures.get('more-figure-2')?.source).toBe('tea-board-2023');
    expect(documents.get('more')?.figureIds).toEqual(['more-figure-1', 'more-figure-2']);
    expect(tables.size).toBe(0);
    expect((await ingest())['more.csv']?.status).toBe('unchanged');
  });

  it('is refused whole, with line and reason, when a row does not hold', async () => {
    await put(
      'more.csv',
      `${header}\nproduction,tea,IND,2022,5,t,\nproduction,coffee,IND,20-22,many,furlong,nobody\n`,
    );
    const { status, detail } = (await ingest())['more.csv'] ?? {};
    expect(status).toBe('failed');
    expect(detail).toContain('more.csv:3');
    expect((await loadCorpus(corpus.path)).documents.size).toBe(0);
  });

  it('is an ordinary table when it has a column that figures do not know', async () => {
    await put('more.csv', `${header},colour\nproduction,tea,IND,2022,5,t,,green\n`);
    expect((await ingest())['more.csv']).toMatchObject({ status: 'added' });
    expect((await loadCorpus(corpus.path)).tables.size).toBe(1);
  });
});
