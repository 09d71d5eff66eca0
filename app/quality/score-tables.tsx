import { clsx } from 'clsx';
import { type EvaluationRun, type Rate, type Scores, type ScoreTable, wilsonInterval } from '#service';
import { ScrollArea } from '../frame/scroll-area.tsx';
import { messages } from '../messages/index.ts';
import { showRate } from './show-rate.ts';

const RATES = ['full', 'facts', 'outcomes', 'declined', 'precise'] as const;

/** The scores by kind of question, by language and by circumstance. */
export function ScoreTables({ run }: { run: EvaluationRun }) {
  const words = messages.quality.scores;
  return (
    <>
      {run.tables.map((table) => (
        <section key={table.by} aria-labelledby={`scores-${table.by}`} className="mt-10">
          <h2 id={`scores-${table.by}`} className="font-semibold text-lg">
            {words.by[table.by]}
          </h2>
          <ScoreRows table={table} all={run.all} />
        </section>
      ))}
      <p className="mt-3 text-[0.9375rem] text-soft">{words.note}</p>
    </>
  );
}

function ScoreRows({ table: { by, rows }, all }: { table: ScoreTable; all: Scores }) {
  const { scores: words, name: nameOf } = messages.quality;
  return (
    <ScrollArea label={words.by[by]}>
      <table className="data-table mt-3">
        <thead>
          <tr>
            <th scope="col">{words.columns[by]}</th>
            <th scope="col">{words.asked}</th>
            {RATES.map((rate) => (
              <th key={rate} scope="col">
                {words[rate]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, scores }) => (
            <ScoreRow key={name} name={nameOf(name)} scores={scores} />
          ))}
        </tbody>
        <tfoot>
          <ScoreRow name={words.all} scores={all} isTotal />
        </tfoot>
      </table>
    </ScrollArea>
  );
}

function ScoreRow({ name, scores, isTotal = false }: { name: string; scores: Scores; isTotal?: boolean }) {
  return (
    <tr className={isTotal ? 'font-semibold' : ''}>
      <th scope="row" className={clsx('min-w-36', !isTotal && 'font-normal')}>
        {name}
      </th>
      <td className="tabular-nums">{scores.asked}</td>
      {RATES.map((rate) => (
        <td key={rate} className="whitespace-nowrap tabular-nums">
          {showRate(scores[rate])}
          <IntervalOf rate={scores[rate]} />
        </td>
      ))}
    </tr>
  );
}

function IntervalOf({ rate: { hits, of } }: { rate: Rate }) {
  if (of === 0) return null;
  const { low, high } = wilsonInterval(hits, of);
  return (
    <span className="block font-normal text-[0.8125rem] text-soft">
      {messages.quality.interval(low, high)}
    </span>
  );
}
