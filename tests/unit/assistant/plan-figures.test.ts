import { describe, expect, it } from 'vitest';
import { figureCalls } from '../../../lib/assistant/offline/plan-figures.ts';
import { premiseCalls } from '../../../lib/assistant/offline/plan-premise.ts';
import { understand } from '../../../lib/assistant/offline/understand.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const read = (question: string) => understand({ knowledge, question, earlier: [] });
const calls = (question: string) => figureCalls(knowledge, read(question));
const call = (question: string, tool: string) =>
  calls(question).find(({ toolName }) => toolName === tool)?.input;

describe('the look-ups of figures', () => {
  it('compare the places named, or the members of a region', () => {
    expect(call('Compare zinc mine production in China and Russia', 'compare_figures')).toMatchObject({
      indicator: ['mine_production'],
      subject: 'zinc',
      countries: ['CHN', 'RUS'],
    });
    const members = call('Compare the gold output of the Central Asian countries', 'compare_figures');
    expect(members?.countries).toEqual(expect.arrayContaining(['KAZ', 'KGZ', 'UZB']));
  });

  it('compare subjects of one country', () => {
    expect(
      call('Does Kazakhstan hold more chromium or more manganese reserves?', 'compare_figures'),
    ).toMatchObject({
      subjects: ['chromium', 'manganese'],
      countries: ['KAZ'],
    });
  });

  it('set two places side by side that are asked for in one breath', () => {
    expect(call('How much zinc did China and Russia mine in 2024?', 'compare_figures')?.countries).toEqual([
      'CHN',
      'RUS',
    ]);
  });

  it('order the suppliers of a country, the countries of a region, or what a country produces', () => {
    expect(call('Who are the main suppliers of US tungsten imports?', 'rank_figures')).toMatchObject({
      over: 'partner',
      country: 'USA',
      indicator: 'import_share',
    });
    expect(call('Which Central Asian country mines the most gold?', 'rank_figures')).toMatchObject({
      within: 'CAS',
    });
    expect(call('Which metal does Kazakhstan mine most of?', 'rank_figures')).toMatchObject({
      over: 'subject',
      country: 'KAZ',
    });
    expect(call('Which country mines the least zinc?', 'rank_figures')).toMatchObject({ order: 'ascending' });
  });

  it('follow one measure over the years named', () => {
    expect(
      call('How did zinc mine production in China change from 2019 to 2023?', 'figure_trend'),
    ).toMatchObject({
      subject: 'zinc',
      country: 'CHN',
      from: 2019,
      to: 2023,
    });
    expect(
      call('How does the price of nickel in 2024 compare with that of 2021?', 'figure_trend'),
    ).toMatchObject({
      from: 2021,
      to: 2024,
    });
  });

  it('test what the question takes for granted', () => {
    const [test] = premiseCalls(
      knowledge,
      read('Since Bolivia is the largest producer of zinc, how much did it mine?'),
    );
    expect(test).toMatchObject({ toolName: 'rank_figures', isOfPremise: true, input: { subject: 'zinc' } });
    expect(premiseCalls(knowledge, read('How much zinc did Bolivia mine?'))).toEqual([]);
  });
});
