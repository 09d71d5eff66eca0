import type { LanguageModelV4Prompt } from '@ai-sdk/provider';
import { CalculateOutput } from '../tools/calculate.ts';
import { CompareFiguresOutput } from '../tools/compare-figures.ts';
import { FigureTrendOutput } from '../tools/figure-trend.ts';
import { GetFiguresOutput } from '../tools/get-figures.ts';
import { ListEventsOutput } from '../tools/list-events.ts';
import { QueryTableOutput } from '../tools/query-table.ts';
import { RankFiguresOutput } from '../tools/rank-figures.ts';
import { SearchReportOutput } from '../tools/search-report.ts';
import type { Turn } from './understand.ts';

/** What the tools returned for the question being answered. */
export type ToolResults = {
  search?: SearchReportOutput;
  figures?: GetFiguresOutput;
  comparison?: CompareFiguresOutput;
  ranking?: RankFiguresOutput;
  events?: ListEventsOutput;
  table?: QueryTableOutput;
  trend?: FigureTrendOutput;
  /** In the order made; their formulas tell them apart. */
  calculations?: CalculateOutput[];
  /** What was looked up about something that the question takes for granted. */
  premise?: { figures?: GetFiguresOutput; ranking?: RankFiguresOutput };
};

/** The conversation, oldest turn first; the last one is the question being answered. */
export function turnsOf(prompt: LanguageModelV4Prompt): Turn[] {
  const turns: Turn[] = [];
  for (const message of prompt) {
    if (message.role !== 'user' && message.role !== 'assistant') continue;
    const text = message.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join(' ');
    if (text.trim() === '') continue;
    const last = turns.at(-1);
    if (message.role === 'user') turns.push({ question: text, answer: '' });
    else if (last !== undefined) last.answer = `${last.answer} ${text}`.trim();
  }
  return turns;
}

/** How many rounds of tool calls have been made since the last question. */
export function roundsMade(prompt: LanguageModelV4Prompt): number {
  const start = prompt.findLastIndex(({ role }) => role === 'user');
  return prompt.slice(start + 1).filter(({ role }) => role === 'tool').length;
}

/** An id that tells which part of the question a call is made for. */
export function toolCallId(part: number, isOfPremise = false): string {
  return `${part}-${isOfPremise ? PREMISE : ''}${crypto.randomUUID()}`;
}

const PREMISE = 'premise-';

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
      if (result.toolCallId.startsWith(`${part}-${PREMISE}`)) {
        const figures = toolName === 'get_figures' ? GetFiguresOutput.safeParse(value).data : undefined;
        const ranking = toolName === 'rank_figures' ? RankFiguresOutput.safeParse(value).data : undefined;
        results.premise = { figures, ranking };
        continue;
      }
      if (toolName === 'search_report')
        results.search = merge(results.search, SearchReportOutput.safeParse(value).data);
      if (toolName === 'get_figures') results.figures = GetFiguresOutput.safeParse(value).data;
      if (toolName === 'compare_figures') results.comparison = CompareFiguresOutput.safeParse(value).data;
      if (toolName === 'figure_trend') results.trend = FigureTrendOutput.safeParse(value).data;
      if (toolName === 'calculate') {
        const made = CalculateOutput.safeParse(value).data;
        if (made !== undefined) results.calculations = [...(results.calculations ?? []), made];
      }
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
