import { capitalise } from '../frame/capitalise.ts';
import { messages } from '../messages/index.ts';

/** A kind of event in words; a kind without words of its own is its id, spaced. */
export function eventKind(kind: string): string {
  return messages.timeline.kinds[kind] ?? capitalise(kind.replaceAll('_', ' '));
}
