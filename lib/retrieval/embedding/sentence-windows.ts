import type { SearchDocument } from '../search-document.ts';

/**
 * Longest text, in characters, that is embedded in one piece. The bundled encoder is made for sentences, and its
 * cost grows faster than the length.
 */
export const WINDOW_LIMIT = 400;

/** A text to embed and the sentence it is (or is part of). Both numbers are places in their lists. */
export type SentenceWindow = { document: number; sentence: number; text: string };

/**
 * One window for each sentence, several for a long one, at least one for each document that holds any text. Long
 * sentences (table cells run together, lists without full stops) are split by LangChain's recursive splitter.
 */
export async function sentenceWindows({
  documents,
}: {
  documents: Pick<SearchDocument, 'text' | 'sentences'>[];
}): Promise<SentenceWindow[]> {
  const windows: SentenceWindow[] = [];
  for (const [document, { text, sentences }] of documents.entries()) {
    const whole = sentences.length > 0 ? sentences : [text];
    for (const [sentence, content] of whole.entries()) {
      for (const piece of await split(content)) windows.push({ document, sentence, text: piece });
    }
  }
  return windows;
}

async function split(sentence: string): Promise<string[]> {
  const text = sentence.trim();
  if (text === '') return [];
  if (text.length <= WINDOW_LIMIT) return [text];
  const { RecursiveCharacterTextSplitter } = await import('@langchain/textsplitters');
  const splitter = new RecursiveCharacterTextSplitter({
    chunkSize: WINDOW_LIMIT,
    chunkOverlap: 0,
    separators: ['\n', '; ', ' | ', ', ', ' ', ''],
  });
  return splitter.splitText(text);
}
