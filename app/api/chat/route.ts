import {
  answerStreamed,
  ChatRequest,
  MAX_BODY_BYTES,
  readBody,
  readConversation,
  withProblems,
} from '#service';
import { conversationError } from './conversation-error.ts';

export const runtime = 'nodejs';

/** `POST /api/chat`: one answer as a UI message stream, for the page. */
export async function POST(request: Request): Promise<Response> {
  return withProblems(async () => {
    const body = await readBody({ request, schema: ChatRequest, maxBytes: 8 * MAX_BODY_BYTES });
    const conversation = conversationError(() => readConversation(body));
    return answerStreamed(conversation, request.signal);
  });
}
