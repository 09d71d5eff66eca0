import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { QUOTE_LIMIT } from '#assistant';
import type { Chapter, Corpus } from '#corpus';
import { WINDOW_LIMIT } from '#retrieval';
import type { Finding } from './finding.ts';

const LINK = /\]\(([^)\s]*)(?:\s[^)]*)?\)/g;
const CHAPTER_NUMBER = /\bchapters?\s(\d+)\b/giu;

/** Words of a chapter as a reader counts them. */
export function wordsOf({ summary, sections }: Chapter): number {
  const texts = [
    ...summary,
    ...sections.flatMap(({ title, passages }) => [title, ...passages.map(({ text }) => text)]),
  ];
  return texts.flatMap((text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))).length;
}

/** Chapters that are too short or long, or whose links and references to chapters lead nowhere. */
export async function chapterFindings(corpus: Corpus, folder: string): Promise<Finding[]> {
  const found: Finding[] = [];
  const { words, findings } = corpus.report.chapter_limits;
  for (const chapter of corpus.chapters) {
    const { file, summary } = chapter;
    const place = { check: 'chapters' as const, file, line: 1 };
    const isWithin = (count: number, [from, to]: [number, number] = [0, Number.POSITIVE_INFINITY]) =>
      from <= count && count <= to;
    const count = wordsOf(chapter);
    if (!isWithin(count, words))
      found.push({ ...place, reason: `has ${count} words; report.yaml asks for ${words?.join(' to ')}` });
    if (!isWithin(summary.length, findings)) {
      const reason = `has ${summary.length} findings; report.yaml asks for ${findings?.join(' to ')}`;
      found.push({ ...place, what: 'summary', reason });
    }
    const lines = (await readFile(path.join(folder, file), 'utf8')).split('\n');
    for (const [index, line] of lines.entries()) {
      for (const [, target = ''] of line.matchAll(LINK)) {
        const reason = linkFault(corpus, target);
        if (reason !== undefined) found.push({ ...place, line: index + 1, what: target, reason });
      }
      for (const [named, number] of line.matchAll(CHAPTER_NUMBER)) {
        if (!corpus.chapters.some((other) => other.number === Number(number)))
          found.push({
            ...place,
            line: index + 1,
            what: named,
            reason: 'names a chapter that does not exist',
          });
      }
    }
  }
  return found;
}

function linkFault({ chapters, passages }: Corpus, target: string): string | undefined {
  if (/^https?:\/\//.test(target)) return URL.canParse(target) ? undefined : 'is no address';
  const [page = '', anchor] = target.split('#');
  const number = /^\/report\/(\d+)$/.exec(page)?.[1];
  if (page !== '' && (number === undefined || !chapters.some((chapter) => chapter.number === Number(number))))
    return 'leads to no chapter; write /report/<number> or /report/<number>#<passage>';
  if (anchor === undefined) return undefined;
  const passage = passages.get(anchor);
  if (
    passage === undefined ||
    (number !== undefined && (passage.origin !== 'report' || passage.chapter !== Number(number)))
  )
    return 'leads to no passage of that chapter';
  return undefined;
}

/** Passages longer than a citation can quote, and sentences longer than are embedded in one piece. */
export function passageFindings({ chapters }: Corpus): Finding[] {
  return chapters.flatMap(({ file, sections }) =>
    sections
      .flatMap(({ passages }) => passages)
      .flatMap(({ id, line, text, sentences }): Finding[] => [
        ...(text.length <= QUOTE_LIMIT
          ? []
          : [
              {
                check: 'passages' as const,
                file,
                line,
                what: id,
                reason: `has ${text.length} characters, but a citation quotes ${QUOTE_LIMIT} at most; make it two paragraphs`,
              },
            ]),
        ...sentences
          .filter((sentence) => sentence.text.length > WINDOW_LIMIT)
          .map((sentence) => ({
            check: 'passages' as const,
            file,
            line,
            what: id,
            sentence: sentence.text,
            reason: `has a sentence of ${sentence.text.length} characters, but ${WINDOW_LIMIT} are embedded in one piece; make it two sentences`,
          })),
      ]),
  );
}
