import type { Nodes, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { citedSources, withoutCitations } from './citation-syntax.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import type { ReportPassage } from './passage.ts';
import { reasonOf } from './read-table.ts';
import { type Chapter, ChapterFrontMatter, type Section } from './report.ts';
import { splitSentences } from './split-sentences.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);
const AFTER_REPORT_HEADING = /^since the report/i;

/**
 * Parses one chapter file into sections and passages with stable ids.
 *
 * @param file file name, used in messages and kept on the chapter
 * @param markdown the file's text: YAML front matter, `##` headings, paragraphs with Pandoc citations
 * @param problems receives every fault found
 * @returns the chapter, or undefined when its front matter is unusable
 */
export function readChapter(file: string, markdown: string, problems: CorpusProblem[]): Chapter | undefined {
  const tree = parser.parse(markdown);
  const [first, ...blocks] = tree.children;
  if (first?.type !== 'yaml') {
    problems.push({ file, line: 1, reason: 'must begin with YAML front matter: chapter, title, summary' });
    return undefined;
  }
  let raw: unknown;
  try {
    raw = parseYaml(first.value);
  } catch (error) {
    problems.push({ file, line: 1, reason: `has front matter that is not valid YAML (${reasonOf(error)})` });
    return undefined;
  }
  const matter = ChapterFrontMatter.safeParse(raw);
  if (!matter.success) {
    for (const issue of matter.error.issues) {
      problems.push({ file, line: 1, field: issue.path.join('.'), reason: issue.message });
    }
    return undefined;
  }
  const chapter: Chapter = {
    number: matter.data.chapter,
    title: matter.data.title,
    summary: matter.data.summary,
    sections: [{ number: 0, title: '', isAfterReport: false, passages: [] }],
    file,
  };
  for (const block of blocks) addBlock({ chapter, block, markdown, problems });
  return chapter;
}

function addBlock({
  chapter,
  block,
  markdown,
  problems,
}: {
  chapter: Chapter;
  block: RootContent;
  markdown: string;
  problems: CorpusProblem[];
}): void {
  const section = chapter.sections.at(-1);
  if (section === undefined) return;
  if (block.type === 'heading') {
    if (block.depth !== 2) {
      problems.push({
        file: chapter.file,
        line: block.position?.start.line,
        reason: 'uses a heading of another level than ##; chapters have one level of sections',
      });
    }
    const title = plainText(block);
    chapter.sections.push({
      number: section.number + 1,
      title,
      isAfterReport: AFTER_REPORT_HEADING.test(title),
      passages: [],
      line: block.position?.start.line,
    });
    return;
  }
  const kind = blockKind(block);
  if (kind === undefined) {
    problems.push({
      file: chapter.file,
      line: block.position?.start.line,
      reason: `holds a block of type "${block.type}", which chapters may not use`,
    });
    return;
  }
  const source = markdown.slice(block.position?.start.offset, block.position?.end.offset);
  const line = block.position?.start.line;
  section.passages.push(
    toPassage({ chapter, section, kind, cited: citedText(block), markdown: source, line }),
  );
}

function toPassage({
  chapter,
  section,
  kind,
  cited,
  markdown,
  line,
}: {
  chapter: Chapter;
  section: Section;
  kind: ReportPassage['block'];
  cited: string;
  markdown: string;
  line: number | undefined;
}): ReportPassage {
  const paragraph = section.passages.length + 1;
  const id = `r${chapter.number}.${section.number}.${paragraph}`;
  const text = withoutCitations(cited);
  const sentences = splitSentences(cited)
    .map(({ text: sentence }) => ({ text: withoutCitations(sentence), sourceIds: citedSources(sentence) }))
    .filter((sentence) => sentence.text !== '');
  let from = 0;
  return {
    origin: 'report',
    id,
    chapter: chapter.number,
    chapterTitle: chapter.title,
    section: section.number,
    sectionTitle: section.title,
    paragraph,
    block: kind,
    text,
    markdown,
    sentences: sentences.map((sentence) => {
      const start = Math.max(0, text.indexOf(sentence.text, from));
      from = start + sentence.text.length;
      return { ...sentence, start, end: from };
    }),
    sourceIds: [...new Set(citedSources(cited))],
    isAfterReport: section.isAfterReport,
    url: `/report/${chapter.number}#${id}`,
    line,
  };
}

function blockKind(block: RootContent): ReportPassage['block'] | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'list':
    case 'table':
      return block.type;
    case 'blockquote':
      return 'quote';
    default:
      return undefined;
  }
}

/** Plain text of a block with its citations still in; list items and table rows each become a line. */
function citedText(node: Nodes): string {
  if (node.type === 'list') return node.children.map((item) => plainText(item)).join('\n');
  if (node.type === 'table') {
    return node.children.map((row) => row.children.map((cell) => plainText(cell)).join(' | ')).join('\n');
  }
  return plainText(node).replace(/\s*\n\s*/g, ' ');
}
