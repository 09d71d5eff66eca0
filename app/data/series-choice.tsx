import Form from 'next/form';
import type { FigureRoom } from '#service';
import { capitalise } from '../frame/capitalise.ts';
import { messages } from '../messages/index.ts';

/** The choice of a series to draw, where a list holds more than one that can be. */
export function SeriesChoice({ room, selection }: { room: FigureRoom; selection: Record<string, string> }) {
  const { choices, chosen } = room;
  if (choices.length < 2) return null;
  const words = messages.data;
  return (
    <Form
      action="/data"
      scroll={false}
      aria-label={words.chart}
      className="no-print mt-3 flex flex-wrap items-end gap-x-3 gap-y-2"
    >
      {Object.entries(selection).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="min-w-0 flex-1 basis-72">
        <label htmlFor="field-chart" className="mb-1 block text-[0.875rem] text-soft leading-snug">
          {words.series}
        </label>
        <select key={chosen} id="field-chart" name="chart" defaultValue={chosen} className="field">
          <option value="">{words.noSeries}</option>
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {capitalise(name)}
            </option>
          ))}
        </select>
      </div>
      <button type="submit" className="button-plain">
        {words.draw}
      </button>
    </Form>
  );
}
