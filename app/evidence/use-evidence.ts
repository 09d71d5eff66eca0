'use client';

import { useEffect, useState } from 'react';
import { EvidenceResponse } from './evidence-response.ts';

export type EvidenceState =
  | { status: 'loading' }
  | { status: 'ready'; evidence: EvidenceResponse }
  | { status: 'failed' };

const fetched = new Map<string, EvidenceResponse>();

/**
 * Fetches a piece of evidence once; the corpus does not change while a page is open.
 *
 * @param id evidence id, or undefined when there is nothing to fetch
 */
export function useEvidence(id: string | undefined): EvidenceState {
  const [result, setResult] = useState<{ id: string; state: EvidenceState }>();

  useEffect(() => {
    if (id === undefined || fetched.has(id)) return;
    const controller = new AbortController();
    fetchEvidence(id, controller.signal).then(
      (evidence) => {
        fetched.set(id, evidence);
        setResult({ id, state: { status: 'ready', evidence } });
      },
      () => {
        if (!controller.signal.aborted) setResult({ id, state: { status: 'failed' } });
      },
    );
    return () => controller.abort();
  }, [id]);

  const known = id === undefined ? undefined : fetched.get(id);
  if (known !== undefined) return { status: 'ready', evidence: known };
  return result?.id === id && result !== undefined ? result.state : { status: 'loading' };
}

async function fetchEvidence(id: string, signal: AbortSignal): Promise<EvidenceResponse> {
  const response = await fetch(`/api/v1/evidence/${encodeURIComponent(id)}`, { signal });
  if (!response.ok) throw new Error(`The server answered ${response.status} for the evidence ${id}.`);
  return EvidenceResponse.parse(await response.json());
}
