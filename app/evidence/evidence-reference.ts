import type { Answer, Citation, EvidenceKind, FigureView } from '#assistant/answer';

/** What the screen knows of a piece of evidence before it fetches the rest. */
export type EvidenceReference = {
  id: string;
  kind: EvidenceKind;
  /** Number of the citation; missing for figures that stand in the table only. */
  n?: number;
  label: string;
  quote: string;
  url: string;
};

/** The evidence of an answer in the order a reader walks through it: citations by number, then further figures. */
export function evidenceOf(citations: EvidenceReference[], answer: Answer | undefined): EvidenceReference[] {
  const references = new Map<string, EvidenceReference>();
  for (const citation of [...citations, ...(answer?.citations.map(fromCitation) ?? [])]) {
    if (!references.has(citation.id)) references.set(citation.id, citation);
  }
  const ordered = [...references.values()].sort((a, b) => (a.n ?? 0) - (b.n ?? 0));
  const further = (answer?.figures ?? []).filter(({ id }) => !references.has(id)).map(fromFigure);
  return [...ordered, ...further];
}

function fromCitation({ id, kind, n, label, quote, url }: Citation): EvidenceReference {
  return { id, kind, n, label, quote, url };
}

function fromFigure({ id, display }: FigureView): EvidenceReference {
  return { id, kind: 'figure', label: display.sentence, quote: display.sentence, url: `/data/${id}` };
}
