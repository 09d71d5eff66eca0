/** What answers are held to: the rates that a change must not lower. */
import type { PlantedErrors, Scores, Target } from '#service';
import type { Judgement } from './judge.ts';
import { refusalF1, scoresOf, shareOf } from './score.ts';

type Rule = {
  name: string;
  /** The questions that count; all when left out. */
  of?: (judgement: Judgement) => boolean;
  value: (scores: Scores) => number | undefined;
  /** How many were counted. */
  count: (scores: Scores) => number;
  bound: number;
  is: Target['is'];
};

const full = {
  value: ({ full }: Scores) => shareOf(full),
  count: ({ full }: Scores) => full.of,
  is: 'floor' as const,
};
const isSingleFigure = ({ question }: Judgement) => question.kind === 'figure' && question.group === 'single';
const ofLanguage = (language: string) => (judgement: Judgement) =>
  isSingleFigure(judgement) && judgement.question.language === language;
const ofKind =
  (kind: string) =>
  ({ question }: Judgement) =>
    question.kind === kind;

const RULES: Rule[] = [
  {
    name: 'Numerals bound',
    value: ({ bound }) => shareOf(bound),
    count: ({ bound }) => bound.of,
    bound: 1,
    is: 'floor',
  },
  {
    name: 'Factual sentences cited',
    value: ({ cited }) => shareOf(cited),
    count: ({ cited }) => cited.of,
    bound: 1,
    is: 'floor',
  },
  {
    name: 'Citation precision',
    value: ({ precise }) => shareOf(precise),
    count: ({ precise }) => precise.of,
    bound: 0.95,
    is: 'floor',
  },
  {
    name: 'Key-fact recall',
    value: ({ facts }) => shareOf(facts),
    count: ({ facts }) => facts.of,
    bound: 0.88,
    is: 'floor',
  },
  { name: 'Full answers', ...full, bound: 0.78 },
  { name: 'Full: single figures', of: isSingleFigure, ...full, bound: 0.97 },
  { name: 'Full: comparisons', of: ofKind('comparison'), ...full, bound: 0.93 },
  { name: 'Full: rankings', of: ofKind('ranking'), ...full, bound: 0.93 },
  { name: 'Full: trends', of: ofKind('trend'), ...full, bound: 0.93 },
  { name: 'Full: follow-ups', of: ({ question }) => question.group === 'follow_up', ...full, bound: 0.88 },
  { name: 'Full: single figures, Russian', of: ofLanguage('ru'), ...full, bound: 0.92 },
  { name: 'Full: single figures, Kazakh', of: ofLanguage('kk'), ...full, bound: 0.92 },
  { name: 'Full: single figures, Uzbek', of: ofLanguage('uz'), ...full, bound: 0.92 },
  { name: 'Full: single figures, Chinese', of: ofLanguage('zh'), ...full, bound: 0.92 },
  {
    name: 'Refusal F1',
    value: refusalF1,
    count: ({ refusalRecall }) => refusalRecall.of,
    bound: 0.95,
    is: 'floor',
  },
  {
    name: 'Answerable questions declined',
    value: ({ declined }) => shareOf(declined),
    count: ({ declined }) => declined.of,
    bound: 0.04,
    is: 'ceiling',
  },
];

/** Every target with what was reached; those of which nothing was asked have no value. */
export function targetsOf(judgements: Judgement[], plantedErrors?: PlantedErrors): Target[] {
  const ofAnswers = RULES.map(({ name, of = () => true, value, count, bound, is }): Target => {
    const scores = scoresOf(judgements.filter(of));
    return { name, value: value(scores), of: count(scores), bound, is };
  });
  if (plantedErrors === undefined) return ofAnswers;
  const { withheld, trueWithheld } = plantedErrors;
  return [
    ...ofAnswers,
    { name: 'Planted errors withheld', value: shareOf(withheld), of: withheld.of, bound: 0.99, is: 'floor' },
    {
      name: 'True sentences withheld',
      value: shareOf(trueWithheld),
      of: trueWithheld.of,
      bound: 0.01,
      is: 'ceiling',
    },
  ];
}
