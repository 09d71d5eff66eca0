import { clsx } from 'clsx';
import { messages } from '../messages/index.ts';

/** Characters a question may have. */
export const MAX_QUESTION_LENGTH = 2000;
const SHOWN_FROM = 1800;

/** How many characters are left; says nothing until the end is near. */
export function LengthNote({ id, length }: { id: string; length: number }) {
  const left = MAX_QUESTION_LENGTH - length;
  return (
    <p id={id} aria-live="polite" className={clsx('tabular-nums', left < 0 && 'font-semibold text-alert')}>
      {length < SHOWN_FROM ? '' : left < 0 ? messages.composer.over(-left) : messages.composer.left(left)}
    </p>
  );
}
