import { describe, expect, it } from 'vitest';
import { understand } from '../../../lib/assistant/offline/understand.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const read = (question: string, ...earlier: string[]) => understand({ knowledge, question, earlier });
const IMPORTS = 'What share of US antimony imports comes from China?';

describe('one question', () => {
  it('names subject, measure and who imports from whom', () => {
    const { kind, subjects, indicators, places, isFollowUp } = read(IMPORTS);
    expect({ kind, subjects, isFollowUp }).toEqual({
      kind: 'figure',
      subjects: ['antimony'],
      isFollowUp: false,
    });
    expect(indicators).toContain('import_share');
    expect(places).toEqual([
      { id: 'USA', isPartner: false },
      { id: 'CHN', isPartner: true },
    ]);
  });

  it.each([
    ['How much antimony does Tajikistan send to China?', 'TJK', 'CHN'],
    ['How much does the EU depend on Tajikistan for antimony?', 'EUU', 'TJK'],
  ])('sees the partner in "%s"', (question, country, partner) => {
    expect(read(question).places).toEqual([
      { id: country, isPartner: false },
      { id: partner, isPartner: true },
    ]);
  });

  it('reads a period', () => {
    expect(read('How much uranium did Kazakhstan mine in 2020?').period).toMatchObject({
      from: 2020,
      to: 2020,
    });
  });

  it.each([
    ['Какая доля импорта сурьмы в США приходится на Китай?', 'ru', /antimony/i],
    ['哈萨克斯坦的铀产量是多少?', 'zh', /uranium/i],
  ])('searches in English for "%s"', (question, language, words) => {
    const understood = read(question);
    expect(understood.language).toBe(language);
    expect(understood.query).toMatch(words);
    expect(understood.subjects.length).toBeGreaterThan(0);
  });
});

describe('a question after others', () => {
  it('takes subject, measure and partner from the one before', () => {
    const { subjects, indicators, places, kind, isFollowUp } = read('And Japan?', IMPORTS);
    expect({ subjects, kind, isFollowUp }).toEqual({
      subjects: ['antimony'],
      kind: 'figure',
      isFollowUp: true,
    });
    expect(indicators).toContain('import_share');
    expect(places).toEqual([
      { id: 'JPN', isPartner: false },
      { id: 'CHN', isPartner: true },
    ]);
  });

  it('takes another subject for the same places', () => {
    const { subjects, places } = read('And tungsten?', IMPORTS);
    expect(subjects).toEqual(['tungsten']);
    expect(places.map(({ id }) => id)).toEqual(['USA', 'CHN']);
  });

  it('reaches back over several turns', () => {
    const { subjects, places } = read(
      'And in 2022?',
      'How much uranium did Kazakhstan mine in 2020?',
      'And Uzbekistan?',
    );
    expect(subjects).toEqual(['uranium']);
    expect(places.map(({ id }) => id)).toEqual(['UZB']);
  });

  it('stands alone when it is whole', () => {
    const question = 'What are the antimony reserves of Kyrgyzstan?';
    expect(read(question, IMPORTS)).toEqual(read(question));
  });

  it('understands an ellipsis in Russian', () => {
    const { subjects, places, isFollowUp } = read('А Узбекистан?', 'Сколько урана добыл Казахстан?');
    expect(isFollowUp).toBe(true);
    expect(subjects).toEqual(['uranium']);
    expect(places.map(({ id }) => id)).toEqual(['UZB']);
  });
});
