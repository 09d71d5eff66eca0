import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { ProvenanceNote } from '../frame/provenance-note.tsx';
import { messages } from '../messages/index.ts';
import { FactStrip } from './fact-strip.tsx';
import type { ReportFacts } from './report-facts.ts';

/** What stands before the first question: the report, what it holds, and questions to start with. */
export function FirstScreen({ report, onAsk }: { report: ReportFacts; onAsk: (question: string) => void }) {
  return (
    <div className="flex-1 pt-8 pb-6 sm:pt-12">
      <h1 className="font-semibold font-serif text-[1.75rem] leading-tight sm:text-4xl">{report.title}</h1>
      <p className="mt-3 max-w-[38rem] text-lg text-soft leading-relaxed">{report.about}</p>
      <FactStrip counts={report.counts} />
      <section aria-labelledby="starting-questions" className="mt-8">
        <h2 id="starting-questions" className="eyebrow">
          {messages.start.startingQuestions}
        </h2>
        <ul className="mt-3 grid gap-2 sm:grid-cols-2">
          {report.questions.map((question) => (
            <li key={question} className="flex">
              <button type="button" className="button-question" onClick={() => onAsk(question)}>
                <span>{question}</span>
                <ArrowRight aria-hidden="true" className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      </section>
      <div className="mt-8">
        <ProvenanceNote text={report.provenance} />
        <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem]">
          <Link href="/report" className="text-link">
            {messages.start.readReport}
          </Link>
          <Link href="/quality" className="text-link">
            {messages.start.quality}
          </Link>
        </p>
        <noscript>
          <p className="callout mt-3">{messages.start.needsScript}</p>
        </noscript>
      </div>
    </div>
  );
}
