import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { request } from '../fixtures/http.ts';

const Figures = z.object({
  figures: z.array(
    z.looseObject({
      id: z.string(),
      indicator: z.string(),
      subject: z.string(),
      country: z.string(),
      partner: z.string(),
      value: z.number(),
      periodStart: z.string(),
      periodEnd: z.string(),
      relation: z.string(),
      relatedTo: z.string(),
    }),
  ),
  conflicts: z.array(z.looseObject({ id: z.string(), verdict: z.string() })),
});
const QUERY = 'indicator=import_share&subject=antimony&country=USA&partner=CHN';

async function figures(query: string) {
  const response = await request(`/api/v1/figures?${query}`);
  expect(response.status).toBe(200);
  return Figures.parse(await response.json());
}

describe('GET /api/v1/figures', () => {
  it('gives what was asked for and nothing else, with the disagreement on record', async () => {
    const found = await figures(QUERY);
    expect(found.figures.map(({ value }) => value)).toEqual(expect.arrayContaining([63, 55]));
    for (const { indicator, subject, country, partner } of found.figures) {
      expect([indicator, subject, country, partner]).toEqual(['import_share', 'antimony', 'USA', 'CHN']);
    }
    expect(found.conflicts.length).toBeGreaterThan(0);
  });

  it('says of each row whether it is preferred or what it is to the preferred one', async () => {
    const { figures: rows } = await figures(QUERY);
    const [first, ...others] = rows;
    expect(first).toMatchObject({ relation: 'preferred', relatedTo: first?.id, value: 55 });
    const relations = new Map(
      others.map(({ value, standing, relation }) => [`${value} ${standing}`, relation]),
    );
    expect(relations.get('63 report')).toBe('conflict');
    expect(relations.get('63 primary')).toBe('other_period');
    expect(relations.get('66 primary')).toBe('other_form');
    const ids = rows.map(({ id }) => id);
    for (const { id, relatedTo } of others) expect(ids.indexOf(relatedTo)).toBeLessThan(ids.indexOf(id));
  });

  it('takes a period', async () => {
    const { figures: found } = await figures(`${QUERY}&period=2021-2024`);
    expect(found.length).toBeGreaterThan(0);
    expect(
      found.every(({ periodStart, periodEnd }) => periodStart <= '2024-12-31' && periodEnd >= '2021'),
    ).toBe(true);
  });

  it('gives the same rows as CSV that a program can read back', async () => {
    const asJson = await figures(QUERY);
    const response = await request(`/api/v1/figures?${QUERY}`, { headers: { accept: 'text/csv' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    const rows = z
      .array(z.record(z.string(), z.string()))
      .parse(parse(await response.text(), { columns: true, bom: true }));
    expect(rows.map(({ id }) => id)).toEqual(asJson.figures.map(({ id }) => id));
    expect(rows.map(({ value }) => Number(value))).toEqual(asJson.figures.map(({ value }) => value));
  });

  it('gives a table with a header and no rows when nothing fits', async () => {
    const query = 'indicator=import_share&subject=antimony&country=TKM&partner=CHN';
    expect((await figures(query)).figures).toEqual([]);
    const csv = await request(`/api/v1/figures?${query}`, { headers: { accept: 'text/csv' } });
    expect((await csv.text()).trim().split('\n')).toHaveLength(1);
  });
});
