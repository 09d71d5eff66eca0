import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CorpusProblem } from '#corpus';
import { listCell, numberCell, readTable } from '../../../lib/corpus/read-table.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const Row = z.object({ name: z.string(), note: z.string() });

describe('reading a table', () => {
  let folder: { path: string; remove: () => Promise<void> };
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => folder.remove());

  const read = async (text: string) => {
    const problems: CorpusProblem[] = [];
    await writeFile(path.join(folder.path, 'table.csv'), text);
    const rows = await readTable({
      folder: folder.path,
      file: 'table.csv',
      columns: ['name', 'note'],
      schema: Row,
      convert: (cells) => cells,
      problems,
    });
    return { rows: rows.map(({ row }) => row), problems };
  };

  const awkward = fc.constantFrom(
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\r\n',
    '\t',
    ' ',
    "'",
    '=1+1',
    'Ќ',
    '锑',
    '😀',
    '\u00a0',
    '\\',
  );
  const cell = fc
    .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 8 })
    .map((parts) => parts.join(''));
  const table = fc.array(fc.record({ name: cell.map((text) => `n${text}`), note: cell }), { maxLength: 12 });

  it('gives back whatever was written: quotes, line breaks, any script', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const written = stringify(rows, { header: true, columns: ['name', 'note'] });
        expect(await read(written)).toEqual({ rows, problems: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('accepts a byte order mark and CRLF line ends', async () => {
    expect(await read('\uFEFFname,note\r\na,b\r\n')).toEqual({
      rows: [{ name: 'a', note: 'b' }],
      problems: [],
    });
  });

  it('refuses a quote that never closes', async () => {
    const { rows, problems } = await read('name,note\na,"b\n');
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ file: 'table.csv', reason: expect.stringContaining('CSV') }),
    ]);
  });
});

describe('reading cells', () => {
  it('reads numbers only as plain decimals', () => {
    expect(['12', '-0.5', '007', '1.50'].map((text) => numberCell(text))).toEqual([12, -0.5, 7, 1.5]);
    for (const text of ['', '1,000', '1e3', '.5', '5.', '12 t', '0x10', 'NaN', ' 1']) {
      expect(numberCell(text), text).toBeNaN();
    }
  });

  it('reads every decimal a dataset may hold as the very number it writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(99), (whole, cents) => {
        const text = `${whole}.${String(cents).padStart(2, '0')}`;
        expect(numberCell(text)).toBe(Number(text));
      }),
    );
  });

  it('splits lists and drops empty parts', () => {
    expect(listCell(' a; b;;c ;')).toEqual(['a', 'b', 'c']);
    expect(listCell('')).toEqual([]);
  });
});
