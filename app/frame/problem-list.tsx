import type { FieldProblem } from '#service';
import { messages } from '../messages/index.ts';

/** What of an address could not be used, and that the rest was. */
export function ProblemList({ problems }: { problems: FieldProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="callout callout-alert my-4 text-[0.9375rem]">
      <p className="font-semibold">{messages.room.problems}</p>
      <ul className="mt-1 list-disc ps-5">
        {problems.map(({ field, reason }) => (
          <li key={`${field} ${reason}`} className="[overflow-wrap:anywhere]">
            {messages.room.fields[field] ?? field}: {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
