import type { PassageView } from './evidence-response.ts';

/** A stretch of text by its offsets; `end` is exclusive. */
export type Span = { start: number; end: number };

/**
 * Where the words of a quote stand in a passage: the sentences the quote holds, or the quote itself when it is a part
 * of a sentence. Empty when it cannot be found.
 */
export function findQuote({ text, sentences }: PassageView, quote: string): Span[] {
  if (quote.trim() === '') return [];
  const quoted = squeeze(quote);
  const whole = sentences.filter((sentence) => quoted.includes(squeeze(sentence.text)));
  if (whole.length > 0) return whole.map(({ start, end }) => ({ start, end }));
  const start = text.indexOf(quote.trim());
  return start === -1 ? [] : [{ start, end: start + quote.trim().length }];
}

/** Cuts a text into runs inside and outside the spans; `offset` is where the text begins in the passage. */
export function cutBySpans(
  text: string,
  offset: number,
  spans: Span[],
): { text: string; isQuoted: boolean; at: number }[] {
  const pieces: { text: string; isQuoted: boolean; at: number }[] = [];
  let position = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const start = Math.min(Math.max(span.start - offset, position), text.length);
    const end = Math.min(Math.max(span.end - offset, start), text.length);
    if (start > position) pieces.push({ text: text.slice(position, start), isQuoted: false, at: position });
    if (end > start) pieces.push({ text: text.slice(start, end), isQuoted: true, at: start });
    position = end;
  }
  if (position < text.length) pieces.push({ text: text.slice(position), isQuoted: false, at: position });
  return pieces;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
