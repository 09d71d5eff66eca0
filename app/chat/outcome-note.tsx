import type { MissingPart, Outcome } from '#assistant/answer';
import { messages } from '../messages/index.ts';

/** Says plainly when a question was not, or not wholly, answered, and what comes nearest. */
export function OutcomeNote({ outcome, missing }: { outcome: Outcome; missing: MissingPart[] }) {
  if (outcome === 'answered' && missing.length === 0) return null;
  const { title, body } = messages.answer.outcomes[outcome];
  return (
    <div lang="en" className="callout mb-4 text-[0.9688rem] leading-normal">
      {outcome !== 'answered' && (
        <p>
          <strong className="font-semibold">{title}.</strong> {body}
        </p>
      )}
      {missing.length > 0 && (
        <ul className="mt-2 space-y-1.5 first:mt-0">
          {missing.map(({ what, nearest }) => (
            <li key={what}>
              <span className="text-soft">{messages.answer.missing}:</span> {what}
              {nearest !== '' && (
                <span className="block">
                  <span className="text-soft">{messages.answer.nearest}</span> {nearest}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
