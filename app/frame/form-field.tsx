import type { ReactNode } from 'react';
import { messages } from '../messages/index.ts';
import { capitalise } from './capitalise.ts';

/** A labelled list of choices; a value that is no choice stays in it, so that a reader can see and mend it. */
export function SelectField({
  name,
  label,
  value = '',
  options,
  isOpen = true,
}: {
  name: string;
  label: string;
  value?: string;
  options: { id: string; name: string }[];
  /** Whether the field may be left open. */
  isOpen?: boolean;
}) {
  const isKnown = value === '' || options.some(({ id }) => id === value);
  return (
    <Field name={name} label={label}>
      {/* React sets the choice of a list only when it mounts: another address needs another list. */}
      <select key={value} id={`field-${name}`} name={name} defaultValue={value} className="field">
        {isOpen && <option value="">{messages.room.any}</option>}
        {!isKnown && <option value={value}>{value.slice(0, 80)}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {capitalise(option.name)}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A label above its control. */
export function Field({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <label htmlFor={`field-${name}`} className="mb-1 block text-[0.875rem] text-soft leading-snug">
        {label}
      </label>
      {children}
    </div>
  );
}
