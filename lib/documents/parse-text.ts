import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import type { ParsedBlock, ParsedFile } from './parsed-file.ts';

const BULLET = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/u;
const UNDERLINE = /^\s*(?:={3,}|-{3,})\s*$/u;

/** Plain text: paragraphs by blank lines, lists by their marks, headings by underlining or capitals. */
export function parseText(bytes: Uint8Array): ParsedFile {
  const { text, notes } = decodeText(bytes);
  const blocks = text
    .replaceAll('\f', '\n\n')
    .split(/\n[^\S\n]*\n/)
    .flatMap((chunk) => readChunk(chunk.split('\n').filter((line) => line.trim() !== '')));
  return { kind: 'text', title: '', authors: [], issued: '', pages: null, blocks, notes };
}

function readChunk(lines: string[]): ParsedBlock[] {
  const [first, second] = lines;
  if (first === undefined) return [];
  if (second !== undefined && UNDERLINE.test(second)) {
    const level = second.trim().startsWith('=') ? 1 : 2;
    return [heading(first, level), ...readChunk(lines.slice(2))];
  }
  if (lines.length === 1 && isInCapitals(first)) return [heading(first, 2)];
  if (BULLET.test(first) && (lines.length > 1 || /^\s*[-*•]/.test(first))) return [list(lines)];
  return [{ block: 'paragraph', text: cleanText(lines.join(' ')), page: null }];
}

function heading(line: string, level: number): ParsedBlock {
  return { block: 'heading', level, text: cleanText(line), page: null };
}

function list(lines: string[]): ParsedBlock {
  const items: string[] = [];
  for (const line of lines) {
    if (BULLET.test(line) || items.length === 0) items.push(cleanText(line.replace(BULLET, '')));
    else items.push(`${items.pop() ?? ''} ${cleanText(line)}`);
  }
  return { block: 'list', text: items.join('\n'), page: null };
}

function isInCapitals(line: string): boolean {
  const text = line.trim();
  return text.length <= 80 && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && !/[.;,]$/u.test(text);
}
