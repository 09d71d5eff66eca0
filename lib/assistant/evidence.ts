import { type Corpus, type Event, type Figure, type Passage, rowPassage } from '#corpus';
import type { Calculation } from '#figures';

/** One thing a sentence may rest on. */
export type Evidence =
  | { kind: 'passage'; id: string; passage: Passage }
  | { kind: 'figure'; id: string; figure: Figure }
  | { kind: 'event'; id: string; event: Event }
  | { kind: 'calculation'; id: string; calculation: Calculation };

/** Finds a piece of evidence in the corpus by its id. */
export function findEvidence(corpus: Corpus, id: string): Evidence | undefined {
  const passage = corpus.passages.get(id) ?? findRow(corpus, id);
  if (passage !== undefined) return { kind: 'passage', id, passage };
  const figure = corpus.figures.get(id);
  if (figure !== undefined) return { kind: 'figure', id, figure };
  const event = corpus.events.get(id);
  return event === undefined ? undefined : { kind: 'event', id, event };
}

/** Rows of tables are too many to keep as passages; one is made when its id is asked for. */
function findRow(corpus: Pick<Corpus, 'documents' | 'tables'>, id: string): Passage | undefined {
  const [, tableId = '', row = ''] = /^(d-.+\.t\d+)\.(\d+)$/.exec(id) ?? [];
  const table = corpus.tables.get(tableId);
  const document = corpus.documents.get(table?.document ?? '');
  return table === undefined || document === undefined
    ? undefined
    : rowPassage(document, table, Number(row) - 1);
}

/** The evidence gathered for one question: only what a tool returned may be cited. */
export type EvidenceStore = {
  add(ids: string[]): void;
  addCalculation(calculation: Calculation): void;
  get(id: string): Evidence | undefined;
};

export function createEvidenceStore(corpus: Corpus): EvidenceStore {
  const gathered = new Map<string, Evidence>();
  return {
    add(ids) {
      for (const id of ids) {
        const evidence = findEvidence(corpus, id);
        if (evidence !== undefined) gathered.set(id, evidence);
      }
    },
    addCalculation: (calculation) => {
      gathered.set(calculation.id, { kind: 'calculation', id: calculation.id, calculation });
    },
    get: (id) => gathered.get(id),
  };
}
