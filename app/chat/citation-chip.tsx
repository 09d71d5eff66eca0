import type { EvidenceReference } from '../evidence/evidence-reference.ts';
import { messages } from '../messages/index.ts';

/** The number after a sentence that opens the evidence for it. */
export function CitationChip({
  citation,
  isOpen,
  onOpen,
}: {
  citation: EvidenceReference;
  isOpen: boolean;
  onOpen: () => void;
}) {
  return (
    <button
      type="button"
      className="chip"
      aria-label={messages.answer.citation(citation.n ?? 0, citation.label)}
      aria-expanded={isOpen}
      title={citation.label}
      onClick={onOpen}
    >
      {citation.n}
    </button>
  );
}
