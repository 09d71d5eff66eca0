import type { Answer, Fallback, Outcome } from './answer.ts';
import { answerMarkdown } from './answer-markdown.ts';
import { chartsOf } from './charts-of.ts';
import { type AnswerDraft, checksOf } from './check/answer-draft.ts';
import type { Knowledge } from './knowledge.ts';
import { viewFigure } from './view-figure.ts';

/**
 * The answer as its contract has it, from what was released.
 *
 * @param model name of the model that composed it
 * @param startedAt `performance.now()` of the beginning
 */
export function toAnswer({
  knowledge,
  draft,
  question,
  language,
  model,
  fallback,
  startedAt,
}: {
  knowledge: Knowledge;
  draft: AnswerDraft;
  question: string;
  language: string;
  model: string;
  fallback?: Fallback;
  startedAt: number;
}): Answer {
  const figures = draft.evidence.flatMap((evidence) => (evidence.kind === 'figure' ? [evidence.figure] : []));
  const sentences = draft.sentences.map(({ cited: _, ...sentence }) => sentence);
  return {
    id: crypto.randomUUID(),
    question,
    locale: language,
    model,
    fallback,
    corpusVersion: knowledge.corpus.version,
    createdAt: new Date().toISOString(),
    elapsedMs: Math.round(performance.now() - startedAt),
    outcome: outcomeOf(draft),
    text: answerMarkdown(sentences),
    sentences,
    citations: draft.citations,
    figures: figures.map((figure) => viewFigure({ knowledge, figure, language })),
    charts: chartsOf({ knowledge, figures, language }),
    missing: draft.missing,
    suggestions: draft.suggestions,
    checks: checksOf(draft),
  };
}

/** A model that claims to have answered but had every factual sentence withheld has answered nothing. */
function outcomeOf(draft: AnswerDraft): Outcome {
  const hasFacts = draft.sentences.some(({ check }) => check.status === 'passed');
  if (draft.outcome === undefined) return hasFacts ? 'answered' : 'not_in_corpus';
  if (draft.outcome === 'answered' && draft.sentences.length === 0) return 'not_in_corpus';
  return draft.outcome;
}
