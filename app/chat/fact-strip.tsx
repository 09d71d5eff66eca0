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
      <dl className="mt-6 grid grid-cols-[repeat(auto-fit,minmax(4.75rem,1fr))] gap-x-2 gap-y-3 border-line border-y py-3">
        {facts.map(({ name, amount }) => (
          <div key={name} className="flex flex-col-reverse">
            <dt className="text-[0.875rem] text-soft leading-snug sm:text-[0.9375rem]">{name}</dt>
            <dd className="font-semibold text-xl sm:text-2xl tabular-nums leading-tight">
              {amount.toLocaleString('en')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
