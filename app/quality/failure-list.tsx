import type { Failure } from '#service';
import { messages } from '../messages/index.ts';

/** Every question that was not answered as it should have been, folded away by kind. */
export function FailureList({ failures }: { failures: Failure[] }) {
  const { failures: words, name } = messages.quality;
  return (
    <section aria-labelledby="failures" className="mt-10">
      <h2 id="failures" className="font-semibold text-lg">
        {words.title}
      </h2>
      {failures.length === 0 && <p className="mt-2">{words.none}</p>}
      {[...Map.groupBy(failures, ({ kind }) => kind)].map(([kind, list]) => (
        <details key={kind} className="mt-2">
          <summary className="text-link inline-block min-h-6">
            {words.summary(name(kind), list.length)}
          </summary>
          <ol className="divide-y divide-line border-line border-b">
            {list.map((failure) => (
              <FailedQuestion key={failure.id} failure={failure} />
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}

function FailedQuestion({ failure: { questions, outcome, lacks, text, language } }: { failure: Failure }) {
  const { quality, answer } = messages;
  const words = quality.failures;
  return (
    <li className="max-w-measure py-3 [overflow-wrap:anywhere]">
      <p className="font-semibold" lang={language}>
        {questions.join(' → ')}
      </p>
      <p className="mt-1 text-[0.9375rem] text-soft">{words.lacks}:</p>
      <ul className="list-disc ps-5 text-[0.9375rem]">
        {lacks.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {outcome === undefined ? (
        <p className="mt-1 text-[0.9375rem]">{words.noAnswer}</p>
      ) : (
        <p className="mt-1 whitespace-pre-line text-[0.9375rem]">
          <span className="text-soft">
            {words.answer} ({answer.outcomes[outcome].title.toLowerCase()}):
          </span>{' '}
          {text}
        </p>
      )}
    </li>
  );
}
