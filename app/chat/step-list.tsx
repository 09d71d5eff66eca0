import { ChevronRight } from 'lucide-react';
import type { Answer } from '#assistant/answer';
import { messages } from '../messages/index.ts';
import type { ToolStep } from './tool-step.ts';

/** The look-ups behind an answer, folded away until somebody asks. */
export function StepList({ steps, answer }: { steps: ToolStep[]; answer: Answer }) {
  const words = messages.steps;
  return (
    <details className="no-print group text-[0.9375rem]">
      <summary className="-ms-2 inline-flex min-h-8 list-none items-center gap-1 rounded px-2 text-soft hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden="true" className="size-4 transition-transform group-open:rotate-90" />
        {words.summary}
      </summary>
      <ol className="mt-1 ms-2 space-y-2 border-line border-s-2 ps-4">
        {steps.map((step) => (
          <li key={step.key}>
            <span className="font-semibold">{step.done}</span>{' '}
            {step.arguments.length > 0 && (
              <span className="text-soft">
                ({step.arguments.map(({ name, value }) => `${name}: ${value}`).join('; ')})
              </span>
            )}{' '}
            {step.state === 'failed' ? words.failed : step.state === 'running' ? words.running : step.result}
          </li>
        ))}
        <li className="text-soft">
          {words.composed(answer.model, inSeconds(answer.elapsedMs))} {words.corpus(answer.corpusVersion)}
        </li>
      </ol>
    </details>
  );
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toLocaleString('en', { maximumFractionDigits: 2 })} s`;
}
