'use client';

import { messages } from './messages/index.ts';

/** What a page shows when rendering it failed. */
export default function PageError({ reset }: { reset: () => void }) {
  return (
    <div className="mx-auto w-full max-w-measure px-4 py-12 sm:px-6">
      <h1 className="font-semibold font-serif text-3xl">{messages.failure.page}</h1>
      <p className="mt-3 text-soft">{messages.failure.unknown}</p>
      <button type="button" className="button-main mt-6" onClick={reset}>
        {messages.failure.retry}
      </button>
    </div>
  );
}
