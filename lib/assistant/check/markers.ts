import { Outcome } from '../answer.ts';

/** How a model cites: evidence ids in double square brackets after what they support, `[[r3.2.4]]`, `[[id, id]]`. */
const MARKER = /\s*\[\[([^[\]]+)\]\]/g;
const TRAILING = /([.!?…。！？]["”’»)]*)((?:\s*\[\[[^[\]]+\]\])+)/g;
const CONTROL_LINE = /^\s*\[\[(outcome|missing|suggest):\s*([^[\]]*)\]\]\s*$/;
const NOTICE = 'notice';

/** A sentence as a model wrote it: its words, the ids it cites, and whether it is marked as Assay's own remark. */
export type MarkedSentence = { text: string; ids: string[]; isNotice: boolean };

/** A line that steers the answer instead of being shown. */
export type ControlLine =
  | { kind: 'outcome'; outcome: Outcome }
  | { kind: 'missing'; what: string; nearest: string }
  | { kind: 'suggest'; question: string };

/** Moves markers that follow a full stop before it, so that a sentence and its markers stay together. */
export function attachMarkers(text: string): string {
  return text.replace(TRAILING, (_, stop: string, markers: string) => `${markers}${stop}`);
}

/** Takes the markers out of one sentence. */
export function readMarkers(sentence: string): MarkedSentence {
  const marked = [...sentence.matchAll(MARKER)].flatMap((match) =>
    (match[1] ?? '').split(/[,;]/).map((id) => id.trim()),
  );
  const ids = [...new Set(marked.filter((id) => id !== '' && id !== NOTICE))];
  return { text: sentence.replace(MARKER, '').trim(), ids, isNotice: marked.includes(NOTICE) };
}

/** Reads a control line, e.g. `[[outcome: not_in_corpus]]`; undefined when the line is text. */
export function readControlLine(line: string): ControlLine | undefined {
  const match = CONTROL_LINE.exec(line);
  if (match === null) return undefined;
  const [, kind, body = ''] = match;
  if (kind === 'outcome') {
    const outcome = Outcome.safeParse(body.trim());
    return outcome.success ? { kind, outcome: outcome.data } : undefined;
  }
  if (kind === 'suggest') return { kind, question: body.trim() };
  const [what = '', nearest = ''] = body.split('|').map((part) => part.trim());
  return { kind: 'missing', what, nearest };
}

/** Writes the marker for evidence ids. */
export function mark(...ids: string[]): string {
  return ids.length === 0 ? '' : ` [[${ids.join(', ')}]]`;
}

/** The marker for a sentence that states no fact of the corpus. */
export const NOTICE_MARK = ` [[${NOTICE}]]`;
