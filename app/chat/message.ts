/** The message type of the chat stream and the schemas that guard what arrives in it. */
import type { UIMessage } from 'ai';
import { z } from 'zod';
import { type Answer, EvidenceKind, type Fallback, SentenceLayout } from '#assistant/answer';

/**
 * A message of the conversation. An assistant message holds tool parts, then text parts of one released sentence
 * each (evidence in their native citations), then one `data-answer` part. A `data-restart` part says that what stands
 * before it is void: the configured model failed, and the built-in one begins anew.
 */
export type ChatMessage = UIMessage<unknown, { answer: Answer; status: { step: string }; restart: Fallback }>;

/** What a text part says about its sentence. */
export const SentenceMetadata = z.object({
  assay: z.object({ layout: SentenceLayout, status: z.enum(['passed', 'notice']) }),
});

/** A native citation of a text part as the chat route writes it. */
export const SentenceCitation = z.object({
  source: z.object({
    id: z.string().min(1),
    title: z.string().default(''),
    providerMetadata: z.object({
      assay: z.object({ n: z.number().int().positive(), kind: EvidenceKind, url: z.string() }),
    }),
  }),
  citedText: z.string().default(''),
});
export type SentenceCitation = z.infer<typeof SentenceCitation>;
