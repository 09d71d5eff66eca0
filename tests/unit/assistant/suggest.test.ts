import { describe, expect, it } from 'vitest';
import { suggest, suggestInstead } from '../../../lib/assistant/offline/suggest.ts';
import { understand } from '../../../lib/assistant/offline/understand.ts';
import { realKnowledge } from '../../fixtures/knowledge.ts';

const knowledge = await realKnowledge();
const { corpus } = knowledge;
const read = (question: string, ...earlier: string[]) =>
  understand({ knowledge, question, earlier: earlier.map((one) => ({ question: one, answer: '' })) });
const figuresOf = (wanted: { indicator: string; subject: string; country: string; partner?: string }) =>
  [...corpus.figures.values()].filter(
    (figure) =>
      figure.indicator === wanted.indicator &&
      figure.subject === wanted.subject &&
      figure.country === wanted.country &&
      figure.partner === (wanted.partner ?? '') &&
      figure.scope === '',
  );

describe('suggestions beside a figure', () => {
  const figures = figuresOf({ indicator: 'mine_production', subject: 'uranium', country: 'KAZ' });

  it('are another measure of the same, its course or order, and the same elsewhere', () => {
    const understanding = read('How much uranium does Kazakhstan mine?');
    const suggestions = suggest({ knowledge, understanding, figures });
    expect(suggestions).toHaveLength(3);
    expect(suggestions.every((question) => question.includes('uranium'))).toBe(true);
    const read3 = suggestions.map((question) => read(question));
    expect(read3.some(({ kind }) => kind === 'trend' || kind === 'ranking')).toBe(true);
    expect(read3.some(({ indicators }) => !indicators.includes('mine_production'))).toBe(true);
  });

  it.each([
    ['Сколько урана добывает Казахстан?', /уран/u],
    ['Қазақстанда қанша уран өндіріледі?', /уран/u],
    ['Qozogʻistonda qancha uran qazib olinadi?', /uran/u],
    ['哈萨克斯坦开采多少铀？', /铀/u],
  ])('are in the language of the question: %s', (question, name) => {
    const [first = ''] = suggest({ knowledge, understanding: read(question), figures });
    expect(first).toMatch(name);
  });

  it('keep to the importer of a flow and name another supplier', () => {
    const flow = { indicator: 'import_share', subject: 'bismuth', country: 'USA', partner: 'CHN' };
    const understanding = read('What share of US bismuth imports comes from China?');
    const suggestions = suggest({ knowledge, understanding, figures: figuresOf(flow) });
    const others = suggestions.map((question) => read(question)).filter(({ places }) => places.length === 2);
    expect(others.length).toBeGreaterThan(0);
    expect(
      others.every(({ places: [importer, supplier] }) => importer?.id === 'USA' && supplier?.id !== 'CHN'),
    ).toBe(true);
  });

  it('ask for why sources differ where they do', () => {
    const figure = corpus.conflicts
      .flatMap((conflict) => conflict.figures)
      .map((id) => corpus.figures.get(id))
      .find((one) => one?.indicator === 'import_share' && one.country === 'USA');
    const understanding = read('What share of US antimony imports comes from China?');
    const suggestions = suggest({ knowledge, understanding, figures: figure === undefined ? [] : [figure] });
    expect(suggestions[0]).toMatch(/^Why do sources differ/);
  });
});

describe('suggestions without a figure', () => {
  it('are on what the question names', () => {
    const understanding = read('Why does the tungsten project in Kazakhstan matter?');
    const suggestions = suggest({ knowledge, understanding, figures: [] });
    expect(suggestions[0]).toContain('tungsten');
  });

  it('never repeat what was asked in the conversation', () => {
    const [first = ''] = suggest({ knowledge, understanding: read('tungsten'), figures: [] });
    const understanding = read('And why?', first);
    expect(suggest({ knowledge, understanding, figures: [] })).not.toContain(first);
  });

  it('start with the nearest question that works after a refusal', () => {
    const near = figuresOf({ indicator: 'mine_production', subject: 'uranium', country: 'KAZ' }).slice(0, 1);
    const year = near[0]?.periodEnd ?? 'none';
    const understanding = read('How much uranium did Kazakhstan mine in 1985?');
    const [first = '', second = ''] = suggestInstead({ knowledge, understanding, near });
    expect(first).toContain(`uranium in Kazakhstan in ${year}`);
    expect(corpus.report.questions).toContain(second);
  });
});
