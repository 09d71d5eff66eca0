/** Prints the record of a run as tables for a terminal. */
import { type EvaluationRun, meetsTarget, type Rate, type Scores, wilsonInterval } from '#service';
import type { Judgement } from './judge.ts';
import { refusalF1, shareOf } from './score.ts';

const COLUMNS: [string, (scores: Scores) => string][] = [
  ['asked', ({ asked }) => String(asked)],
  ['full', ({ full }) => withInterval(full)],
  ['facts', ({ facts }) => withInterval(facts)],
  ['outcome', ({ outcomes }) => withInterval(outcomes)],
  ['declined', ({ declined }) => percent(shareOf(declined))],
  ['refusal F1', (scores) => percent(refusalF1(scores))],
  ['cited', ({ cited }) => percent(shareOf(cited))],
  ['precise', ({ precise }) => percent(shareOf(precise))],
  ['bound', ({ bound }) => percent(shareOf(bound))],
  ['withheld', ({ withheld }) => String(withheld)],
  ['ms p50/p95', ({ latency }) => `${latency.median}/${latency.p95}`],
];

/** The run in lines: head, tables by kind, language and group, refusals, targets. */
export function describeRun(run: EvaluationRun): string {
  const { all } = run;
  const everything = { name: 'all', scores: all };
  const parts = run.tables.map(({ by, rows }) => {
    const lines = [...rows, everything].map(({ name, scores }) => [
      name,
      ...COLUMNS.map(([, show]) => show(scores)),
    ]);
    return table([[by, ...COLUMNS.map(([name]) => name)], ...lines]);
  });
  const refusals = `Refusals: precision ${percent(shareOf(all.refusalPrecision))}, recall ${percent(shareOf(all.refusalRecall))}, F1 ${percent(refusalF1(all))}.`;
  return [
    `${all.asked} questions of "${run.set}", model ${run.model}, corpus ${run.corpusVersion}. Rates with 95 % intervals.`,
    ...parts,
    refusals,
    ...composers(run),
    ...plantedLines(run),
    targetTable(run),
  ].join('\n\n');
}

/** What failed and why, by kind. */
export function describeFailures({ failures }: EvaluationRun): string {
  const parts = [...Map.groupBy(failures, ({ kind }) => kind)].map(([kind, list]) => {
    const lines = list.map(
      ({ id, language, group, questions, outcome = 'none', lacks, text }) =>
        `${id} (${language}, ${group}) ${questions.join(' → ')}\n  ${lacks.join('\n  ')}\n  ${outcome}: ${text.replace(/\s+/g, ' ').slice(0, 500)}`,
    );
    return `── ${kind} ──\n${lines.join('\n\n')}`;
  });
  return parts.join('\n\n');
}

/** Sentences and the citations that do not hold what they say. */
export function describeImprecise(judgements: Judgement[]): string {
  const lines = judgements.flatMap(({ question, imprecise }) =>
    imprecise.map((one) => `${question.id} ${one}`),
  );
  return `── citations that do not hold their sentence ──\n${lines.join('\n')}`;
}

function targetTable({ targets }: EvaluationRun): string {
  const marks = new Map([
    [true, 'met'],
    [false, 'MISSED'],
    [undefined, 'not asked'],
  ]);
  return table([
    ['target', 'reached', 'of', 'wanted', ''],
    ...targets.map((target) => [
      target.name,
      percent(target.value),
      String(target.of),
      `${target.is === 'floor' ? '≥' : '≤'} ${percent(target.bound)}`,
      marks.get(meetsTarget(target)) ?? '',
    ]),
  ]);
}

/** Who composed the answers, where not all were composed by the model that was configured. */
function composers({ model, composedBy }: EvaluationRun): string[] {
  if (composedBy.every((one) => one.model === model)) return [];
  return [`Composed by: ${composedBy.map((one) => `${one.model} ${one.answers}`).join(', ')}.`];
}

function plantedLines({ plantedErrors }: EvaluationRun): string[] {
  if (plantedErrors === undefined) return [];
  const { kinds, withheld, trueWithheld } = plantedErrors;
  const rows = [...kinds, { name: 'all planted errors', withheld }].map(({ name, withheld: one }) => [
    name,
    String(one.of),
    withInterval(one),
  ]);
  return [
    table([['planted error', 'planted', 'withheld'], ...rows]),
    `True sentences withheld: ${trueWithheld.hits} of ${trueWithheld.of}.`,
  ];
}

function withInterval(rate: Rate): string {
  if (rate.of === 0) return '–';
  const { low, high } = wilsonInterval(rate.hits, rate.of);
  return `${percent(shareOf(rate))} [${Math.round(low * 100)}–${Math.round(high * 100)}]`;
}

function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${(share * 100).toFixed(1)}%`;
}

/** Columns as wide as their widest cell; the first is aligned left, the others right. */
function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
