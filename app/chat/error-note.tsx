import { RotateCcw } from 'lucide-react';
import { messages } from '../messages/index.ts';
import { describeError } from './describe-error.ts';

/** Says calmly what went wrong and offers to ask again. */
export function ErrorNote({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <div role="alert" className="callout callout-alert mt-4">
      <p className="font-semibold">{messages.failure.title}</p>
      <p className="mt-1">{describeError(error)}</p>
      <button type="button" className="button-main mt-3" onClick={onRetry}>
        <RotateCcw aria-hidden="true" className="size-4" />
        {messages.failure.retry}
      </button>
    </div>
  );
}
