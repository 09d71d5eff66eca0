import { formatDate } from '#figures';
import type { EvaluationRun } from '#service';
import { FactList } from '../evidence/fact-list.tsx';
import { messages } from '../messages/index.ts';
import { FailureList } from './failure-list.tsx';
import { PlantedErrorsTable } from './planted-errors-table.tsx';
import { ScoreTables } from './score-tables.tsx';
import { showRate } from './show-rate.ts';
import { TargetTable } from './target-table.tsx';

/** One measurement: what was measured, the targets, the scores, and what failed. */
export function RunView({ run, corpusVersion }: { run: EvaluationRun; corpusVersion: string }) {
  const words = messages.quality;
  const { all } = run;
  const milliseconds = words.milliseconds;
  const isOwn = run.composedBy.every(({ model }) => model === run.model);
  return (
    <>
      {run.corpusVersion !== corpusVersion && (
        <p className="callout callout-alert mb-4 max-w-measure">{words.outdated(corpusVersion)}</p>
      )}
      <FactList
        facts={[
          { name: words.facts.set, value: words.questions(all.asked, run.set) },
          { name: words.facts.model, value: run.model },
          {
            name: words.facts.composedBy,
            value: isOwn
              ? ''
              : run.composedBy.map(({ model, answers }) => words.composed(model, answers)).join(', '),
          },
          { name: words.facts.date, value: formatDate(run.finishedAt.slice(0, 10)) },
          { name: words.facts.corpus, value: run.corpusVersion },
          {
            name: words.facts.latency,
            value: words.latency(milliseconds(all.latency.median), milliseconds(all.latency.p95)),
          },
          {
            name: words.facts.refusals,
            value: words.refusals(showRate(all.refusalPrecision), showRate(all.refusalRecall)),
          },
          { name: words.facts.withheld, value: words.withheld(all.withheld) },
        ]}
      />
      <TargetTable targets={run.targets} />
      <ScoreTables run={run} />
      {run.plantedErrors !== undefined && <PlantedErrorsTable planted={run.plantedErrors} />}
      <FailureList failures={run.failures} />
    </>
  );
}
