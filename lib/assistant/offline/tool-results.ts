import type { LanguageModelV4Prompt } from '@ai-sdk/provider';
import { CompareFiguresOutput } from '../tools/compare-figures.ts';
import { GetFiguresOutput } from '../tools/get-figures.ts';
import { ListEventsOutput } from '../tools/list-events.ts';
import { QueryTableOutput } from '../tools/query-table.ts';
import { RankFiguresOutput } from '../tools/rank-figures.ts';
import { SearchReportOutput } from '../tools/search-report.ts';

/** What the tools returned for the question being answered. */
export type ToolResults = {
  search?: SearchReportOutput;
  figures?: GetFiguresOutput;
  comparison?: CompareFiguresOutput;
  ranking?: RankFiguresOutput;
  events?: ListEventsOutput;
  table?: QueryTableOutput;
};

/** The texts of the user's questions, oldest first. */
export function questionsOf(prompt: LanguageModelV4Prompt): string[] {
  return prompt.flatMap((message) => {
    if (message.role !== 'user') return [];
    const text = message.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' ');
    return text.trim() === '' ? [] : [text];
  });
}

/** True when tools have been called since the last question. */
export function hasResults(prompt: LanguageModelV4Prompt): boolean {
  return prompt.at(-1)?.role === 'tool';
}

/** An id that tells which part of the question a call is made for. */
export function toolCallId(part: number): string {
  return `${part}-${crypto.randomUUID()}`;
}

/**
 * Reads the tool results after the last question; results that are errors are left out.
 *
 * @param part the part of the question whose calls count, from 0
 */
export function readToolResults(prompt: LanguageModelV4Prompt, part: number): ToolResults {
  const results: ToolResults = {};
  const start = prompt.findLastIndex(({ role }) => role === 'user');
  for (const message of prompt.slice(start + 1)) {
    if (message.role !== 'tool') continue;
    for (const result of message.content) {
      if (result.type !== 'tool-result' || result.output.type !== 'json') continue;
      if (!result.toolCallId.startsWith(`${part}-`)) continue;
      const { toolName } = result;
      const { value } = result.output;
      if (toolName === 'search_report')
        results.search = merge(results.search, SearchReportOutput.safeParse(value).data);
      if (toolName === 'get_figures') results.figures = GetFiguresOutput.safeParse(value).data;
      if (toolName === 'compare_figures') results.comparison = CompareFiguresOutput.safeParse(value).data;
      if (toolName === 'rank_figures') results.ranking = RankFiguresOutput.safeParse(value).data;
      if (toolName === 'query_table') results.table = QueryTableOutput.safeParse(value).data;
      if (toolName === 'list_events') results.events = ListEventsOutput.safeParse(value).data;
    }
  }
  return results;
}

/** Several searches for one question count as one. */
function merge(
  a: SearchReportOutput | undefined,
  b: SearchReportOutput | undefined,
): SearchReportOutput | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return {
    passages: [...a.passages, ...b.passages],
    disputes: [...a.disputes, ...b.disputes],
    evidence: [...a.evidence, ...b.evidence],
  };
}
