import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParsedFile } from '#documents';
import { parse, parseTextAs } from '../../fixtures/documents/parse.ts';

const FILES = path.join(import.meta.dirname, '../../fixtures/documents/files');
const sample = (name: string) => parse(path.join(FILES, name));
const tables = ({ blocks }: ParsedFile) =>
  blocks.flatMap((block) => (block.block === 'table' ? [block] : []));
const texts = ({ blocks }: ParsedFile) =>
  blocks.map((block) => (block.block === 'table' ? block.caption : block.text));

describe('HTML', () => {
  it('gives the content of the page and nothing that is hidden, run or only for finding one’s way', async () => {
    const page = await sample('village-bakehouse.html');
    expect(page.title).toBe('The bakehouse of Thornby');
    const all = JSON.stringify(page.blocks);
    expect(all).toContain('120 loaves');
    for (const unread of ['secret script', 'Imprint', 'Hidden words']) expect(all).not.toContain(unread);
    expect(page.blocks.at(-1)).toMatchObject({
      block: 'list',
      text: expect.stringMatching(/^Families.*\nThe school/),
    });
  });

  it('lays out cells that cover several rows and columns', async () => {
    const [table] = tables(await sample('windmill-register.html'));
    expect(table).toMatchObject({
      caption: 'Windmills by district',
      columns: ['District', 'Mills / Standing', 'Mills / Working'],
      rows: [
        ['Fenmarch', '31', '6'],
        ['Oldmere', '12', '2'],
        ['Saltwick', '19', '9'],
      ],
    });
  });

  it('takes author, date and quotations, and reads tables that only place things as text', async () => {
    expect(await sample('peat-bog.html')).toMatchObject({ authors: ['Bog Trust'], issued: '2021-04-09' });
    expect((await sample('peat-bog.html')).blocks.at(-1)).toMatchObject({ block: 'quote' });
    const sky = await sample('night-sky.html');
    expect(tables(sky)).toEqual([]);
    expect(texts(sky).at(-1)).toBe('Contact the observatory for maps.');
  });

  it('believes the encoding that the page declares', async () => {
    const page = `<html><head><meta charset="windows-1251"><title>x</title></head><body><p>\u043a</p></body></html>`;
    const bytes = new Uint8Array(
      [...page].map((letter) => (letter === '\u043a' ? 0xea : letter.charCodeAt(0))),
    );
    expect(texts(await parseTextAs('page.html', bytes))).toEqual(['\u043a']);
  });
});

describe('Markdown', () => {
  it('takes title, author and date from the front matter, headings, lists, quotes and tables from the text', async () => {
    const soap = await sample('soap-making.md');
    expect(soap).toMatchObject({
      title: 'Soap from olive pomace',
      authors: ['Workshop of Dellamare'],
      issued: '2020-11-03',
    });
    expect(tables(soap)[0]).toMatchObject({
      columns: ['Batch', 'Oil (kg)', 'Bars'],
      rows: [
        ['Autumn', '40', '310'],
        ['Winter', '25', '188'],
      ],
    });
    expect(soap.blocks.at(-1)).toMatchObject({ block: 'quote', text: 'Never stir with aluminium.' });
    expect((await sample('ice-harvest.md')).blocks.at(-1)).toMatchObject({ block: 'list' });
  });

  it('takes the line that calls itself a table as its caption', async () => {
    expect(tables(await sample('oyster-beds.md'))[0]?.caption).toBe('Oysters landed at Carrick sound');
  });
});

describe('plain text', () => {
  it('finds headings by capitals and by underlining, and lists by their marks', async () => {
    const headings = async (name: string) =>
      (await sample(name)).blocks.flatMap((block) => (block.block === 'heading' ? [block.text] : []));
    expect(await headings('well-digging.txt')).toEqual(['DIGGING WELLS IN CHALK', 'LINING']);
    expect(await headings('goat-cheese.txt')).toEqual(['Goat cheese of the Serra', 'Salt']);
    expect((await sample('well-digging.txt')).blocks.at(-1)).toMatchObject({
      block: 'list',
      text: 'Lower a candle first.\nCome up when it goes out.',
    });
  });

  it('reads other encodings and says which', async () => {
    const wells = await sample('wells-1251.txt');
    expect(texts(wells)[1]).toContain('В деревне Заречье сохранилось 27 колодцев.');
    expect(wells.notes).toEqual(['Not UTF-8: read as windows-1251.']);
    expect(texts(await sample('chess-club.txt'))[1]).toContain('has 58 members');
  });
});

describe('CSV', () => {
  it('finds the delimiter, the caption and quoted cells', async () => {
    expect(tables(await sample('markets.csv'))[0]?.columns).toEqual(['Market', 'Stalls', 'Day']);
    expect(tables(await sample('peaks.tsv'))[0]?.columns).toEqual(['Peak', 'Height (m)', 'First climbed']);
    expect(tables(await sample('harbour-dues.csv'))[0]).toMatchObject({
      caption: 'Harbour dues of Port Ellery',
      rows: [
        ['Yacht', '35', '1'],
        ['Trawler', '60', '2'],
        ['Barge, towed', '48', '0'],
      ],
    });
    expect(tables(await sample('bridges.csv'))[0]?.rows[1]?.[0]).toBe("Abbot's Crossing");
    expect(tables(await sample('orchestra.csv'))[0]?.rows).toHaveLength(4);
  });

  it('goes on with a table under a blank row, and begins another where new names stand', async () => {
    const found = tables(await parseTextAs('a.csv', 'Town,Wells\nArl,3\n\nBex,4\n\nStreet,Lamps\nHigh,9\n'));
    expect(found.map(({ columns, rows }) => [columns, rows])).toEqual([
      [
        ['Town', 'Wells'],
        [
          ['Arl', '3'],
          ['Bex', '4'],
        ],
      ],
      [['Street', 'Lamps'], [['High', '9']]],
    ]);
  });

  it('names columns by their place when the first row is no header', async () => {
    expect(tables(await parseTextAs('a.csv', 'Arl,3.5\nBex,4.5\n'))[0]).toMatchObject({
      columns: ['Column 1', 'Column 2'],
      rows: [
        ['Arl', '3.5'],
        ['Bex', '4.5'],
      ],
    });
  });
});
