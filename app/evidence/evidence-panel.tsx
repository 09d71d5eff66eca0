'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { messages } from '../messages/index.ts';
import { EvidenceBody } from './evidence-body.tsx';
import { EvidenceHeader } from './evidence-header.tsx';
import type { EvidenceReference } from './evidence-reference.ts';
import { useIsWide } from './use-is-wide.ts';

/** The evidence that is open: a column beside the answer on wide windows, else a sheet from below. */
export function EvidencePanel({
  evidence,
  selected,
  onSelect,
  onClose,
}: {
  evidence: EvidenceReference[];
  selected: EvidenceReference;
  onSelect: (id: string) => void;
  onClose: () => void;
}) {
  const Frame = useIsWide() ? EvidenceColumn : EvidenceSheet;
  return (
    <Frame onClose={onClose}>
      <EvidenceHeader evidence={evidence} selected={selected} onSelect={onSelect} onClose={onClose} />
      <EvidenceBody key={selected.id} reference={selected} />
    </Frame>
  );
}

function EvidenceColumn({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const column = useRef<HTMLElement>(null);

  useEffect(() => {
    column.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Escape' && !event.isComposing) onClose();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onClose]);

  return (
    <aside
      ref={column}
      tabIndex={-1}
      aria-label={messages.evidence.panel}
      className="no-print sticky top-14 h-[calc(100dvh-3.5rem)] overflow-y-auto overscroll-contain border-line border-s bg-paper outline-none"
    >
      {children}
    </aside>
  );
}

/** A native modal dialog: the browser keeps the focus inside and closes it on Escape. */
function EvidenceSheet({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const sheet = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = sheet.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={sheet}
      aria-label={messages.evidence.panel}
      className="evidence-dialog"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
