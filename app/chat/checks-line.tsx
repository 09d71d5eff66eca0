import { ShieldCheck } from 'lucide-react';
import type { AnswerChecks } from '#assistant/answer';
import { messages } from '../messages/index.ts';

/** What was checked before the answer was shown. */
export function ChecksLine({ checks }: { checks: AnswerChecks }) {
  const { numbers, sentences, dropped } = checks;
  const parts = [
    numbers.total === 0 ? '' : messages.answer.numbersChecked(numbers.bound, numbers.total),
    sentences.total === 0 ? '' : messages.answer.sentencesCited(sentences.cited, sentences.total),
    dropped === 0 ? '' : messages.answer.withheld(dropped),
  ].filter((part) => part !== '');
  if (parts.length === 0) return <span />;
  return (
    <p className="flex items-center gap-2 text-[0.9375rem] text-soft">
      <ShieldCheck aria-hidden="true" className="size-4 flex-none text-accent" />
      {parts.join(' · ')}
    </p>
  );
}
