import type { ReactNode } from 'react';

/** The frame of a reading room: its title, what it holds, and the room. */
export function RoomPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-6xl px-4 pt-8 pb-16 sm:px-6 sm:pt-12">
      <h1 className="font-semibold font-serif text-[1.75rem] leading-tight sm:text-4xl">{title}</h1>
      <p className="mt-2 mb-6 max-w-measure text-soft">{lead}</p>
      {children}
    </div>
  );
}
