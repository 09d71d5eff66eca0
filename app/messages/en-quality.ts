/** The words of the quality page, in English. */
import { count } from './count.ts';

/** Kinds and groups of questions. */
const names: Record<string, string> = {
  figure: 'Single figures',
  comparison: 'Comparisons',
  ranking: 'Rankings',
  trend: 'Trends',
  timeline: 'Timelines',
  definition: 'Definitions',
  explanation: 'Explanations',
  list: 'Lists',
  who_says: 'Who says what',
  source: 'Where a number comes from',
  about: 'About this tool',
  opinion: 'Opinions',
  mixture: 'Several things in one',
  creative: 'Writing to order',
  other: 'Other matters',
  single: 'Single questions',
  follow_up: 'Follow-ups',
  false_premise: 'False premises',
  ambiguous: 'Ambiguous',
  absent_year: 'Year without data',
  absent_place: 'Place without data',
  absent_measure: 'Measure without data',
  unknown_entity: 'Unknown names',
  sibling: 'Neighbour without data',
  out_of_scope: 'Out of scope',
};

const languages = new Intl.DisplayNames('en', { type: 'language' });

export const quality = {
  title: 'Quality',
  lead: 'How well this deployment answers a set of questions with known answers: what was asked, what was reached, and everything that failed.',
  /** A kind, a group or a language (by its code) of questions. */
  name: (id: string) => names[id] ?? languages.of(id) ?? id,
  none: 'The answers of this deployment have not been measured yet.',
  how: 'Run this where it is installed, then load this page again:',
  command: 'npm run evaluate',
  choose: 'Measurements',
  run: (set: string, model: string) => `Set “${set}”, model ${model}`,
  facts: {
    model: 'Model',
    set: 'Questions',
    corpus: 'Corpus version',
    date: 'Measured',
    latency: 'Time to answer',
    refusals: 'Refusals',
    withheld: 'Withheld',
    composedBy: 'Composed by',
  },
  questions: (amount: number, set: string) => `${count(amount, 'question', 'questions')} of the set “${set}”`,
  outdated: (now: string) =>
    `The corpus has changed since: answers rest on version ${now} now. Measure again to see where it stands.`,
  latency: (median: string, p95: string) => `${median} for half of the answers, ${p95} for 95%`,
  refusals: (precision: string, recall: string) =>
    `${precision} of those given were right, ${recall} of those due were given`,
  withheld: (amount: number) => `${count(amount, 'sentence', 'sentences')} did not pass the checks`,
  composed: (model: string, answers: number) => `${model}: ${count(answers, 'answer', 'answers')}`,
  targets: {
    title: 'Targets',
    name: 'Target',
    reached: 'Reached',
    wanted: 'Wanted',
    met: 'met',
    missed: 'missed',
    notAsked: 'not asked',
    floor: (share: string) => `at least ${share}`,
    ceiling: (share: string) => `at most ${share}`,
  },
  scores: {
    by: { kind: 'By kind of question', language: 'By language', group: 'By circumstance' },
    columns: { kind: 'Kind', language: 'Language', group: 'Circumstance' },
    all: 'All',
    asked: 'Asked',
    full: 'Full answers',
    facts: 'Key facts',
    outcomes: 'Right outcome',
    declined: 'Declined',
    precise: 'Precise citations',
    note: 'Below each share: the 95% interval that a set of this size allows.',
  },
  planted: {
    title: 'Planted errors',
    name: 'Kind of error',
    planted: 'Planted',
    withheld: 'Withheld',
    all: 'All',
    truths: (hits: number, of: number) =>
      `Of ${count(of, 'true sentence', 'true sentences')}, ${hits} ${hits === 1 ? 'was' : 'were'} withheld.`,
  },
  failures: {
    title: 'What failed',
    none: 'Nothing failed.',
    summary: (kind: string, amount: number) => `${kind}: ${amount}`,
    answer: 'The answer given',
    noAnswer: 'There was no answer.',
    lacks: 'Wrong or missing',
  },
  share: (share: number) =>
    share.toLocaleString('en', { style: 'percent', minimumFractionDigits: 0, maximumFractionDigits: 1 }),
  interval: (low: number, high: number) => `${Math.round(low * 100)}–${Math.round(high * 100)}%`,
  milliseconds: (amount: number) =>
    amount < 1000
      ? `${amount} ms`
      : `${(amount / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} s`,
};
