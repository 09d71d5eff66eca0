import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readProblem, request } from '../fixtures/http.ts';

async function page(path: string, status = 200): Promise<string> {
  const response = await request(path);
  expect(response.status, path).toBe(status);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  return (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '');
}

/** Addresses of links on a page that begin with a path. */
function links(html: string, begin: string): string[] {
  return [...html.matchAll(/href="([^"]+)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => href.startsWith(begin));
}

const figureIds = (html: string) => [
  ...new Set(links(html, '/data/').map((href) => href.slice('/data/'.length))),
];
const csv = async (path: string) => {
  const response = await request(path);
  expect(response.status, path).toBe(200);
  expect(response.headers.get('content-disposition')).toMatch(/attachment; filename=".+\.csv"/);
  return z.array(z.record(z.string(), z.string())).parse(parse(await response.text(), { columns: true }));
};

describe('every room is whole without scripts', () => {
  it.each([
    ['/report', /Main|Chapters/],
    ['/report/1', /Main findings/],
    ['/data', /figures/],
    ['/data?subject=antimony&indicator=mine_production&sort=value&order=desc', /Show as table/],
    ['/timeline', /2024/],
    ['/timeline?kind=law', /events/],
    ['/sources', /BibTeX/],
    ['/sources?q=antimony&sort=use', /sources/],
  ])('%s', async (path, words) => {
    const html = await page(path);
    expect(html).toMatch(words);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it('and stays small though it holds thousands of rows', async () => {
    for (const path of ['/data', '/data?sort=value', '/sources']) {
      expect((await request(path).then((response) => response.text())).length).toBeLessThan(400_000);
    }
  });
});

describe('/data', () => {
  it('downloads exactly the rows it lists, over all its pages', async () => {
    const path = '/data?subject=antimony&country=TJK&sort=value&order=desc';
    const html = await page(path);
    const href = links(html, '/api/v1/figures').find((one) => one.includes('format=csv')) ?? '';
    const rows = await csv(href);
    const listed: string[] = [];
    for (let number = 1; number <= Math.ceil(rows.length / 50); number++) {
      const table = (await page(`${path}&page=${number}`)).match(/figure-rows[\s\S]*<\/table>/)?.[0] ?? '';
      listed.push(...figureIds(table.replace(/#conflicts/g, '')));
    }
    expect(listed).toEqual(rows.map(({ id }) => id));
    const json = await request(href.replace('format=csv', 'format=json')).then((response) => response.json());
    const { figures, total } = z
      .object({ figures: z.array(z.object({ id: z.string() })), total: z.number() })
      .parse(json);
    expect(figures.map(({ id }) => id)).toEqual(listed);
    expect(total).toBe(listed.length);
  });

  it('leads from each row to the figure, and from old addresses too', async () => {
    const [id = ''] = figureIds(await page('/data?q=report-introduction'));
    const html = await page(`/data/${id}`);
    for (const words of ['Value', 'Measure', 'Standing', 'Source', id]) expect(html).toContain(words);
    const old = await request(`/figures/${id}`, { redirect: 'manual' });
    expect(old.status).toBe(308);
    expect(old.headers.get('location')).toBe(`/data/${id}`);
    await page('/data/no-such-figure', 404);
  });
});

describe('/timeline', () => {
  it('downloads exactly the events it lists', async () => {
    const html = await page('/timeline?party=Kazakhstan&from=2025');
    const listed = links(html, '/events/').map((href) => href.slice('/events/'.length));
    const rows = await csv(links(html, '/api/v1/events').find((one) => one.includes('format=csv')) ?? '');
    expect(rows.map(({ id }) => id)).toEqual(listed);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.every(({ date = '' }) => date >= '2025')).toBe(true);
    await page(`/events/${listed[0]}`);
  });
});

describe('/sources', () => {
  it('exports the list or one source in every form', async () => {
    const html = await page('/sources?q=antimony');
    for (const href of links(html, '/api/v1/sources')) expect((await request(href)).status, href).toBe(200);
    const bibtex = await request('/api/v1/sources?q=antimony', {
      headers: { accept: 'application/x-bibtex' },
    });
    const entries = (await bibtex.text()).match(/^@\w+\{[^,]+,$/gm) ?? [];
    const all = z
      .array(z.object({ id: z.string() }))
      .parse(await request('/api/v1/sources?q=antimony&format=csl-json').then((response) => response.json()));
    expect(entries).toHaveLength(all.length);
    const ris = await request(`/api/v1/sources?format=ris&id=${all[0]?.id}`).then((response) =>
      response.text(),
    );
    expect(ris).toContain(`ID  - ${all[0]?.id}`);
    expect(ris.match(/^ER {2}- /gm)).toHaveLength(1);
    await page(`/sources/${all[0]?.id}`);
    await page('/sources/no-such-source', 404);
  });
});

it('the icon that browsers ask for unbidden is there', async () => {
  const response = await request('/favicon.ico');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^image\//);
});

describe('bad addresses', () => {
  const long = 'z'.repeat(3_000);

  it.each([
    ['an unknown country', '/data?country=Atlantis&subject=antimony', 'Atlantis'],
    ['a period that is none', '/data?period=abc', 'abc'],
    ['a page and an order that are none', '/data?page=-1&sort=colour', 'colour'],
    ['a page past the end', '/data?page=99999', 'this is the last'],
    ['a series that is not there', '/data?chart=none', 'is not among these figures'],
    ['a search that is too long', `/data?q=${long}`, 'longer than 200 characters'],
    ['an unknown party and a date that is none', '/timeline?party=Atlantis&from=soon', 'soon'],
    ['a long search of events', `/timeline?q=${long}`, 'longer than 200 characters'],
    ['an unknown kind and a page that is none', '/sources?kind=rumour&page=x', 'rumour'],
    ['a word that nothing holds', '/data?q=%F0%9F%A6%84%00zzzz&country=', 'Nothing fits'],
  ])('%s: explained on a page that works', async (_, path, words) => {
    const html = await page(path);
    expect(html.includes(words)).toBe(true);
    expect(html).not.toMatch(/node_modules|Internal error/);
  });

  it('keep what was typed in its field', async () => {
    const html = await page('/data?country=Atlantis&period=abc&q=kumtor');
    expect(html).toMatch(/<option value="Atlantis" selected/);
    expect(html).toMatch(/name="period"[^>]*value="abc"|value="abc"[^>]*name="period"/);
    expect(html).toMatch(/name="q"[^>]*value="kumtor"|value="kumtor"[^>]*name="q"/);
  });

  it.each([
    '/api/v1/figures?country=Atlantis',
    '/api/v1/figures?period=2024-2020',
    '/api/v1/figures?sort=colour',
    '/api/v1/figures?format=xml',
    '/api/v1/figures?source=none',
    '/api/v1/events?from=soon',
    '/api/v1/events?kind=rumour',
    '/api/v1/sources?format=docx',
  ])('%s is a 400 that says why', async (path) => {
    const response = await request(path);
    expect(response.status).toBe(400);
    await readProblem(response);
  });

  it('an unknown source is a 404', async () => {
    const response = await request('/api/v1/sources?id=none&format=bibtex');
    expect(response.status).toBe(404);
    expect((await readProblem(response)).detail).toContain('none');
  });
});
