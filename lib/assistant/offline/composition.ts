import type { MissingPart, Outcome } from '../answer.ts';
import { NOTICE_MARK } from '../check/markers.ts';

/** An answer as it is composed, before it is written down for the release. */
export type Composition = {
  outcome: Outcome;
  missing: MissingPart[];
  /** Lines of marked text: paragraphs, and list items that begin with `- `; an empty line parts paragraphs. */
  lines: string[];
  /** Follow-up questions. */
  suggestions: string[];
};

const MOST_SUGGESTIONS = 3;

/** Outcomes that answer at least something. */
const ANSWERS: ReadonlySet<Outcome> = new Set(['answered', 'partly_answered', 'opinion']);

/** One answer to several questions asked in one: what is found of each, in their order, and what is missing. */
export function joinCompositions(parts: Composition[]): Composition {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('An answer needs at least one part.');
  if (others.length === 0) return first;
  return {
    outcome: jointOutcome(parts.map(({ outcome }) => outcome)),
    missing: parts.flatMap(({ missing }) => missing),
    lines: parts.flatMap(({ lines }) => ['', ...lines]),
    suggestions: [...new Set(parts.flatMap(({ suggestions }) => suggestions))].slice(0, MOST_SUGGESTIONS),
  };
}

function jointOutcome(outcomes: Outcome[]): Outcome {
  const [first = 'not_in_corpus'] = outcomes;
  if (outcomes.every((outcome) => outcome === first)) return first;
  const answering = outcomes.filter((outcome) => ANSWERS.has(outcome));
  if (answering.length === 0) return outcomes.includes('ambiguous') ? 'ambiguous' : 'not_in_corpus';
  const isWhole = answering.length === outcomes.length && !outcomes.includes('partly_answered');
  return isWhole ? 'answered' : 'partly_answered';
}

/** Writes a composition as marked text: control lines around its paragraphs. */
export function writeComposition({ outcome, missing, lines, suggestions }: Composition): string {
  return [
    `[[outcome: ${outcome}]]`,
    ...missing.map(({ what, nearest }) => `[[missing: ${plain(what)} | ${plain(nearest)}]]`),
    ...lines,
    ...suggestions.map((question) => `[[suggest: ${plain(question)}]]`),
  ].join('\n');
}

/** A sentence of Assay's own that states no fact of the corpus. */
export function noticeSentence(text: string): string {
  const stop = /[.!?…。！？:：]$/u.exec(text)?.[0] ?? '.';
  return `${text.replace(/[.!?…。！？:：]$/u, '')}${NOTICE_MARK}${stop}`;
}

/** What markers are made of has no place in their words. */
function plain(text: string): string {
  return text.replace(/[[\]|]/g, '');
}
