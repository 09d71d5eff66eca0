import type { Answer } from '#assistant/answer';
import { messages } from '../messages/index.ts';

/**
 * An answer as Markdown for pasting elsewhere: the question quoted, the text with its markers, numbered sources, and
 * where the text of the report comes from.
 *
 * @param origin address of the site, so that links work outside it
 */
export function answerMarkdown({
  answer,
  provenance,
  origin,
}: {
  answer: Answer;
  provenance: string;
  origin: string;
}): string {
  const sources = [...answer.citations]
    .sort((a, b) => a.n - b.n)
    .map(({ n, label, quote, url }) =>
      url === '' ? `[${n}] ${label}. ${quote}` : `[${n}] ${label}. ${new URL(url, origin).href}`,
    );
  const parts = [`> ${answer.question.replaceAll('\n', '\n> ')}`, answer.text.trim()];
  if (sources.length > 0) parts.push(`**${messages.answer.sources}**`, sources.join('  \n'));
  parts.push(`_${provenance}_`);
  return `${parts.join('\n\n')}\n`;
}
