'use client';

import { useChat } from '@ai-sdk/react';
import { clsx } from 'clsx';
import { useRef, useState, useSyncExternalStore } from 'react';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { useEvidenceSelection } from '../evidence/use-evidence-selection.ts';
import { Announcer } from './announcer.tsx';
import { Composer } from './composer.tsx';
import { getConversation } from './conversation.ts';
import { ConversationLog } from './conversation-log.tsx';
import { FirstScreen } from './first-screen.tsx';
import { readTurns } from './read-turns.ts';
import type { ReportFacts } from './report-facts.ts';

/** The chat page: first screen or conversation, composer, and the evidence panel beside them. */
export function AskPage({ report, draft }: { report: ReportFacts; draft: string }) {
  const [conversation] = useState(getConversation);
  const { messages, sendMessage, status, stop, error, regenerate, setMessages, clearError } = useChat({
    chat: conversation.chat,
  });
  const step = useSyncExternalStore(conversation.subscribeToStep, conversation.readStep, () => '');
  const composer = useRef<HTMLTextAreaElement>(null);
  const selection = useEvidenceSelection(composer);
  const turns = readTurns(messages);
  const isBusy = status === 'submitted' || status === 'streaming';
  const hasStarted = turns.length > 0;

  function ask(question: string): void {
    if (isBusy) return;
    clearError();
    selection.close();
    void sendMessage({ text: question });
  }

  function startAnew(): void {
    void stop();
    clearError();
    setMessages([]);
    selection.close();
    window.scrollTo({ top: 0 });
    composer.current?.focus();
  }

  return (
    <div
      className={clsx(
        'ask-page mx-auto grid w-full max-w-7xl flex-1 grid-cols-1',
        selection.selected !== undefined && 'lg:grid-cols-[minmax(0,1fr)_27rem]',
      )}
    >
      <div className="mx-auto flex w-full min-w-0 max-w-[46rem] flex-col px-4 sm:px-6">
        {hasStarted ? (
          <ConversationLog
            turns={turns}
            report={report}
            isBusy={isBusy}
            step={step}
            error={error}
            openEvidence={selection}
            onAsk={ask}
            onRetry={() => void regenerate()}
          />
        ) : (
          <FirstScreen report={report} onAsk={ask} />
        )}
        <Composer
          field={composer}
          prepared={draft}
          isBusy={isBusy}
          hasStarted={hasStarted}
          onAsk={ask}
          onStop={() => void stop()}
          onStartAnew={startAnew}
        />
        <Announcer turns={turns} isBusy={isBusy} step={step} />
      </div>
      {selection.selected !== undefined && (
        <EvidencePanel
          evidence={selection.evidence}
          selected={selection.selected}
          onSelect={selection.move}
          onClose={selection.close}
        />
      )}
    </div>
  );
}
