import Form from 'next/form';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { messages } from '../messages/index.ts';

/** A form that narrows a list by its address, so that it works without JavaScript and every state has a link. */
export function FilterForm({
  action,
  hidden = {},
  children,
}: {
  action: string;
  /** Parameters that are kept but not shown; empty ones are left out. */
  hidden?: Record<string, string | undefined>;
  children: ReactNode;
}) {
  return (
    <search className="no-print">
      <Form
        action={action}
        scroll={false}
        className="rounded-xl bg-surface p-4 sm:p-5"
        aria-label={messages.room.filter}
      >
        <div className="grid grid-cols-2 gap-x-3 gap-y-3 sm:grid-cols-3 lg:grid-cols-4">
          {children}
          <div className="col-span-full flex items-center gap-4 sm:col-span-1 sm:self-end">
            <button type="submit" className="button-main">
              {messages.room.show}
            </button>
            <Link href={action} className="text-link">
              {messages.room.clear}
            </Link>
          </div>
        </div>
        {Object.entries(hidden).map(
          ([name, value]) =>
            value !== undefined &&
            value !== '' && <input key={name} type="hidden" name={name} value={value} />,
        )}
      </Form>
    </search>
  );
}
