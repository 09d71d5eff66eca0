import { describe, expect, it } from 'vitest';
import { understand, understandAll } from '../../../lib/assistant/offline/understand.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const read = (question: string, ...earlier: string[]) =>
  understand({ knowledge, question, earlier: earlier.map((one) => ({ question: one, answer: '' })) });
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

  it('takes the measure too when that is all it names', () => {
    const { indicators, subjects, places } = read(
      'What about reserves?',
      'Which country mines the most antimony?',
    );
    expect(indicators).toContain('reserves');
    expect({ subjects, places }).toEqual({ subjects: ['antimony'], places: [] });
  });

  it('keeps who imports when another supplier is named', () => {
    expect(read('And from Tajikistan?', IMPORTS).places).toEqual([
      { id: 'USA', isPartner: false },
      { id: 'TJK', isPartner: true },
    ]);
  });

  it('sets another place beside the one before', () => {
    const { kind, places } = read(
      'Compare that with Uzbekistan',
      'How much uranium did Kazakhstan mine in 2022?',
    );
    expect(kind).toBe('comparison');
    expect(places.map(({ id }) => id)).toEqual(['KAZ', 'UZB']);
  });

  it('counts years from those asked about, or from those of the answer', () => {
    const asked = 'How much uranium did Kazakhstan mine in 2019?';
    expect(read('and a year later?', asked).period).toMatchObject({ from: 2020, to: 2020 });
    const earlier = [
      {
        question: 'How much uranium did Kazakhstan mine?',
        answer: 'By the WNA (2023), 21,227 tonnes in 2022.',
      },
    ];
    expect(understand({ knowledge, question: 'And before that?', earlier }).period).toMatchObject({
      to: 2021,
    });
  });

  it('returns to the matter after an aside', () => {
    const { indicators, subjects } = read(
      'And in 2019?',
      'How much uranium did Kazakhstan mine in 2022?',
      'Why?',
    );
    expect(indicators).toContain('mine_production');
    expect(subjects).toEqual(['uranium']);
  });

  it('understands an ellipsis in Chinese', () => {
    const { places, subjects } = read('那乌兹别克斯坦呢？', '哈萨克斯坦2022年的铀产量是多少？');
    expect(places.map(({ id }) => id)).toEqual(['UZB']);
    expect(subjects).toEqual(['uranium']);
  });

  it.each(['Is it true that tungsten is rare?', 'How long does it take to open a copper mine?'])(
    'does not take the idle "it" for a reference: %s',
    (question) => {
      expect(read(question, IMPORTS).isFollowUp).toBe(false);
    },
  );
});

describe('several questions in one message', () => {
  const parts = (question: string) => understandAll({ knowledge, question, earlier: [] });

  it('complete each other', () => {
    const [, second] = parts(
      'How much molybdenum did Uzbekistan mine in 2025, and how big are the reserves?',
    );
    expect(second?.subjects).toEqual(['molybdenum']);
    expect(second?.places.map(({ id }) => id)).toEqual(['UZB']);
    expect(second?.indicators).toContain('reserves');
    // Reserves are given for 2026 alone: the year of the mining does not hold for them.
    expect(second?.period).toBeUndefined();
  });

  it('keep what each says itself', () => {
    const [first, second] = parts(
      'How much uranium does Kazakhstan mine and how much gold does China hold in reserve?',
    );
    expect(first?.subjects).toEqual(['uranium']);
    expect(second?.subjects).toEqual(['gold']);
    expect(second?.places.map(({ id }) => id)).toEqual(['CHN']);
  });

  it('may ask for the figure of a measure just explained', () => {
    const [, second] = parts(
      'Explain what net import reliance is and give me the 2025 figure for nickel in the US.',
    );
    expect(second?.indicators).toContain('net_import_reliance');
    expect(second?.subjects).toEqual(['nickel']);
  });
});

describe('what a short question leaves to the turn before', () => {
  it.each([
    ['What about Belgium?', 'USA', 'BEL'],
    ['And Japan?', 'JPN', 'CHN'],
  ])('takes the reading that there are figures for: %s', (question, country, partner) => {
    expect(read(question, IMPORTS).places).toEqual([
      { id: country, isPartner: false },
      { id: partner, isPartner: true },
    ]);
  });

  it('sets the years of two questions side by side', () => {
    const { kind, period, subjects } = read(
      'Compare with 2019',
      'How much uranium did Kazakhstan mine in 2022?',
    );
    expect({ kind, subjects }).toEqual({ kind: 'trend', subjects: ['uranium'] });
    expect(period).toMatchObject({ from: 2019, to: 2022 });
  });

  it('needs no opening word', () => {
    expect(read('Tungsten too, please.', IMPORTS).subjects).toEqual(['tungsten']);
    expect(read('Tungsten too, please.', IMPORTS).indicators).toContain('import_share');
  });
});
