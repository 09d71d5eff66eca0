import { describe, expect, it } from 'vitest';
import { figureTarget } from '../../../lib/assistant/offline/figure-target.ts';
import { asksForShare } from '../../../lib/assistant/offline/question-kinds.ts';
import { understand } from '../../../lib/assistant/offline/understand.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const target = (question: string) =>
  figureTarget(knowledge, understand({ knowledge, question, earlier: [] }));

describe('what figures are looked up', () => {
  it.each([
    ['Is 63% right for antimony from China in the US?', 'import_share', 'antimony', 'USA', 'CHN'],
    ['Can 78% of Tajik antimony really go to China?', 'export_share', 'antimony', 'TJK', 'CHN'],
    ['Who came up with 60% for China?', 'world_production_share', 'critical_minerals', 'CHN', undefined],
  ])(
    'takes a value that is quoted for the measure that has it: %s',
    (question, indicator, subject, country, partner) => {
      expect(target(question)).toMatchObject({ indicators: [indicator], subject, country });
      expect(target(question)?.partner).toBe(partner);
    },
  );

  it('does not take a value for a measure that several may mean', () => {
    expect(target('Is 2% right for Kazakhstan?')).toBeUndefined();
  });

  it('answers a share of two places by one between them', () => {
    expect(target('What is the Chinese share of Tajik gold output?')).toMatchObject({
      indicators: expect.arrayContaining(['output_control_share']),
      country: 'TJK',
      partner: 'CHN',
    });
  });

  it('answers a share that no country has by that of its region, not by another of the country', () => {
    expect(target('What share of world manganese reserves does Kazakhstan hold?')).toMatchObject({
      indicators: ['reserves_share'],
      subject: 'manganese',
      country: 'CAS',
    });
    expect(target('What share of world manganese reserves does Portugal hold?')?.country).not.toBe('CAS');
  });

  it('keeps to the measure that is named where it has figures', () => {
    expect(target('What share of US antimony imports comes from China?')?.indicators).toContain(
      'import_share',
    );
    expect(target('What share of world uranium production is Kazakh?')?.indicators).toContain(
      'world_production_share',
    );
  });

  it('answers for years to come with what is planned', () => {
    expect(target('How much uranium will Uzbekistan produce in 2030?')?.indicators).toContain(
      'production_target',
    );
  });

  it.each([
    ['How much rhenium does Kazakhstan make?', 'mine_production', 'rhenium', 'KAZ'],
    ['what do they charge per pound, price of tungsten 2023', 'price', 'tungsten', 'WLD'],
    ['EU uranium from niger 2022 %', 'import_share', 'uranium', 'EUU'],
    [
      'How many tonnes of cargo went along the Middle Corridor in 2024?',
      'transit_volume',
      'all_goods',
      'CAS',
    ],
  ])('finds the measure that other words ask for: %s', (question, indicator, subject, country) => {
    const found = target(question);
    expect(found?.indicators[0]).toBe(indicator);
    expect(found).toMatchObject({ subject, country });
  });

  it('does not turn a flow round', () => {
    expect(target('What part of Chinese antimony exports goes to the US?')?.indicators).not.toContain(
      'import_share',
    );
  });

  it('takes the chief measures where only a subject and a place are named', () => {
    expect(target('Kazakhstan uranium')?.indicators[0]).toBe('mine_production');
  });

  it('looks nothing up for a question that names nothing', () => {
    expect(target('How much is it?')).toBeUndefined();
  });
});

describe('asking for a share', () => {
  it.each([
    'What share is it?',
    'What percentage?',
    'Which part of it?',
    'Какая доля?',
    'Сколько процентов?',
    '比例是多少',
  ])('is seen in %s', (question) => expect(asksForShare(question)).toBe(true));
  it.each(['How many tonnes?', 'Where is the plant?', 'Сколько тонн?', 'Who departed?'])(
    'is not seen in %s',
    (question) => expect(asksForShare(question)).toBe(false),
  );
});
