/**
 * The conversation of this browser tab. It lives outside the page, so that following a citation into the report and
 * coming back does not lose it; nothing is stored, and a reload begins anew.
 */
import { Chat } from '@ai-sdk/react';
import { DefaultChatTransport } from 'ai';
import type { ChatMessage } from './message.ts';
import { toolWords } from './tool-step.ts';

export type Conversation = {
  chat: Chat<ChatMessage>;
  /** What the server says it is doing, in words; empty when it has said nothing. */
  readStep: () => string;
  subscribeToStep: (listener: () => void) => () => void;
};

let ofThisTab: Conversation | undefined;

/** The tab's conversation; on the server, where visitors must not share one, a new one each time. */
export function getConversation(): Conversation {
  if (typeof window === 'undefined') return createConversation();
  ofThisTab ??= createConversation();
  return ofThisTab;
}

function createConversation(): Conversation {
  let step = '';
  const listeners = new Set<() => void>();
  const setStep = (next: string) => {
    step = next;
    for (const listener of listeners) listener();
  };
  const chat = new Chat<ChatMessage>({
    transport: new DefaultChatTransport<ChatMessage>({ api: '/api/chat' }),
    onData: (part) => {
      if (part.type === 'data-status') setStep(toolWords(part.data.step)?.doing ?? part.data.step);
    },
    onFinish: () => setStep(''),
  });
  return {
    chat,
    readStep: () => step,
    subscribeToStep: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
