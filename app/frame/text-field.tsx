'use client';

import { useEffect, useRef } from 'react';
import { Field } from './form-field.tsx';

/** A labelled line of text with an example of what goes in. */
export function TextField({
  name,
  label,
  value = '',
  hint = '',
}: {
  name: string;
  label: string;
  value?: string;
  hint?: string;
}) {
  const field = useRef<HTMLInputElement>(null);

  // Going back, or clearing the form, changes the address but not what was typed; mounting anew would lose the focus.
  useEffect(() => {
    if (field.current !== null) field.current.value = value;
  }, [value]);

  return (
    <Field name={name} label={label}>
      <input
        id={`field-${name}`}
        ref={field}
        name={name}
        type="text"
        defaultValue={value}
        placeholder={hint}
        autoComplete="off"
        className="field"
      />
    </Field>
  );
}
