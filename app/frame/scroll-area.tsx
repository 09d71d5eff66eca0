import type { ReactNode } from 'react';

/** A frame that scrolls sideways when its table is wider than the screen, by touch, mouse and arrow keys. */
export function ScrollArea({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without the focus, arrow keys could not scroll it.
    <section tabIndex={0} aria-label={label} className="overflow-x-auto overscroll-x-contain">
      {children}
    </section>
  );
}
