import { Check, Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Answer } from '#assistant/answer';
import { messages } from '../messages/index.ts';
import { answerMarkdown } from './answer-markdown.ts';

type CopyState = 'idle' | 'copied' | 'failed';

/** Copying an answer as Markdown with its numbered sources, and printing it. */
export function AnswerActions({ answer, provenance }: { answer: Answer; provenance: string }) {
  const [state, setState] = useState<CopyState>('idle');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(
        answerMarkdown({ answer, provenance, origin: window.location.origin }),
      );
      setState('copied');
    } catch {
      setState('failed');
    }
    setTimeout(() => setState('idle'), 3000);
  }

  const labels: Record<CopyState, string> = {
    idle: messages.answer.copy,
    copied: messages.answer.copied,
    failed: messages.answer.copyFailed,
  };
  return (
    <div className="no-print -mx-2 flex flex-wrap">
      <button type="button" className="button-quiet" onClick={() => void copy()}>
        {state === 'copied' ? (
          <Check aria-hidden="true" className="size-4" />
        ) : (
          <Copy aria-hidden="true" className="size-4" />
        )}
        <span aria-live="polite">{labels[state]}</span>
      </button>
      <button type="button" className="button-quiet" onClick={() => window.print()}>
        <Printer aria-hidden="true" className="size-4" />
        {messages.answer.print}
      </button>
    </div>
  );
}
