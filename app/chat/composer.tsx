import { clsx } from 'clsx';
import { ArrowUp, Plus, Square } from 'lucide-react';
import { type KeyboardEvent, type RefObject, type SubmitEvent, useEffect, useState } from 'react';
import { messages } from '../messages/index.ts';
import { LengthNote, MAX_QUESTION_LENGTH } from './length-note.tsx';

/** Where questions are written. Enter asks, Shift + Enter starts a new line. */
export function Composer({
  field,
  prepared,
  isBusy,
  hasStarted,
  onAsk,
  onStop,
  onStartAnew,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  /** A question that waits in the field, e.g. from a link beside a section of the report. */
  prepared: string;
  isBusy: boolean;
  hasStarted: boolean;
  onAsk: (question: string) => void;
  onStop: () => void;
  onStartAnew: () => void;
}) {
  const [draft, setDraft] = useState(prepared);

  useEffect(() => {
    if (prepared !== '') field.current?.focus();
  }, [prepared, field]);

  const isTooLong = draft.length > MAX_QUESTION_LENGTH;

  function submit(): void {
    const question = draft.trim();
    if (isBusy) return;
    if (question === '' || isTooLong) {
      field.current?.focus();
      return;
    }
    setDraft('');
    // The question in the address is asked now; going back must not put it into the field again.
    if (prepared !== '') window.history.replaceState(null, '', '/');
    onAsk(question);
  }

  function onSubmit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    submit();
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    // While an input method composes a character, Enter belongs to it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  }

  return (
    <form
      onSubmit={onSubmit}
      className="no-print sticky bottom-0 z-10 -mx-4 mt-auto border-line border-t bg-paper px-4 pt-3 pb-[max(0.6rem,env(safe-area-inset-bottom))] sm:mx-0 sm:px-0"
    >
      <div
        className={clsx(
          'flex items-end gap-2 rounded-xl border bg-paper p-1.5 ps-3.5 focus-within:outline-3 focus-within:outline-accent',
          isTooLong ? 'border-alert' : 'border-line-strong',
        )}
      >
        <label htmlFor="question" className="sr-only">
          {messages.composer.label}
        </label>
        <textarea
          id="question"
          ref={field}
          value={draft}
          rows={1}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={onKeyDown}
          placeholder={messages.composer.placeholder}
          aria-invalid={isTooLong}
          aria-describedby="question-length"
          className="field-sizing-content max-h-48 min-h-11 min-w-0 flex-1 resize-none self-center bg-transparent py-2 leading-7 outline-none placeholder:text-soft"
        />
        {isBusy ? (
          <button type="button" className="button-main" onClick={onStop}>
            <Square aria-hidden="true" className="size-3.5 fill-current" />
            {messages.composer.stop}
          </button>
        ) : (
          <button type="submit" className="button-main">
            <ArrowUp aria-hidden="true" className="size-4" />
            {messages.composer.send}
          </button>
        )}
      </div>
      <div className="mt-1 flex items-center justify-between gap-4 text-[0.875rem] text-soft">
        {hasStarted ? (
          <button type="button" className="button-quiet -ms-2" onClick={onStartAnew}>
            <Plus aria-hidden="true" className="size-4" />
            {messages.composer.newQuestion}
          </button>
        ) : (
          <p className="leading-8 max-sm:hidden">{messages.composer.hint}</p>
        )}
        <LengthNote id="question-length" length={draft.length} />
      </div>
    </form>
  );
}
