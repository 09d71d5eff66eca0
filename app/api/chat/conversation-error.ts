import { ZodError } from 'zod';
import { RequestError } from '#service';

/** Runs a reader of the conversation; a question of the wrong shape becomes a request error that says what is wrong. */
export function conversationError<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const detail = error.issues.map(({ message }) => message).join('; ');
    throw new RequestError({ status: 400, title: 'Invalid request', detail });
  }
}
