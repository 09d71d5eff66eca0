import { messages } from '../messages/index.ts';
import type { ReadAnswer } from './read-answer.ts';

/** What the assistant is doing, in words: writing, else what the server says, else the look-up that runs. */
export function workingWords(answer: ReadAnswer | undefined, step: string): string {
  if (answer !== undefined && answer.sentences.length > 0) return messages.conversation.writing;
  if (step !== '') return step;
  return answer?.steps.at(-1)?.doing ?? messages.conversation.working;
}

/** Shown where the answer grows, for as long as it grows. */
export function WorkingNote({ answer, step }: { answer: ReadAnswer | undefined; step: string }) {
  return (
    <p aria-hidden="true" className="no-print mt-3 flex items-center gap-2.5 text-[0.9375rem] text-soft">
      <span className="working-dot" />
      {workingWords(answer, step)}
    </p>
  );
}
