import type { Corpus, Figure } from '#corpus';
import type {
  AnswerChecks,
  AnswerSentence,
  Citation,
  MissingPart,
  Outcome,
  SentenceLayout,
} from '../answer.ts';
import { citationOf } from '../describe-evidence.ts';
import type { Evidence } from '../evidence.ts';
import type { Knowledge } from '../knowledge.ts';
import type { CheckedSentence } from './check-sentence.ts';
import type { ControlLine } from './markers.ts';
import { supportingQuote } from './supporting-quote.ts';
import { verdictQuote } from './verdict-quote.ts';

/** A sentence released to the reader with the citations it carries. */
export type ReleasedSentence = AnswerSentence & { cited: Citation[] };

/** What has been released of an answer so far. */
export type AnswerDraft = {
  sentences: ReleasedSentence[];
  citations: Citation[];
  evidence: Evidence[];
  outcome: Outcome | undefined;
  missing: MissingPart[];
  suggestions: string[];
  withheld: { text: string; reason: string }[];
};

export function createDraft(): AnswerDraft {
  return {
    sentences: [],
    citations: [],
    evidence: [],
    outcome: undefined,
    missing: [],
    suggestions: [],
    withheld: [],
  };
}

/** Takes a steering line into the draft. */
export function applyControl(draft: AnswerDraft, control: ControlLine): void {
  if (control.kind === 'outcome') draft.outcome = control.outcome;
  else if (control.kind === 'missing') draft.missing.push({ what: control.what, nearest: control.nearest });
  else if (control.question !== '') draft.suggestions.push(control.question);
}

/**
 * Adds a checked sentence to the draft, numbering its citations in order of first use.
 *
 * @returns the released sentence, or undefined when it was withheld or repeats an earlier one
 */
export function addSentence({
  knowledge,
  draft,
  checked,
  layout,
  language,
}: {
  knowledge: Knowledge;
  draft: AnswerDraft;
  checked: CheckedSentence;
  layout: SentenceLayout;
  language: string;
}): ReleasedSentence | undefined {
  if (checked.status === 'withheld') {
    draft.withheld.push({ text: checked.text, reason: checked.reason });
    return undefined;
  }
  if (draft.sentences.some(({ text }) => text === checked.text)) return undefined;
  const cited =
    checked.status === 'passed'
      ? checked.evidence.map((evidence) =>
          cite({ knowledge, draft, evidence, sentence: checked.text, language }),
        )
      : [];
  const released: ReleasedSentence = {
    text: checked.text,
    layout: draft.sentences.length === 0 && layout === 'inline' ? 'paragraph' : layout,
    citations: cited.map(({ n }) => n),
    check: { status: checked.status, numbers: checked.numbers },
    cited,
  };
  draft.sentences.push(released);
  return released;
}

/** The same evidence keeps its number; one quoted for several sentences shows all the words it supports. */
function cite({
  knowledge,
  draft,
  evidence,
  sentence,
  language,
}: {
  knowledge: Knowledge;
  draft: AnswerDraft;
  evidence: Evidence;
  sentence: string;
  language: string;
}): Citation {
  const words = supportingWords({ knowledge, evidence, sentence });
  const quote = evidence.kind === 'passage' ? words : undefined;
  const known = draft.citations.find(({ id }) => id === evidence.id);
  const n = known?.n ?? draft.citations.length + 1;
  const own = citationOf({ knowledge, evidence, n, quote, language });
  const citation = words === undefined ? own : { ...own, quote: withWords(own.quote, words) };
  if (known === undefined) {
    draft.citations.push({ ...citation });
    draft.evidence.push(evidence);
  } else if (words !== undefined) known.quote = withWords(known.quote, words);
  return citation;
}

function withWords(quote: string, words: string): string {
  return quote.includes(words) ? quote : `${quote} ${words}`;
}

/** The words of a passage that support a sentence, or those of a verdict on a figure that it repeats. */
function supportingWords({
  knowledge,
  evidence,
  sentence,
}: {
  knowledge: Knowledge;
  evidence: Evidence;
  sentence: string;
}): string | undefined {
  if (evidence.kind === 'passage') return supportingQuote(evidence.passage, sentence);
  if (evidence.kind !== 'figure') return undefined;
  return (
    verdictQuote(knowledge.corpus, evidence.id, sentence) ??
    definitionQuote(knowledge.corpus, evidence.figure, sentence)
  );
}

/** The definition of a figure's measure, for a sentence that says what the measure means. */
function definitionQuote({ indicators }: Corpus, figure: Figure, sentence: string): string | undefined {
  const { name = '', definition = '' } = indicators.get(figure.indicator) ?? {};
  const isSaid =
    definition !== '' && sentence.toLowerCase().includes(definition.toLowerCase().replace(/\.$/, ''));
  return isSaid ? `${name}: ${definition}` : undefined;
}

/** Counts of the checks, for the answer's record. */
export function checksOf(draft: AnswerDraft): AnswerChecks {
  const factual = draft.sentences.filter(({ check }) => check.status === 'passed');
  const bound = draft.sentences.reduce((sum, { check }) => sum + check.numbers.length, 0);
  return {
    sentences: {
      total: factual.length,
      cited: factual.filter(({ citations }) => citations.length > 0).length,
    },
    numbers: { total: bound, bound },
    dropped: draft.withheld.length,
  };
}
