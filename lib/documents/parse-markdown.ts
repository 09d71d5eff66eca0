import type { Nodes, RootContent, Table } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { attachCaptions } from './attach-captions.ts';
import { cleanCell, cleanLines, cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { readIssued } from './issued.ts';
import type { ParsedBlock, ParsedFile } from './parsed-file.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);

const FrontMatter = z.looseObject({
  title: z.coerce.string().optional(),
  author: z.union([z.string(), z.array(z.string())]).optional(),
  date: z.coerce.string().optional(),
});

/** Markdown by its syntax tree; a paragraph beside a table that begins with "Table" is its caption. */
export function parseMarkdown(bytes: Uint8Array): ParsedFile {
  const { text, notes } = decodeText(bytes);
  const { children } = parser.parse(text);
  const [first] = children;
  const matter = first?.type === 'yaml' ? readFrontMatter(first.value, notes) : undefined;
  return {
    kind: 'markdown',
    title: cleanText(matter?.title ?? ''),
    authors: [matter?.author ?? []].flat(),
    issued: readIssued(matter?.date),
    pages: null,
    blocks: attachCaptions(children.flatMap(readBlock)),
    notes,
  };
}

function readFrontMatter(yaml: string, notes: string[]): z.infer<typeof FrontMatter> | undefined {
  try {
    return FrontMatter.safeParse(parseYaml(yaml)).data;
  } catch {
    notes.push('Its front matter is not valid YAML and was passed over.');
    return undefined;
  }
}

function readBlock(node: RootContent): ParsedBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ block: 'heading', level: node.depth, text: cleanText(plainText(node)), page: null }];
    case 'paragraph':
      return textBlock('paragraph', cleanText(inline(node)));
    case 'list':
      return textBlock('list', cleanLines(node.children.map((item) => spaced(item.children))));
    case 'blockquote':
      return textBlock('quote', cleanText(spaced(node.children)));
    case 'code':
      return textBlock('paragraph', cleanText(node.value));
    case 'footnoteDefinition':
      return textBlock('paragraph', cleanText(spaced(node.children)));
    case 'table':
      return readTable(node);
    default:
      return [];
  }
}

/** Raw HTML within a text is left out; line breaks are spaces. */
function inline(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return '';
  if ('children' in node) return node.children.map(inline).join('');
  return plainText(node);
}

function spaced(nodes: RootContent[]): string {
  return nodes.map(inline).join(' ');
}

function textBlock(block: 'paragraph' | 'list' | 'quote', text: string): ParsedBlock[] {
  return text === '' ? [] : [{ block, text, page: null }];
}

function readTable({ children }: Table): ParsedBlock[] {
  const [header = [], ...rows] = children.map((row) => row.children.map((cell) => cleanCell(inline(cell))));
  return [
    {
      block: 'table',
      caption: '',
      columns: header,
      rows: rows.map((row) => header.map((_, index) => row[index] ?? '')),
      page: null,
    },
  ];
}
