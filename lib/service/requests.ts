import { z } from 'zod';

/** Longest question, in characters. */
export const MAX_QUESTION = 2_000;
/** Largest body of a question with its history. */
export const MAX_BODY_BYTES = 256 * 1024;

const Question = z
  .string('a question is needed')
  .trim()
  .min(1, 'the question is empty')
  .max(MAX_QUESTION, `the question is longer than ${MAX_QUESTION} characters`);

/** Body of `POST /api/v1/answers`. */
export const AnswerRequest = z.object({
  question: Question,
  history: z
    .array(z.object({ role: z.enum(['user', 'assistant']), text: z.string().max(20_000) }))
    .max(50)
    .optional(),
  locale: z
    .string()
    .regex(/^[a-z]{2}$/, 'must be a two-letter language code')
    .optional(),
  model: z.string().optional(),
});

const TextPart = z.looseObject({ type: z.string(), text: z.string().optional() });

/** Body of `POST /api/chat`: the messages of `useChat`, of which only roles and text count. */
export const ChatRequest = z.object({
  messages: z
    .array(z.looseObject({ role: z.enum(['user', 'assistant', 'system']), parts: z.array(TextPart) }))
    .min(1, 'there is no message')
    .max(200),
});

/** The question and the turns before it, from the messages of a chat. */
export function readConversation({ messages }: z.infer<typeof ChatRequest>): z.infer<typeof AnswerRequest> {
  const turns = messages.flatMap(({ role, parts }) => {
    const text = parts
      .flatMap((part) => (part.type === 'text' && part.text !== undefined ? [part.text] : []))
      .join(' ');
    return role === 'system' || text.trim() === '' ? [] : [{ role, text }];
  });
  const last = turns.at(-1);
  return AnswerRequest.parse({
    question: last?.role === 'user' ? last.text : undefined,
    history: turns.slice(0, -1).slice(-20),
  });
}
