import type { ChatMessage } from './message.ts';
import { type ReadAnswer, readAnswer } from './read-answer.ts';

/** A question and, once something of it has arrived, its answer. */
export type Turn = { key: string; question: string; answer: ReadAnswer | undefined };

/** Pairs the messages of a conversation into turns. */
export function readTurns(chatMessages: ChatMessage[]): Turn[] {
  const turns: Turn[] = [];
  for (const message of chatMessages) {
    const open = turns.at(-1);
    if (message.role === 'user') {
      turns.push({ key: message.id, question: questionText(message), answer: undefined });
    } else if (message.role === 'assistant' && open !== undefined) {
      open.answer = readAnswer(message);
    }
  }
  return turns;
}

function questionText(message: ChatMessage): string {
  return message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
}
