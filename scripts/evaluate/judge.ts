/** Judges one answer against what its question demands. */
import type { Knowledge } from '#assistant';
import type { Answer, Outcome } from '#assistant/answer';
import type { Asked } from './ask.ts';
import { isSupported } from './citation-support.ts';
import { lackingFacts, wordsIn } from './hold-facts.ts';
import { numberProof } from './number-proof.ts';
import { type EvaluationQuestion, isRefusal } from './question.ts';

/** What was found about one answer. */
export type Judgement = {
  question: EvaluationQuestion;
  /** Undefined when there was no answer. */
  outcome: Outcome | undefined;
  isOutcomeAllowed: boolean;
  /** Refused or asked back where neither is allowed. */
  isDeclined: boolean;
  factsHeld: number;
  /** Everything that is wrong, in words. */
  lacks: string[];
  sentences: { factual: number; cited: number };
  citations: { pairs: number; precise: number };
  /** Sentences with the label and quote of a citation that does not hold them. */
  imprecise: string[];
  numerals: { total: number; bound: number };
  withheld: number;
  /** The model that composed the answer: the built-in one where the configured one failed. */
  model: string;
  milliseconds: number;
  text: string;
};

/**
 * Judges an answer.
 *
 * @throws UnknownFactError when the question demands a figure or unit that the corpus does not have
 */
export function judge(asked: Asked, knowledge: Pick<Knowledge, 'corpus' | 'lexicon'>): Judgement {
  const { question, milliseconds } = asked;
  if ('failure' in asked) return withoutAnswer(question, milliseconds, asked.failure);
  const { answer } = asked;
  const isOutcomeAllowed = question.outcomes.includes(answer.outcome);
  const missing = lackingFacts({ question, answer, corpus: knowledge.corpus });
  const proof = numberProof({
    answer,
    questions: [...question.history, question.question],
    corpus: knowledge.corpus,
  });
  const lacks = [
    ...(isOutcomeAllowed ? [] : [`outcome: ${question.outcomes.join(' or ')}, not ${answer.outcome}`]),
    ...missing,
    ...wordsIn(answer.text, question.forbidden).map((words) => `forbidden: ${words}`),
    ...proof.unbound.map(({ numeral, sentence }) => `unbound: ${numeral} in “${sentence}”`),
  ];
  const pairs = citationPairs(answer);
  const imprecise = pairs.filter((pair) => !isSupported({ context: knowledge, ...pair }));
  return {
    question,
    outcome: answer.outcome,
    isOutcomeAllowed,
    isDeclined: !isOutcomeAllowed && (isRefusal(answer.outcome) || answer.outcome === 'ambiguous'),
    factsHeld: question.facts.length - missing.length,
    lacks,
    sentences: sentencesOf(answer),
    citations: { pairs: pairs.length, precise: pairs.length - imprecise.length },
    imprecise: imprecise.map(
      ({ sentence, citation }) => `${sentence.text}\n  ← ${citation.label}: ${citation.quote}`,
    ),
    numerals: { total: proof.total, bound: proof.total - proof.unbound.length },
    withheld: answer.checks.dropped,
    model: answer.model,
    milliseconds,
    text: answer.text,
  };
}

/** Sentences that state a fact, by the answer's own record, and those with a citation that is listed. */
function sentencesOf({ sentences, citations }: Answer): Judgement['sentences'] {
  const listed = new Set(citations.map(({ n }) => n));
  const factual = sentences.filter(({ check }) => check.status === 'passed');
  const cited = factual.filter((one) => one.citations.some((n) => listed.has(n)));
  return { factual: factual.length, cited: cited.length };
}

/** Every factual sentence with each of its citations. */
export function citationPairs({ sentences, citations }: Pick<Answer, 'sentences' | 'citations'>) {
  const byNumber = new Map(citations.map((citation) => [citation.n, citation]));
  return sentences
    .filter(({ check }) => check.status === 'passed')
    .flatMap((sentence) => {
      const cited = sentence.citations.flatMap((n) => byNumber.get(n) ?? []);
      return cited.map((citation) => ({ sentence, citation, citations: cited }));
    });
}

function withoutAnswer(question: EvaluationQuestion, milliseconds: number, failure: string): Judgement {
  return {
    question,
    outcome: undefined,
    isOutcomeAllowed: false,
    isDeclined: true,
    factsHeld: 0,
    lacks: [`no answer: ${failure}`],
    sentences: { factual: 0, cited: 0 },
    citations: { pairs: 0, precise: 0 },
    imprecise: [],
    numerals: { total: 0, bound: 0 },
    withheld: 0,
    model: '',
    milliseconds,
    text: '',
  };
}
