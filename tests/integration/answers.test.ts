import { describe, expect, it } from 'vitest';
import { ask } from '../fixtures/http.ts';
import { statesWithProof, unprovenParts } from '../fixtures/proof.ts';

/** A question, the values its answer must state and prove, and the words it must hold. */
type Expectation = { question: string; values: number[]; words: RegExp[] };

const EXPECTATIONS: Expectation[] = [
  {
    question: 'What share of US antimony imports comes from China?',
    values: [63, 55],
    words: [/2020[–-](20)?23/, /2021[–-](20)?24/, /antimony/i],
  },
  {
    question: "How much of Tajikistan's antimony is exported to China?",
    values: [78],
    words: [
      /report|introduction/i,
      /not verified|unverified|no (?:primary|other) source|unconfirmed|not confirmed|without [^.]*primary source/i,
    ],
  },
  {
    question: "What is Kyrgyzstan's share of global antimony reserves?",
    values: [13],
    words: [/up to|at most|upper bound|no more than/i],
  },
  {
    question: "What is China's share of critical mineral production and processing?",
    values: [60, 85],
    words: [/no primary source|not supported|unsupported|unverified|caution|IEA/i],
  },
  {
    question: 'How much does Uzbekistan plan to invest in rare earth metals?',
    values: [5e9, 2.6e9, 76],
    words: [/report|introduction/i, /projects/i],
  },
  {
    question: 'Who called rare earths "the new oil"?',
    values: [],
    words: [/Tokayev|President of Kazakhstan|Kazakh(?:stan's)? [Pp]resident/],
  },
  {
    question: 'What did RAND recommend?',
    values: [],
    words: [/RAND/, /capacity|assist|develop|technical|invest/i],
  },
  {
    question: 'Which mechanism carries the C5+1 work on critical minerals?',
    values: [],
    words: [/Critical Minerals Dialogue/i],
  },
  {
    question: 'Why is processing the bottleneck for Central Asia?',
    values: [],
    words: [/process/i, /capacity|plants?|smelt|refin|power|technology/i],
  },
  {
    question: 'What does the report suggest for Kyrgyz titanium ore?',
    values: [],
    words: [/titanium/i, /Kazakh/, /process/i],
  },
];

describe('the questions this corpus must answer', () => {
  it.each(EXPECTATIONS)('$question', async ({ question, values, words }) => {
    const answer = await ask(question);
    expect(['answered', 'partly_answered'], answer.text).toContain(answer.outcome);
    expect(unprovenParts(answer)).toEqual([]);
    for (const value of values)
      expect(statesWithProof(answer, value), `${value} in: ${answer.text}`).toBe(true);
    for (const word of words) expect(answer.text).toMatch(word);
    expect(answer.citations.length).toBeGreaterThan(0);
    expect(answer.locale).toBe('en');
  });

  it('gives the figures behind a figure answer, the report’s and the newer one', async () => {
    const { figures } = await ask('What share of US antimony imports comes from China?');
    const imports = figures.filter(
      ({ indicator, country, partner }) => `${indicator} ${country} ${partner}` === 'import_share USA CHN',
    );
    expect(imports.map(({ value }) => value)).toEqual(expect.arrayContaining([63, 55]));
    for (const { display, source } of imports) {
      expect(source).not.toBe('');
      expect(display.value).toMatch(/%|percent/);
      expect(display.period).not.toBe('');
    }
  });

  it('understands a follow-up from the turns before it', async () => {
    const question = "What is Kyrgyzstan's share of global antimony reserves?";
    const first = await ask(question);
    const answer = await ask('And Tajikistan?', [
      { role: 'user', text: question },
      { role: 'assistant', text: first.text },
    ]);
    expect(['answered', 'partly_answered']).toContain(answer.outcome);
    expect(unprovenParts(answer)).toEqual([]);
    expect(answer.text).toMatch(/Tajikistan/);
    expect(answer.text).toMatch(/antimony/i);
    expect(answer.text).toMatch(/reserves/i);
    const reserves = answer.figures.filter(
      ({ country, subject }) => country === 'TJK' && subject === 'antimony',
    );
    expect(reserves.length).toBeGreaterThan(0);
    expect(reserves.some(({ value }) => statesWithProof(answer, value))).toBe(true);
  });

  it('does not read an earlier turn into a question that is whole', async () => {
    const history = [
      { role: 'user' as const, text: 'What share of US antimony imports comes from China?' },
      { role: 'assistant' as const, text: 'China supplied 63% of US imports of antimony.' },
    ];
    const question = 'Why is processing the bottleneck for Central Asia?';
    const [alone, after] = [await ask(question), await ask(question, history)];
    expect(after.outcome).toBe(alone.outcome);
    expect(after.sentences[0]?.text).toBe(alone.sentences[0]?.text);
  });

  it('answers the first question in Russian when it is asked in Russian', async () => {
    const answer = await ask('Какая доля импорта сурьмы в США приходится на Китай?');
    expect(answer.locale).toBe('ru');
    expect(answer.outcome).toBe('answered');
    expect(unprovenParts(answer)).toEqual([]);
    expect(statesWithProof(answer, 63), answer.text).toBe(true);
    expect(statesWithProof(answer, 55), answer.text).toBe(true);
    const stating = answer.sentences.find(({ text }) => /63|55/.test(text));
    expect(stating?.text).toMatch(/сурьм/i);
    expect(stating?.text).toMatch(/Кита/);
  });
});

describe('the record of an answer', () => {
  it('counts its sentences, numbers and citations as they are', async () => {
    const answer = await ask('What share of US antimony imports comes from China?');
    const passed = answer.sentences.filter(({ check }) => check.status === 'passed');
    expect(answer.checks.sentences.cited).toBe(passed.filter(({ citations }) => citations.length > 0).length);
    expect(answer.checks.numbers.bound).toBe(answer.checks.numbers.total);
    expect(answer.citations.map(({ n }) => n)).toEqual(answer.citations.map((_, index) => index + 1));
    const used = new Set(answer.sentences.flatMap(({ citations }) => citations));
    expect(answer.citations.filter(({ n }) => !used.has(n))).toEqual([]);
    for (const { n } of answer.citations) expect(answer.text).toContain(`[${n}]`);
    expect(answer.question).toBe('What share of US antimony imports comes from China?');
    expect(new Date(answer.createdAt).getTime()).not.toBeNaN();
    expect(answer.elapsedMs).toBeGreaterThanOrEqual(0);
  });

  it('suggests follow-ups that are answered in turn', async () => {
    const { suggestions } = await ask('What share of US antimony imports comes from China?');
    expect(suggestions.length).toBeGreaterThan(0);
    for (const suggestion of suggestions) {
      const { outcome } = await ask(suggestion);
      expect(['answered', 'partly_answered'], suggestion).toContain(outcome);
    }
  });
});

describe('questions the corpus does not answer', () => {
  it.each([
    ['Who won the 2022 World Cup?', ['out_of_scope', 'not_in_corpus'], ['2022']],
    ['What will antimony cost in 2031?', ['not_in_corpus'], ['2031']],
    ['Write me a poem about copper', ['out_of_scope'], []],
  ])('%s', async (question, outcomes, given) => {
    const answer = await ask(question);
    expect(outcomes, answer.text).toContain(answer.outcome);
    expect(unprovenParts(answer)).toEqual([]);
    expect(answer.text).not.toBe('');
    // Assay's own words may repeat the question's numbers and bring none of their own.
    const own = answer.sentences.filter(({ check }) => check.status === 'notice').map(({ text }) => text);
    const numbers = own.flatMap((text) => text.match(/\d+/g) ?? []);
    expect(numbers.filter((number) => !given.includes(number))).toEqual([]);
  });

  it('names what is missing and the nearest thing there is', async () => {
    const { missing } = await ask('What will antimony cost in 2031?');
    expect(missing.length).toBeGreaterThan(0);
    for (const { what } of missing) expect(what).not.toBe('');
  });
});
