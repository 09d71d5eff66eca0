/** Asks the questions of a set, each in a conversation of its own. */
import type { Answer } from '#assistant/answer';
import { answerWhole } from '#service';
import type { EvaluationQuestion } from './question.ts';

/** An answer with the wall-clock time it took, or what went wrong instead of one. */
export type Asked =
  | { question: EvaluationQuestion; answer: Answer; milliseconds: number }
  | { question: EvaluationQuestion; failure: string; milliseconds: number };

/** Asks a question after the questions before it, which are answered for real, one after the other. */
export async function ask(question: EvaluationQuestion): Promise<Asked> {
  const history: { role: 'user' | 'assistant'; text: string }[] = [];
  let startedAt = performance.now();
  try {
    for (const text of question.history) {
      const answer = await answerWhole({ question: text, history });
      history.push({ role: 'user', text }, { role: 'assistant', text: answer.text });
    }
    startedAt = performance.now();
    const answer = await answerWhole({ question: question.question, history });
    return { question, answer, milliseconds: performance.now() - startedAt };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    return { question, failure, milliseconds: performance.now() - startedAt };
  }
}
