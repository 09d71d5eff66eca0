const ABBREVIATION =
  /(?:^|[\s("“])(?:e\.g|i\.e|etc|vs|cf|ca|approx|No|Nos|Mr|Mrs|Ms|Dr|Prof|St|Inc|Ltd|Co|Corp|U\.S|U\.K|U\.N|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|vol|pp|p|г|гг|млн|млрд|тыс|т\.е|др|им|долл|[A-ZА-Я])\.$/u;
const TERMINATOR = /[.!?。！？…]/u;
const CLOSER = /[)\]"'”’»]/u;

/** A sentence and where it stands in the text it was taken from. */
export type SentenceSpan = { text: string; start: number; end: number };

/**
 * Splits text into sentences. A line break ends a sentence; so does `.`, `!`, `?` or `。` when what follows could
 * begin another one. Abbreviations, initials, decimals and citations after the full stop are kept together.
 */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const end = sentenceEnd(text, index, start);
    if (end === undefined) continue;
    pushTrimmed(spans, text, start, end);
    start = end;
    index = end - 1;
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

function sentenceEnd(text: string, index: number, start: number): number | undefined {
  const character = text[index] ?? '';
  if (character === '\n') return index + 1;
  if (!TERMINATOR.test(character)) return undefined;
  let end = index + 1;
  while (end < text.length && (TERMINATOR.test(text[end] ?? '') || CLOSER.test(text[end] ?? ''))) end++;
  if (/[。！？]/u.test(character)) return end;
  if (character === '.' && ABBREVIATION.test(text.slice(start, index + 1))) return undefined;
  const rest = text.slice(end);
  if (rest.trim() === '') return text.length;
  const citation = /^\s*\[@[^\]]*\]/.exec(rest);
  if (citation !== null) return undefined;
  return /^\s+["“«([]*[\p{Lu}\p{N}\p{Lo}]/u.test(rest) || /^\s*\n/.test(rest) ? end : undefined;
}

function pushTrimmed(spans: SentenceSpan[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const start = from + raw.indexOf(trimmed);
  spans.push({ text: trimmed, start, end: start + trimmed.length });
}
