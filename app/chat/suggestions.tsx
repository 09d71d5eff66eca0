import { CornerDownRight } from 'lucide-react';
import { messages } from '../messages/index.ts';

/** Follow-up questions that the corpus can answer, as buttons. */
export function Suggestions({
  questions,
  locale,
  onAsk,
}: {
  questions: string[];
  /** Language of the questions. */
  locale: string | undefined;
  onAsk: (question: string) => void;
}) {
  if (questions.length === 0) return null;
  return (
    <section aria-label={messages.answer.followUps} className="no-print mt-6">
      <h3 className="eyebrow">{messages.answer.followUps}</h3>
      <ul lang={locale} className="mt-2 grid gap-1.5">
        {questions.map((question) => (
          <li key={question}>
            <button type="button" className="button-question" onClick={() => onAsk(question)}>
              <span>{question}</span>
              <CornerDownRight aria-hidden="true" className="size-4" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
