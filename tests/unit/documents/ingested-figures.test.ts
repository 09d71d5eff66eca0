import { describe, expect, it } from 'vitest';
import { loadCorpus } from '#corpus';
import { currentCorpus, ingest, put } from '../../fixtures/documents/ingest-folder.ts';

describe('a table in the figures schema', () => {
  const header = 'indicator,subject,country,period_start,value,unit,source';

  it('becomes figures; the document is the source of rows that name none', async () => {
    await put(
      'more.csv',
      `${header}\nproduction,tea,IND,2022,"1,365,000",t,\nproduction,tea,NPL,2021,23500,t,tea-board-2023\n`,
    );
    expect((await ingest())['more.csv']).toMatchObject({ status: 'added', detail: '2 figures' });
    const { figures, documents, tables } = await loadCorpus(currentCorpus().path);
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
    expect((await loadCorpus(currentCorpus().path)).documents.size).toBe(0);
  });

  it('is an ordinary table when it has a column that figures do not know', async () => {
    await put('more.csv', `${header},colour\nproduction,tea,IND,2022,5,t,,green\n`);
    expect((await ingest())['more.csv']).toMatchObject({ status: 'added' });
    expect((await loadCorpus(currentCorpus().path)).tables.size).toBe(1);
  });
});
