import { numerals } from '#language';
import type { MissingPart } from '../answer.ts';
import type { AnswerDraft } from '../check/answer-draft.ts';
import type { HistoryTurn } from '../history.ts';
import type { Knowledge } from '../knowledge.ts';
import { suggest } from '../offline/suggest.ts';
import { understandAll } from '../offline/understand.ts';

/** Links, addresses, images and HTML. */
const MARKUP = /[<>[\]]|:\/\/|\bwww\./i;

/**
 * What a hosted or local model says beside its sentences, kept to what can be vouched for. A remark on what is missing may
 * name numbers of the question and of released sentences alone; follow-up questions come from the corpus, not the model.
 */
export function vouchBesideSentences({
  knowledge,
  draft,
  question,
  history,
}: {
  knowledge: Knowledge;
  draft: AnswerDraft;
  question: string;
  history: HistoryTurn[];
}): Pick<AnswerDraft, 'missing' | 'suggestions'> {
  const proven = [question, ...draft.sentences.map(({ text }) => text)].flatMap(valuesOf);
  const isVouched = (text: string) =>
    !MARKUP.test(text) && valuesOf(text).every((value) => proven.includes(value));
  const figures = draft.evidence.flatMap((evidence) => (evidence.kind === 'figure' ? [evidence.figure] : []));
  const earlier = history.flatMap(({ role, text }) =>
    role === 'user' ? [{ question: text, answer: '' }] : [],
  );
  const understanding = understandAll({ knowledge, question, earlier })[0];
  return {
    missing: draft.missing.flatMap(({ what, nearest }): MissingPart[] =>
      isVouched(what) ? [{ what, nearest: isVouched(nearest) ? nearest : '' }] : [],
    ),
    suggestions: understanding === undefined ? [] : suggest({ knowledge, understanding, figures }),
  };
}

function valuesOf(text: string): number[] {
  return numerals(text).map(({ value }) => value);
}
