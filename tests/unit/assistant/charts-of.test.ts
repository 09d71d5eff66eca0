import { describe, expect, it } from 'vitest';
import { chartsOf, chartsOfMeasure } from '../../../lib/assistant/charts-of.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const all = [...knowledge.corpus.figures.values()];
const uranium = all.filter(
  ({ indicator, country, series, subject, scope }) =>
    indicator === 'mine_production' &&
    subject === 'uranium' &&
    country === 'KAZ' &&
    scope === '' &&
    series !== '',
);
const antimony = all.filter(
  ({ id, indicator, subject, periodStart }) =>
    indicator === 'mine_production' &&
    subject === 'antimony' &&
    periodStart === '2024' &&
    id.endsWith('usgs-mcs-2026'),
);

const draw = (figures: typeof all) => chartsOf({ knowledge, figures, language: 'en' });

describe('charts of figures', () => {
  it('draws a series of one country as a line, oldest first', () => {
    const lines = draw(uranium.toReversed()).filter(({ kind }) => kind === 'line');
    expect(lines.length).toBeGreaterThan(0);
    for (const { series, unit, figureIds, title } of lines) {
      const points = series[0]?.points ?? [];
      expect(points.map(({ label }) => label)).toEqual(points.map(({ label }) => label).toSorted());
      expect(points.length).toBeGreaterThanOrEqual(3);
      for (const { figureId, value } of points)
        expect(knowledge.corpus.figures.get(figureId)).toMatchObject({ value, unit });
      expect(figureIds).toEqual(points.map(({ figureId }) => figureId));
      expect(title).toMatch(/uranium/i);
    }
  });

  it('draws countries of one period as bars', () => {
    const [chart] = draw(antimony);
    expect(chart).toMatchObject({ kind: 'bar', unit: 't', series: [{ name: '2024' }] });
    expect(chart?.series[0]?.points.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['China', 'Tajikistan']),
    );
  });

  it('draws neither two points nor what is only claimed', () => {
    expect(draw(antimony.slice(0, 2))).toEqual([]);
    expect(draw(antimony.map((figure) => ({ ...figure, standing: 'claim' as const })))).toEqual([]);
  });

  it('draws several countries in one chart, few enough to be told apart, and says how many it leaves out', () => {
    const measure = all.filter(({ series }) => series === 'sb-mine-production--usgs');
    const [chart] = chartsOfMeasure({ knowledge, figures: measure, language: 'en' });
    expect(chart?.kind).toBe('line');
    expect(chart?.series.length).toBeGreaterThan(1);
    expect(chart?.series.length).toBeLessThanOrEqual(5);
    const long = [...Map.groupBy(measure, ({ country }) => country).values()].filter(
      (own) => own[0]?.country !== 'WLD' && new Set(own.map(({ periodStart }) => periodStart)).size >= 3,
    );
    expect((chart?.series.length ?? 0) + (chart?.notDrawn ?? 0)).toBe(long.length);
  });

  it('sets no total beside its parts, and draws one that stands alone', () => {
    const world = uranium.map((figure) => ({ ...figure, id: `w-${figure.id}`, country: 'WLD' }));
    const named = (figures: typeof all) =>
      draw(figures).flatMap(({ series }) => series.map(({ name }) => name));
    expect(named(world)).toContain('World');
    expect(named([...world, ...uranium])).toContain('Kazakhstan');
    expect(named([...world, ...uranium])).not.toContain('World');
  });

  it('draws no ranks and no years, which are no amounts', () => {
    const inYears = uranium.map((figure) => ({ ...figure, unit: 'year' }));
    const { dimension } = knowledge.corpus.units.get('year') ?? {};
    expect(dimension).toBe('calendar_year');
    expect(draw(inYears)).toEqual([]);
  });

  it('marks as estimates exactly the points that are qualified', () => {
    for (const { series } of draw(all.slice(0, 600))) {
      for (const { figureId, isEstimate } of series.flatMap(({ points }) => points)) {
        expect(isEstimate).toBe(knowledge.corpus.figures.get(figureId)?.qualifier !== '');
      }
    }
  });

  it('never puts unlike measures on one axis', () => {
    for (const { figureIds } of draw(all.slice(0, 600))) {
      const units = figureIds.map((id) => knowledge.corpus.figures.get(id)?.unit);
      expect(new Set(units).size).toBe(1);
    }
  });
});
