'use client';

import { type RefObject, useCallback, useRef, useState } from 'react';
import type { EvidenceReference } from './evidence-reference.ts';

/** Which evidence of which answer is open. */
export type EvidenceSelection = {
  /** Key of the answer it belongs to. */
  answerKey: string | undefined;
  evidence: EvidenceReference[];
  selected: EvidenceReference | undefined;
  open: (answerKey: string, evidence: EvidenceReference[], id: string) => void;
  move: (id: string) => void;
  close: () => void;
};

type Opened = { answerKey: string; evidence: EvidenceReference[]; id: string };

/**
 * Keeps the open evidence and gives the focus back to the control that opened it.
 *
 * @param fallback gets the focus when that control is gone
 */
export function useEvidenceSelection(fallback: RefObject<HTMLElement | null>): EvidenceSelection {
  const [opened, setOpened] = useState<Opened>();
  const opener = useRef<Element>(null);

  const open = useCallback((answerKey: string, evidence: EvidenceReference[], id: string) => {
    opener.current = document.activeElement;
    setOpened({ answerKey, evidence, id });
  }, []);

  const move = useCallback((id: string) => {
    setOpened((current) => (current === undefined ? undefined : { ...current, id }));
  }, []);

  const close = useCallback(() => {
    setOpened(undefined);
    const target = opener.current;
    opener.current = null;
    if (target === null) return;
    // After the panel has left the page, since a modal dialog holds the focus until then.
    requestAnimationFrame(() => {
      if (target instanceof HTMLElement && target.isConnected) target.focus();
      else fallback.current?.focus();
    });
  }, [fallback]);

  return {
    answerKey: opened?.answerKey,
    evidence: opened?.evidence ?? [],
    selected: opened?.evidence.find(({ id }) => id === opened.id),
    open,
    move,
    close,
  };
}
