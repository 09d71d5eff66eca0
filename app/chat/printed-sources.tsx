import type { EvidenceReference } from '../evidence/evidence-reference.ts';
import { messages } from '../messages/index.ts';

/** The numbered sources under an answer on paper, where citations cannot be opened. */
export function PrintedSources({
  evidence,
  provenance,
}: {
  evidence: EvidenceReference[];
  provenance: string;
}) {
  return (
    <div className="print-only mt-4 text-[0.875rem] leading-snug">
      <h3 className="font-semibold">{messages.answer.sources}</h3>
      <ul className="mt-1 space-y-1">
        {evidence
          .filter(({ n }) => n !== undefined)
          .map(({ id, n, label, quote, url }) => (
            <li key={id}>
              [{n}] {label}. {quote} {url !== '' && `(${url})`}
            </li>
          ))}
      </ul>
      <p className="mt-2">{provenance}</p>
    </div>
  );
}
