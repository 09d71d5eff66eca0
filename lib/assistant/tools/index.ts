import type { InferUITools } from 'ai';
import type { Knowledge } from '../knowledge.ts';
import { calculateTool } from './calculate.ts';
import { compareFiguresTool } from './compare-figures.ts';
import { describeCorpusTool } from './describe-corpus.ts';
import { figureTrendTool } from './figure-trend.ts';
import { getFiguresTool } from './get-figures.ts';
import { listEventsTool } from './list-events.ts';
import { queryTableTool } from './query-table.ts';
import { rankFiguresTool } from './rank-figures.ts';
import { searchReportTool } from './search-report.ts';

/** The tools of the assistant, under the names that chat, REST and MCP share. */
export function createTools(knowledge: Knowledge) {
  return {
    search_report: searchReportTool(knowledge),
    get_figures: getFiguresTool(knowledge),
    compare_figures: compareFiguresTool(knowledge),
    rank_figures: rankFiguresTool(knowledge),
    figure_trend: figureTrendTool(knowledge),
    list_events: listEventsTool(knowledge),
    query_table: queryTableTool(knowledge),
    calculate: calculateTool(knowledge),
    describe_corpus: describeCorpusTool(knowledge),
  };
}
export type AssayTools = ReturnType<typeof createTools>;
export type AssayUITools = InferUITools<AssayTools>;
