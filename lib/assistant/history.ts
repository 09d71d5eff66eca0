/** A turn of the conversation before the question. */
export type HistoryTurn = { role: 'user' | 'assistant'; text: string };
