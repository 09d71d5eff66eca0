import { messages } from '../messages/index.ts';
import type { ReportFacts } from './report-facts.ts';

/** How much stands behind the answers: chapters, figures, events and sources. */
export function FactStrip({ counts }: { counts: ReportFacts['counts'] }) {
  const facts = [
    { name: messages.start.chapters, amount: counts.chapters },
    { name: messages.start.figures, amount: counts.figures },
    { name: messages.start.events, amount: counts.events },
    { name: messages.start.sources, amount: counts.sources },
  ];
  return (
    <section aria-label={messages.start.facts}>
      <dl className="mt-6 grid grid-cols-2 gap-y-3 border-line border-y py-3 sm:grid-cols-4">
        {facts.map(({ name, amount }) => (
          <div key={name} className="flex flex-col-reverse">
            <dt className="text-[0.9375rem] text-soft leading-snug">{name}</dt>
            <dd className="font-semibold text-2xl tabular-nums leading-tight">
              {amount.toLocaleString('en')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
