import type { ReactNode } from 'react';
import { messages } from '../messages/index.ts';

/** The plain page around one figure or event. */
export function EvidencePage({
  kind,
  title,
  children,
}: {
  kind: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <div className="mx-auto w-full max-w-[48rem] px-4 pt-8 pb-16 sm:px-6 sm:pt-12">
      <p className="eyebrow">{kind}</p>
      <h1 className="mt-2 mb-6 font-semibold font-serif text-2xl leading-snug sm:text-3xl">{title}</h1>
      <h2 className="sr-only">{messages.evidence.details}</h2>
      {children}
    </div>
  );
}
