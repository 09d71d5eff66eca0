import { ShieldCheck } from 'lucide-react';
import type { AnswerChecks } from '#assistant/answer';
import { messages } from '../messages/index.ts';

/** What was checked before the answer was shown, and which model wrote it. */
export function ChecksLine({ checks, model }: { checks: AnswerChecks; model: string }) {
  const { numbers, sentences, dropped } = checks;
  const parts = [
    numbers.total === 0 ? '' : messages.answer.numbersChecked(numbers.bound, numbers.total),
    sentences.total === 0 ? '' : messages.answer.sentencesCited(sentences.cited, sentences.total),
    dropped === 0 ? '' : messages.answer.withheld(dropped),
    messages.answer.writtenBy(model),
  ].filter((part) => part !== '');
  return (
    <p className="flex min-w-0 items-center gap-2 text-[0.9375rem] text-soft [overflow-wrap:anywhere]">
      <ShieldCheck aria-hidden="true" className="size-4 flex-none text-accent" />
      {parts.join(' · ')}
    </p>
  );
}
