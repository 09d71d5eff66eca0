import { isToolUIPart, type TextUIPart } from 'ai';
import { Answer, Fallback, type SentenceLayout } from '#assistant/answer';
import { type EvidenceReference, evidenceOf } from '../evidence/evidence-reference.ts';
import { type ChatMessage, SentenceCitation, SentenceMetadata } from './message.ts';
import { readToolStep, type ToolStep } from './tool-step.ts';

/** A released sentence as the screen shows it. */
export type ReadSentence = {
  key: string;
  text: string;
  layout: SentenceLayout;
  isNotice: boolean;
  citations: EvidenceReference[];
};

/** An assistant message turned into what the screen shows; `answer` is there once the stream has ended well. */
export type ReadAnswer = {
  sentences: ReadSentence[];
  steps: ToolStep[];
  evidence: EvidenceReference[];
  /** Set as soon as the built-in model stands in for the configured one. */
  fallback: Fallback | undefined;
  answer: Answer | undefined;
};

/** Reads an assistant message part by part; parts of an unknown shape are left out, never shown raw. */
export function readAnswer(message: ChatMessage): ReadAnswer {
  const sentences: ReadSentence[] = [];
  const steps: ToolStep[] = [];
  let answer: Answer | undefined;
  let fallback: Fallback | undefined;
  for (const [index, part] of message.parts.entries()) {
    if (part.type === 'text') {
      if (part.text.trim() !== '') sentences.push(readSentence(part, `${message.id}-${index}`));
    } else if (part.type === 'data-answer') {
      answer = Answer.safeParse(part.data).data;
    } else if (part.type === 'data-restart') {
      fallback = Fallback.safeParse(part.data).data;
      sentences.length = 0;
      steps.length = 0;
    } else if (isToolUIPart(part)) {
      steps.push(readToolStep(part));
    }
  }
  const cited = sentences.flatMap(({ citations }) => citations);
  return { sentences, steps, evidence: evidenceOf(cited, answer), fallback, answer };
}

function readSentence(part: TextUIPart, key: string): ReadSentence {
  const metadata = SentenceMetadata.safeParse(part.providerMetadata).data?.assay;
  return {
    key,
    text: part.text.trim(),
    layout: metadata?.layout ?? 'inline',
    isNotice: metadata?.status === 'notice',
    citations: (part.citations ?? []).flatMap((citation) => {
      const { data } = SentenceCitation.safeParse(citation);
      return data === undefined ? [] : [toReference(data)];
    }),
  };
}

function toReference({ source, citedText }: SentenceCitation): EvidenceReference {
  const { n, kind, url } = source.providerMetadata.assay;
  return { id: source.id, kind, n, label: source.title, quote: citedText, url };
}
