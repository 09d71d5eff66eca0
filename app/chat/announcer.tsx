import { messages } from '../messages/index.ts';
import type { Turn } from './read-turns.ts';
import { workingWords } from './working-note.tsx';

/** Tells screen readers, once each, what is going on and when an answer is complete. Stands outside the log. */
export function Announcer({ turns, isBusy, step }: { turns: Turn[]; isBusy: boolean; step: string }) {
  return (
    <p role="status" className="sr-only">
      {isBusy ? workingWords(turns.at(-1)?.answer, step) : completion(turns.at(-1))}
    </p>
  );
}

function completion(turn: Turn | undefined): string {
  const answer = turn?.answer?.answer;
  if (answer === undefined) return '';
  return messages.conversation.complete(answer.sentences.length, answer.citations.length);
}
