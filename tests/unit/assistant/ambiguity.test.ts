import { describe, expect, it } from 'vitest';
import { findAmbiguity } from '../../../lib/assistant/offline/ambiguity.ts';
import { type Turn, understandAll } from '../../../lib/assistant/offline/understand.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();

function read(question: string, earlier: string[] = []) {
  const turns: Turn[] = earlier.map((one) => ({ question: one, answer: '' }));
  const [understanding] = understandAll({ knowledge, question, earlier: turns });
  if (understanding === undefined) throw new Error('A question is understood as one at least.');
  return understanding;
}

const ambiguityOf = (question: string, earlier?: string[]) =>
  findAmbiguity(knowledge, read(question, earlier));
const labelsOf = (question: string) => ambiguityOf(question)?.choices.map(({ label }) => label) ?? [];

describe('a quantity of nothing named', () => {
  it('offers what the corpus has such figures of, there', () => {
    const choices = ambiguityOf('How much does Kazakhstan produce?')?.choices ?? [];
    expect(choices.map(({ label }) => label)).toContain('uranium');
    expect(choices.length).toBeGreaterThanOrEqual(2);
    expect(choices.length).toBeLessThanOrEqual(5);
  });

  it('keeps year, partner and kind of question in the whole questions that it offers', () => {
    const ofYear = ambiguityOf('How much did China produce in 2024?')?.choices ?? [];
    expect(ofYear.every(({ question }) => question.includes('China in 2024'))).toBe(true);
    const ofPartner = ambiguityOf('What share of US imports comes from Canada?')?.choices ?? [];
    expect(
      ofPartner.every(({ question }) => question.includes('US imports') && question.includes('Canada')),
    ).toBe(true);
    const ofRank = ambiguityOf('Which countries produce the most?')?.choices ?? [];
    expect(ofRank.map(({ question }) => read(question).kind)).toEqual(ofRank.map(() => 'ranking'));
  });

  it('takes a share alone for a share of whatever people ask for', () => {
    const choices = ambiguityOf('How big is the Chinese share?')?.choices ?? [];
    expect(choices.length).toBeGreaterThanOrEqual(2);
    expect(choices.every(({ question }) => /share/u.test(question) && /China/u.test(question))).toBe(true);
  });

  it.each([
    ['Каковы запасы Узбекистана?', 'золото'],
    ['Қазақстанның қоры қанша?', 'мыс'],
    ['哈萨克斯坦的产量是多少？', '铀'],
  ])('asks back in the language of the question: %s', (question, label) => {
    expect(labelsOf(question)).toContain(label);
  });

  it.each([
    'How much uranium does Kazakhstan produce?',
    'lithium reserves',
    'How much antimony is mined?',
    'Which minerals does Kazakhstan mine?',
    'What is the GDP growth of Kyrgyzstan?',
    'How much money did Kazakhstan spend on geological exploration?',
    'How much was invested in Uzbekistan?',
    'How many tonnes of CO2 does the Kumtor mine emit a year?',
    'What is the average age of geologists in Uzbekistan?',
    'Why does Kazakhstan produce so much?',
  ])('asks nothing back where something singles it out or no number is asked for: %s', (question) => {
    expect(ambiguityOf(question)).toBeUndefined();
  });
});

describe('a place left out', () => {
  it('offers the places where there is no total to state', () => {
    expect(labelsOf('How much uranium is exported?')).toContain('Kazakhstan');
  });
});

describe('a place alone', () => {
  it('offers what is known of it, each as a whole question that names the place', () => {
    const choices = ambiguityOf('Tajikistan?')?.choices ?? [];
    expect(choices.length).toBeGreaterThanOrEqual(3);
    expect(choices.every(({ question }) => question.includes('Tajikistan'))).toBe(true);
  });

  it.each(['Tell me about Uzbekistan', 'uranium', 'Kazakhstan uranium'])(
    'leaves "%s" to an answer',
    (question) => {
      expect(ambiguityOf(question)).toBeUndefined();
    },
  );
});

describe('a thing called by what it is', () => {
  it('offers those that fit, told apart by their parties', () => {
    expect(labelsOf('When was the memorandum signed?')).toContain('United States – Kazakhstan');
    expect(labelsOf('What about the deal with the EU?')).toEqual(
      expect.arrayContaining(['EU – Uzbekistan', 'EU – Kazakhstan']),
    );
  });

  it('puts the name in the place of the word', () => {
    const questions = ambiguityOf('Who owns the mine?')?.choices.map(({ question }) => question);
    expect(questions).toContain('Who owns Kumtor?');
  });

  it.each([
    'When was the memorandum between Denmark and Tajikistan signed?',
    'What does the law say about tailings?',
    'Which laws did Kazakhstan pass?',
    'Что предусматривает закон Узбекистана «О литиевом суверенитете»?',
  ])('asks nothing back where one is meant, or something in it, or many: %s', (question) => {
    expect(ambiguityOf(question)).toBeUndefined();
  });

  it('asks nothing back where the turn before tells which', () => {
    expect(ambiguityOf('Who owns the mine?', ['Where is Kumtor?'])).toBeUndefined();
  });
});

describe('an answer to the question back', () => {
  const asked = 'How much did China produce in 2024?';

  it.each(['tungsten', 'Tungsten.', 'tungsten, please'])('takes the choice that it names: %s', (reply) => {
    const { subjects, places, indicators, period } = read(reply, [asked]);
    expect(subjects).toEqual(['tungsten']);
    expect(places.map(({ id }) => id)).toEqual(['CHN']);
    expect(indicators).toContain('mine_production');
    expect(period?.from).toBe(2024);
  });

  it.each(['the second one', '2', 'второй'])('takes the choice by its place: %s', (reply) => {
    const second = ambiguityOf(asked)?.choices[1]?.ids;
    expect(read(reply, [asked]).subjects).toEqual(second);
  });

  it('takes the measure for a subject that was not among the choices', () => {
    const { subjects, places, indicators } = read('mercury', ['How much does Tajikistan produce?']);
    expect({ subjects, places: places.map(({ id }) => id) }).toEqual({
      subjects: ['mercury'],
      places: ['TJK'],
    });
    expect(indicators).toContain('mine_production');
  });

  it('takes a topic of a place by its measure', () => {
    const { subjects, places } = read('reserves', ['Tajikistan']);
    expect(places.map(({ id }) => id)).toEqual(['TJK']);
    expect(subjects).toHaveLength(1);
  });

  it('leaves a new question alone', () => {
    const { subjects, places } = read('How much uranium does Uzbekistan produce?', [asked]);
    expect({ subjects, places: places.map(({ id }) => id) }).toEqual({
      subjects: ['uranium'],
      places: ['UZB'],
    });
  });
});
