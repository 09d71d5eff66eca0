import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  getCorpus,
  openEventRoom,
  openFigurePage,
  openFigureRoom,
  openSourcePage,
  openSourceRoom,
} from '#service';
import { paginate } from '../../../lib/service/paginate.ts';

const corpus = await getCorpus();
const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '-1',
    'abc',
    '2024',
    '2024-2020',
    '9999',
    'primary',
    'CHN',
    'value',
    '0',
    '1e9',
    'a'.repeat(5_000),
  ),
);

describe('pages of a list', () => {
  it('hold every row once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (list, size) => {
        const { pages } = paginate(list, 1, size);
        const rows = Array.from({ length: pages }, (_, index) => paginate(list, index + 1, size).rows);
        expect(rows.flat()).toEqual(list);
        expect(paginate(list, pages + 5, size).page).toBe(pages);
      }),
    );
  });
});

describe('the room of figures', () => {
  it('narrows, counts and shows one page at most', async () => {
    const every = await openFigureRoom({});
    expect(every.total).toBe(corpus.figures.size);
    expect(every.rows.length).toBeLessThanOrEqual(50);
    const [indicator] = every.options.indicator;
    const some = await openFigureRoom({ indicator: indicator?.id });
    expect(some.total).toBeGreaterThan(0);
    expect(some.total).toBeLessThan(every.total);
    expect(some.rows.every(({ figure }) => figure.indicator === indicator?.id)).toBe(true);
  });

  it('understands names and shows them as chosen', async () => {
    const { selected, rows } = await openFigureRoom({ country: 'Tajikistan', subject: 'Antimony' });
    expect(selected).toMatchObject({ country: 'TJK', subject: 'antimony' });
    expect(rows.every(({ figure: { country, partner } }) => country === 'TJK' || partner === 'TJK')).toBe(
      true,
    );
  });

  it('draws the series a reader chooses, and only figures of the list', async () => {
    const { choices } = await openFigureRoom({ subject: 'antimony' });
    expect(choices.length).toBeGreaterThan(1);
    for (const { id } of choices.slice(0, 5)) {
      const { charts, chosen } = await openFigureRoom({ subject: 'antimony', chart: id });
      expect(chosen).toBe(id);
      expect(charts.length).toBeGreaterThan(0);
      for (const figureId of charts.flatMap(({ figureIds }) => figureIds)) {
        expect(corpus.figures.get(figureId)?.subject).toBe('antimony');
      }
    }
  });

  it('shows documented disagreements beside the rows they are about', async () => {
    const conflict = corpus.conflicts[0];
    const id = conflict?.figures[0] ?? '';
    const { rows } = await openFigureRoom({ q: id });
    expect(rows.find(({ figure }) => figure.id === id)?.conflicts.map((one) => one.id)).toContain(
      conflict?.id,
    );
  });

  it('says what is wrong, keeps what was typed, and uses the rest', async () => {
    const sent = { country: 'Atlantis', period: 'abc', page: '-1', standing: 'rumour', subject: 'antimony' };
    const { problems, typed, used, rows } = await openFigureRoom(sent);
    expect(problems).toHaveLength(4);
    for (const word of ['Atlantis', 'abc', '-1', 'rumour'])
      expect(problems.map(({ reason }) => reason).join(' ')).toContain(word);
    expect(typed).toEqual(sent);
    expect(used).toEqual({ subject: 'antimony' });
    expect(rows.every(({ figure }) => figure.subject === 'antimony')).toBe(true);
  });

  it('never fails, whatever the address says', async () => {
    const fields = [
      'indicator',
      'subject',
      'country',
      'partner',
      'form',
      'period',
      'standing',
      'source',
      'q',
      'sort',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom(...fields, 'order', 'page', 'chart'),
          fc.oneof(anyText, fc.array(anyText)),
        ),
        async (parameters) => {
          const { rows, page, pages } = await openFigureRoom(parameters);
          expect(rows.length).toBeLessThanOrEqual(50);
          expect(page).toBeLessThanOrEqual(pages);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('the page of a figure', () => {
  it('sets other editions and other periods of the series apart', async () => {
    const figure = [...corpus.figures.values()].find(
      ({ series, country }) =>
        [...corpus.figures.values()].filter((one) => one.series === series && one.country === country)
          .length > 9,
    );
    const page = await openFigurePage(figure?.id ?? '');
    expect(page?.periods.length).toBeGreaterThan(0);
    for (const { periodStart, periodEnd } of page?.editions ?? []) {
      expect([periodStart, periodEnd]).toEqual([figure?.periodStart, figure?.periodEnd]);
    }
    for (const other of page?.periods ?? []) {
      expect([other.indicator, other.country, other.unit]).toEqual([
        figure?.indicator,
        figure?.country,
        figure?.unit,
      ]);
      expect(`${other.periodStart}/${other.periodEnd}`).not.toBe(
        `${figure?.periodStart}/${figure?.periodEnd}`,
      );
    }
    expect(page?.charts.length).toBeGreaterThan(0);
  });

  it('of a statement without a period has none beside it', async () => {
    const statement = [...corpus.figures.values()].find(({ standing }) => standing === 'report');
    const page = await openFigurePage(statement?.id ?? '');
    expect(page?.figure.display.period).toBe('not stated');
    expect([page?.editions, page?.periods, page?.charts]).toEqual([[], [], []]);
  });

  it('of an unknown id is none', async () => {
    expect(await openFigurePage('no-such-figure')).toBeUndefined();
  });
});

describe('the timeline', () => {
  it('has every event in its year and marks what came after the report', async () => {
    const { years, total } = await openEventRoom({});
    expect(total).toBe(corpus.events.size);
    for (const { year, events } of years) {
      for (const { isoDate, isAfterReport } of events) {
        expect(isoDate.startsWith(String(year))).toBe(true);
        if (isAfterReport) expect(isoDate.slice(0, 4) >= corpus.report.published.slice(0, 4)).toBe(true);
      }
    }
    expect(years.flatMap(({ events }) => events).some(({ isAfterReport }) => isAfterReport)).toBe(true);
    expect(years[0]?.events[0]?.isAfterReport).toBe(false);
  });

  it('narrows by kind, organisation and time, and explains what it cannot use', async () => {
    const { options } = await openEventRoom({});
    for (const { id } of options.kind) {
      const { years } = await openEventRoom({ kind: id });
      expect(years.flatMap(({ events }) => events).every(({ kind }) => kind === id)).toBe(true);
    }
    const organisation = options.organisation[0]?.id ?? '';
    const { years } = await openEventRoom({ organisation: organisation.toUpperCase(), from: 'soon' });
    expect(
      years.flatMap(({ events }) => events).every((one) => one.organisations.includes(organisation)),
    ).toBe(true);
    const { problems, typed } = await openEventRoom({ party: 'Atlantis', from: '2025', to: '2020' });
    expect(problems).toHaveLength(2);
    expect(typed).toEqual({ party: 'Atlantis', from: '2025', to: '2020' });
  });
});

describe('the bibliography', () => {
  it('counts every use of a source, and its page lists them', async () => {
    const { rows } = await openSourceRoom({ sort: 'use' });
    const counts = rows.map(({ use }) => use.passages + use.figures + use.events);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const [first] = rows;
    const page = await openSourcePage(first?.source.id ?? '');
    expect(page?.passageCount).toBe(first?.use.passages);
    expect(page?.figureCount).toBe(first?.use.figures);
    expect(page?.events).toHaveLength(first?.use.events ?? -1);
    const used = [...corpus.figures.values()].filter(({ source, otherSources }) =>
      [source, ...otherSources].includes(first?.source.id ?? ''),
    );
    expect(page?.figureCount).toBe(used.length);
  });

  it('narrows by kind and words, and keeps what it cannot use', async () => {
    const { kinds, totalOfAll } = await openSourceRoom({});
    const parts = await Promise.all(kinds.map(async ({ id }) => (await openSourceRoom({ kind: id })).total));
    expect(parts.reduce((sum, total) => sum + total, 0)).toBe(totalOfAll);
    const { problems, typed, page, pages } = await openSourceRoom({ kind: 'rumour', page: '999' });
    expect(problems).toHaveLength(2);
    expect(typed).toEqual({ kind: 'rumour', page: '999' });
    expect(page).toBe(pages);
  });
});
