import type { StreamTextTransform, TextStreamPart, ToolSet } from 'ai';
import { z } from 'zod';
import { splitSentences } from '#corpus';
import type { SentenceLayout } from '../answer.ts';
import { createEvidenceStore } from '../evidence.ts';
import type { Knowledge } from '../knowledge.ts';
import { CalculateOutput } from '../tools/calculate.ts';
import { type AnswerDraft, addSentence, applyControl, type ReleasedSentence } from './answer-draft.ts';
import { checkSentence } from './check-sentence.ts';
import { attachMarkers, readControlLine, readMarkers } from './markers.ts';

const ENDS_SENTENCE = /[.!?…。！？]["”’»)]*$/;
const WithEvidence = z.object({ evidence: z.array(z.string()) });

/**
 * Stream transform after the model: collects the evidence that tools return, cuts the model's text into sentences,
 * checks each, and passes on only those that hold, each as a text block of its own with native citations.
 *
 * @param draft filled with what was released, withheld and decided
 * @param question the question being answered
 * @param language language for the words of citations
 */
export function releaseSentences<Tools extends ToolSet>({
  knowledge,
  draft,
  question,
  language,
}: {
  knowledge: Knowledge;
  draft: AnswerDraft;
  question: string;
  language: string;
}): StreamTextTransform<Tools> {
  return () => {
    const store = createEvidenceStore(knowledge.corpus);
    let buffer = '';
    let layout: SentenceLayout = 'paragraph';
    let withheldBefore = 0;
    type Controller = TransformStreamDefaultController<TextStreamPart<Tools>>;

    const release = (controller: Controller, raw: string) => {
      const sentence = readMarkers(raw);
      if (sentence.text === '') return;
      const checked = checkSentence({ knowledge, store, sentence, question });
      const released = addSentence({ knowledge, draft, checked, layout, language });
      if (released === undefined) return;
      layout = 'inline';
      for (const part of textBlock(released, draft.sentences.length)) controller.enqueue(part);
    };

    const takeLine = (controller: Controller, line: string) => {
      const control = readControlLine(line);
      if (control !== undefined) return applyControl(draft, control);
      if (line.trim() === '') {
        layout = 'paragraph';
        return;
      }
      const text = startLine(line);
      for (const { text: sentence } of splitSentences(attachMarkers(text))) release(controller, sentence);
    };

    const startLine = (line: string): string => {
      const bullet = /^\s*(?:[-*•]|\d+[.)])\s+/.exec(line);
      if (bullet !== null) layout = 'bullet';
      return bullet === null ? line : line.slice(bullet[0].length);
    };

    /** Releases what is complete: whole lines, and all but the last sentence of the line being written. */
    const drain = (controller: Controller, isEnd: boolean) => {
      const lines = buffer.split('\n');
      buffer = isEnd ? '' : (lines.pop() ?? '');
      for (const line of lines) takeLine(controller, line);
      if (isEnd || buffer.trimStart().startsWith('[[')) return;
      if (/^\s*(?:[-*•]|\d+[.)])\s+\S/.test(buffer)) buffer = startLine(buffer);
      const complete = splitSentences(attachMarkers(buffer)).slice(0, -1);
      if (complete.length === 0) return;
      const attached = attachMarkers(buffer);
      for (const { text } of complete) release(controller, text);
      buffer = attached.slice(complete.at(-1)?.end ?? 0).trimStart();
    };

    /** The last sentence of a text is held until it is known how the text ended: a reply may have been cut off. */
    const finishText = (controller: Controller) => {
      if (buffer === '') return;
      drain(controller, true);
      layout = 'paragraph';
    };

    const dropUnfinished = () => {
      if (!ENDS_SENTENCE.test(readMarkers(buffer).text)) buffer = '';
    };

    return new TransformStream({
      transform(part, controller) {
        switch (part.type) {
          case 'tool-result': {
            const output = WithEvidence.safeParse(part.output);
            if (output.success) store.add(output.data.evidence);
            const calculation =
              part.toolName === 'calculate' ? CalculateOutput.safeParse(part.output) : undefined;
            if (calculation?.success === true) store.addCalculation(calculation.data);
            controller.enqueue(part);
            return;
          }
          case 'start-step':
            withheldBefore = draft.withheld.length;
            controller.enqueue(part);
            return;
          case 'text-delta':
            buffer += part.text;
            drain(controller, false);
            return;
          case 'text-end':
            return;
          case 'text-start':
          case 'tool-call':
            finishText(controller);
            if (part.type === 'tool-call') controller.enqueue(part);
            return;
          case 'finish-step':
            if (part.finishReason === 'length' || part.finishReason === 'error') dropUnfinished();
            finishText(controller);
            // What a model says before it looks things up ("Let me see") is no part of its answer.
            if (part.finishReason === 'tool-calls') draft.withheld.length = withheldBefore;
            controller.enqueue(part);
            return;
          case 'error':
          case 'abort':
            buffer = '';
            controller.enqueue(part);
            return;
          default:
            controller.enqueue(part);
        }
      },
      flush: finishText,
    });
  };
}

function textBlock<Tools extends ToolSet>(
  sentence: ReleasedSentence,
  index: number,
): TextStreamPart<Tools>[] {
  const id = `sentence-${index}`;
  return [
    { type: 'text-start', id },
    { type: 'text-delta', id, text: sentence.text },
    {
      type: 'text-end',
      id,
      providerMetadata: { assay: { layout: sentence.layout, status: sentence.check.status } },
      citations: sentence.cited.map(({ id: evidenceId, n, kind, label, quote, url }) => ({
        source: {
          type: 'source',
          sourceType: 'document',
          id: evidenceId,
          mediaType: 'text/plain',
          title: label,
          providerMetadata: { assay: { n, kind, url } },
        },
        citedText: quote,
      })),
    },
  ];
}
