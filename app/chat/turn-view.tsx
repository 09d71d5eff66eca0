import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { ChartFigure } from '../charts/chart-figure.tsx';
import type { EvidenceSelection } from '../evidence/use-evidence-selection.ts';
import { messages } from '../messages/index.ts';
import { AnswerActions } from './answer-actions.tsx';
import { AnswerText } from './answer-text.tsx';
import { ChecksLine } from './checks-line.tsx';
import { FallbackNote } from './fallback-note.tsx';
import { FigureTable } from './figure-table.tsx';
import { OutcomeNote } from './outcome-note.tsx';
import { PrintedSources } from './printed-sources.tsx';
import type { Turn } from './read-turns.ts';
import { StepList } from './step-list.tsx';
import { WorkingNote } from './working-note.tsx';

/** One question with its answer; `children` stand below the answer. */
export function TurnView({
  turn,
  isLast,
  isBusy,
  hasFailed,
  step,
  provenance,
  selection,
  children,
}: {
  turn: Turn;
  isLast: boolean;
  isBusy: boolean;
  hasFailed: boolean;
  step: string;
  provenance: string;
  selection: EvidenceSelection;
  children?: ReactNode;
}) {
  const read = turn.answer;
  const answer = read?.answer;
  const openedId = selection.answerKey === turn.key ? selection.selected?.id : undefined;
  const open = (id: string) => selection.open(turn.key, read?.evidence ?? [], id);
  const wasStopped = !isBusy && !hasFailed && answer === undefined;
  return (
    <article className={clsx('turn pb-8', isLast && 'min-h-[calc(100dvh-12.5rem)]')}>
      <h2 className="rounded-xl bg-surface px-4 py-3 font-semibold font-serif text-[1.3rem] leading-snug [overflow-wrap:anywhere]">
        {turn.question}
      </h2>
      <div lang={answer?.locale} className="mt-4">
        {answer !== undefined && <OutcomeNote outcome={answer.outcome} missing={answer.missing} />}
        {read?.fallback !== undefined && <FallbackNote fallback={read.fallback} />}
        <AnswerText sentences={read?.sentences ?? []} openedId={openedId} onOpen={open} />
        {answer?.charts.map((chart) => (
          <ChartFigure key={`${chart.kind} ${chart.figureIds.join(' ')}`} chart={chart} />
        ))}
        {answer !== undefined && <FigureTable figures={answer.figures} openedId={openedId} onOpen={open} />}
      </div>
      {isBusy && <WorkingNote answer={read} step={step} />}
      {wasStopped && <p className="callout mt-4 text-[0.9375rem]">{messages.conversation.stopped}</p>}
      {answer !== undefined && read !== undefined && (
        <>
          <PrintedSources evidence={read.evidence} provenance={provenance} />
          <div className="mt-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-t pt-2">
            <ChecksLine checks={answer.checks} model={answer.model} />
            <AnswerActions answer={answer} provenance={provenance} />
          </div>
          <StepList steps={read.steps} answer={answer} />
        </>
      )}
      {children}
    </article>
  );
}
