import { useEffect, useRef } from 'react';
import type { EvidenceSelection } from '../evidence/use-evidence-selection.ts';
import { messages } from '../messages/index.ts';
import { ErrorNote } from './error-note.tsx';
import type { Turn } from './read-turns.ts';
import type { ReportFacts } from './report-facts.ts';
import { Suggestions } from './suggestions.tsx';
import { TurnView } from './turn-view.tsx';

/** The questions asked and their answers, newest last. */
export function ConversationLog({
  turns,
  report,
  isBusy,
  step,
  error,
  openEvidence,
  onAsk,
  onRetry,
}: {
  turns: Turn[];
  report: ReportFacts;
  isBusy: boolean;
  step: string;
  error: Error | undefined;
  openEvidence: EvidenceSelection;
  onAsk: (question: string) => void;
  onRetry: () => void;
}) {
  const end = useRef<HTMLDivElement>(null);
  const lastKey = turns.at(-1)?.key;
  const seenKey = useRef(lastKey);

  useEffect(() => {
    // A new question moves to the top once and the answer grows below it, so that nobody reads a moving text.
    if (lastKey === seenKey.current && turns.length > 1) return;
    seenKey.current = lastKey;
    end.current?.scrollIntoView({ block: 'start' });
  }, [lastKey, turns.length]);

  const lastAnswer = isBusy ? undefined : turns.at(-1)?.answer?.answer;
  return (
    <div className="flex-1 pt-6">
      <h1 className="mb-5 text-[0.9375rem] text-soft leading-snug">
        {messages.conversation.about}: {report.title}
      </h1>
      <div role="log" aria-label={messages.conversation.label} aria-busy={isBusy}>
        {turns.map((turn, index) => {
          const isLast = index === turns.length - 1;
          return (
            <div key={turn.key} ref={isLast ? end : undefined}>
              <TurnView
                turn={turn}
                isLast={isLast}
                isBusy={isLast && isBusy}
                hasFailed={isLast && error !== undefined}
                step={step}
                provenance={report.provenance}
                selection={openEvidence}
              >
                {isLast && error !== undefined && <ErrorNote error={error} onRetry={onRetry} />}
                {isLast && (
                  <Suggestions
                    questions={lastAnswer?.suggestions ?? []}
                    locale={lastAnswer?.locale}
                    onAsk={onAsk}
                  />
                )}
              </TurnView>
            </div>
          );
        })}
      </div>
    </div>
  );
}
