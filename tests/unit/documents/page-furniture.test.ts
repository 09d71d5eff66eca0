import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../fixtures/documents/parse.ts';
import { writePages } from '../../fixtures/documents/write-pdf.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

/** The text of a PDF whose pages hold these lines, from top to bottom. */
async function textOf(pages: string[][]): Promise<string> {
  const folder = await temporaryFolder();
  try {
    const file = path.join(folder.path, 'a.pdf');
    await writePages(file, pages);
    const { blocks } = await parse(file);
    return blocks.map((block) => (block.block === 'table' ? '' : block.text)).join('\n');
  } finally {
    await folder.remove();
  }
}

describe('what runs along the edge of pages', () => {
  it('is left out when it changes with each chapter but holds the number of its page', async () => {
    const heads = [
      'Chapter 1: Wells 5',
      '6 The log of the digger',
      'Chapter 2: Springs 7',
      '8 The log of the digger',
      'Chapter 3: Brooks 9',
    ];
    const text = await textOf(
      heads.map((head, index) => [
        head,
        'The digger went down at dawn.',
        `Water was found on day ${index + 40}.`,
        'He came up again.',
        'Night fell.',
      ]),
    );
    for (const head of heads) expect(text).not.toContain(head);
    for (const day of [40, 41, 42, 43, 44]) expect(text).toContain(`day ${day}.`);
  });

  it('is kept when it only happens to hold a number', async () => {
    const text = await textOf([
      ['In 1901 the well gave 12', 'It was dry.'],
      ['The rope was cut by 3', 'It frayed.'],
      ['The spring froze on day 77', 'It thawed.'],
      ['The brook rose by 40', 'It fell.'],
    ]);
    for (const line of ['gave 12', 'cut by 3', 'day 77', 'rose by 40']) expect(text).toContain(line);
  });

  it('is kept where a page holds nothing else', async () => {
    const text = await textOf([['The first well is 12 deep.'], ['The first well is 15 deep.']]);
    expect(text).toContain('12 deep.');
    expect(text).toContain('15 deep.');
  });

  it('goes with the rows of dots of a table of contents', async () => {
    const text = await textOf([['1 Wells . . . . . . . . . 4', 'The digger speaks.'], ['He digs.']]);
    expect(text).not.toContain('. . .');
    expect(text).toContain('The digger speaks.');
  });

  it('takes no line that stands within a page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 6 }), async (count) => {
        const pages = Array.from({ length: count }, (_, page) => [
          'Running head',
          'First words of a page.',
          'The same words stand on each page.',
          'Last words of a page.',
          `${page + 1}`,
        ]);
        const text = await textOf(pages);
        expect(text).not.toContain('Running head');
        expect(text.match(/The same words stand on each page\./g)).toHaveLength(count);
      }),
      { numRuns: 5 },
    );
  });
});
