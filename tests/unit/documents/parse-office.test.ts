import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOCX_FOOTNOTE, DOCX_SPECS } from '../../fixtures/documents/docx-specs.ts';
import { parse } from '../../fixtures/documents/parse.ts';
import { PDF_SPECS } from '../../fixtures/documents/pdf-specs.ts';
import type { TextSpec } from '../../fixtures/documents/text-spec.ts';
import { writeDocx } from '../../fixtures/documents/write-docx.ts';
import { writePdf, writeScannedPdf } from '../../fixtures/documents/write-pdf.ts';
import { writeXlsx } from '../../fixtures/documents/write-xlsx.ts';
import { XLSX_SPECS } from '../../fixtures/documents/xlsx-specs.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

let folder: { path: string; remove: () => Promise<void> };

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

/** Everything a spec says, as a parser should give it, with pages where there are any. */
function expectedBlocks({ pages }: TextSpec, isPaged: boolean) {
  return pages.flatMap((blocks, index) =>
    blocks.map((block) => {
      const page = isPaged ? index + 1 : null;
      if ('heading' in block) return { block: 'heading', text: block.heading, page };
      if ('text' in block) return { block: 'paragraph', text: block.text, page };
      if ('list' in block) return { block: 'list', text: block.list.join('\n'), page };
      return { block: 'table', caption: block.caption, columns: block.columns, rows: block.rows, page };
    }),
  );
}

describe('PDF', () => {
  it.each(PDF_SPECS.map((spec) => [spec.file, spec] as const))(
    '%s keeps every block on its page, without running heads and page numbers',
    async (file, spec) => {
      const target = path.join(folder.path, file);
      await writePdf(target, spec);
      const parsed = await parse(target);
      expect(parsed).toMatchObject({ kind: 'pdf', title: spec.title, pages: spec.pages.length });
      const [title, ...blocks] = parsed.blocks;
      expect(title).toMatchObject({ block: 'heading', text: spec.title });
      expect(blocks).toMatchObject(expectedBlocks(spec, true));
    },
  );

  it('keeps a sentence that runs over the end of a page on the page where it begins', async () => {
    const target = path.join(folder.path, 'over.pdf');
    await writePdf(target, {
      file: 'over.pdf',
      title: 'Over the edge',
      pages: [
        [{ text: 'The first page ends in the middle of' }],
        [{ text: 'a sentence. The second page has its own.' }],
      ],
    });
    const { blocks } = await parse(target);
    expect(blocks.slice(1)).toMatchObject([
      { text: 'The first page ends in the middle of a sentence.', page: 1 },
      { text: 'The second page has its own.', page: 2 },
    ]);
  });

  it('joins words that are parted at the end of a line, but not those written with a hyphen', async () => {
    const target = path.join(folder.path, 'hyphens.pdf');
    await writePdf(target, {
      file: 'hyphens.pdf',
      title: 'Hyphens',
      pages: [[{ text: 'The well-known miller of the val-\nley sold his well-\nknown flour.' }]],
    });
    const { blocks } = await parse(target);
    expect(blocks.at(-1)).toMatchObject({
      text: 'The well-known miller of the valley sold his well-known flour.',
    });
  });

  it('says so when it is scanned, encrypted, or cut off', async () => {
    const scanned = path.join(folder.path, 'scanned.pdf');
    await writeScannedPdf(scanned, 3);
    await expect(parse(scanned)).rejects.toThrow(/no text: its 3 pages seem to be scanned/);
    const locked = path.join(folder.path, 'locked.pdf');
    await writePdf(
      locked,
      { file: 'locked.pdf', title: 'Locked', pages: [[{ text: 'Secret.' }]] },
      { userPassword: 'x' },
    );
    await expect(parse(locked)).rejects.toThrow(/password/);
  });
});

describe('DOCX', () => {
  it.each(DOCX_SPECS.map((spec) => [spec.file, spec] as const))(
    '%s keeps headings, lists and tables',
    async (file, spec) => {
      const target = path.join(folder.path, file);
      await writeDocx(target, spec);
      const parsed = await parse(target);
      expect(parsed).toMatchObject({ kind: 'docx', title: spec.title, pages: null });
      expect(parsed.blocks).toMatchObject(expectedBlocks(spec, false));
    },
  );

  it('keeps footnotes', async () => {
    const target = path.join(folder.path, 'noted.docx');
    const [spec] = DOCX_SPECS;
    if (spec !== undefined) await writeDocx(target, spec, DOCX_FOOTNOTE);
    expect((await parse(target)).blocks.at(-1)).toMatchObject({ text: DOCX_FOOTNOTE });
  });
});

describe('XLSX', () => {
  it.each(XLSX_SPECS.map((spec) => [spec.file, spec] as const))(
    '%s gives tables',
    async (file, { sheets }) => {
      const target = path.join(folder.path, file);
      await writeXlsx(target, sheets);
      const { kind, blocks } = await parse(target);
      expect(kind).toBe('xlsx');
      expect(blocks.filter(({ block }) => block === 'table').length).toBeGreaterThan(0);
    },
  );

  it('names columns under merged headers, takes results of formulas, shares and dates as shown, skips hidden sheets', async () => {
    const target = path.join(folder.path, 'all.xlsx');
    const sheets = XLSX_SPECS.flatMap((spec) => spec.sheets);
    await writeXlsx(
      target,
      sheets.map((sheet, index) => ({ ...sheet, name: `${sheet.name} ${index}` })),
    );
    const { blocks, notes } = await parse(target);
    const tables = blocks.flatMap((block) => (block.block === 'table' ? [block] : []));
    expect(tables[0]).toMatchObject({
      caption: 'Rainfall by station',
      columns: ['Station', '2019 / Rainy days', '2019 / Rain (mm)', '2020 / Rainy days', '2020 / Rain (mm)'],
    });
    expect(tables[0]?.rows[0]).toEqual(['Arlow', '101', '812.5', '112', '893.75']);
    expect(tables[1]?.rows[0]).toEqual(['Miller Lane', '420', '65.5%']);
    expect(tables[2]?.rows[0]).toEqual(['Clock museum', '18400', '1974-05-02']);
    expect(tables[3]).toMatchObject({
      caption: 'Guided tours by museum',
      rows: [
        ['Clock museum', '310', '4'],
        ['Salt museum', '95', '2'],
      ],
    });
    expect(notes.join(' ')).toContain('hidden sheet "Draft 1"');
    expect(JSON.stringify(blocks)).not.toContain('not to be read');
  });
});
