import type { FigureRoom } from '#service';
import { capitalise } from '../frame/capitalise.ts';
import { FilterForm } from '../frame/filter-form.tsx';
import { SelectField } from '../frame/form-field.tsx';
import { TextField } from '../frame/text-field.tsx';
import { messages } from '../messages/index.ts';

/** The form that narrows the list of figures. */
export function FigureFilters({ room, subjectKind }: { room: FigureRoom; subjectKind: string }) {
  const { selected, typed, options } = room;
  const words = messages.data.fields;
  return (
    <FilterForm
      action="/data"
      hidden={{ sort: typed.sort, order: typed.order, form: typed.form, source: typed.source }}
    >
      <TextField name="q" label={messages.room.search} value={typed.q} />
      <SelectField
        name="subject"
        label={capitalise(subjectKind)}
        value={selected.subject}
        options={options.subject}
      />
      <SelectField
        name="indicator"
        label={words.indicator}
        value={selected.indicator}
        options={options.indicator}
      />
      <SelectField name="country" label={words.country} value={selected.country} options={options.country} />
      <SelectField name="partner" label={words.partner} value={selected.partner} options={options.partner} />
      <TextField name="period" label={words.period} value={typed.period} hint={messages.data.periodHint} />
      <SelectField
        name="standing"
        label={words.standing}
        value={selected.standing}
        options={options.standing.map(({ id }) => ({ id, name: messages.data.standings[id] ?? id }))}
      />
    </FilterForm>
  );
}
