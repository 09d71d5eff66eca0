import Link from 'next/link';
import type { FigureRoom, ListedFigure } from '#service';
import { capitalise } from '../frame/capitalise.ts';
import { ScrollArea } from '../frame/scroll-area.tsx';
import { messages } from '../messages/index.ts';
import { ConflictNote } from './conflict-note.tsx';
import { SortHeading } from './sort-heading.tsx';

const COLUMNS = ['indicator', 'subject', 'country', 'value', 'period', 'standing', 'source'] as const;

/** One page of figures as a table; the name of each leads to its own page. */
export function FigureList({ room, path }: { room: FigureRoom; path: string }) {
  if (room.rows.length === 0) return <p className="callout mt-6">{messages.room.nothing}</p>;
  return (
    <div className="mt-4">
      <ScrollArea label={messages.data.caption}>
        <table className="data-table figure-rows">
          <caption className="sr-only">{messages.data.caption}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <SortHeading key={column} column={column} path={path} parameters={room.used} />
              ))}
            </tr>
          </thead>
          <tbody>
            {room.rows.map((row) => (
              <FigureRow key={row.figure.id} {...row} />
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </div>
  );
}

function FigureRow({ figure, conflicts }: ListedFigure) {
  const { display, scope } = figure;
  const details = [display.form, scope].filter((part) => part !== '').join(' · ');
  return (
    <tr>
      <th scope="row" className="figure-measure font-normal">
        <Link href={`/data/${figure.id}`} prefetch={false} className="text-link">
          {capitalise(display.indicator)}
        </Link>
        {details !== '' && <span className="block text-[0.875rem] text-soft">{capitalise(details)}</span>}
        <ConflictNote conflicts={conflicts} figureId={figure.id} />
      </th>
      <td className="figure-subject">{capitalise(display.subject)}</td>
      <td className="figure-country">
        {capitalise(display.country)}
        {display.partner !== '' && (
          <span className="block text-[0.875rem] text-soft">{messages.figures.partner(display.partner)}</span>
        )}
      </td>
      <td className="figure-value font-semibold tabular-nums">{display.value}</td>
      <td className="figure-period tabular-nums">{display.period}</td>
      <td className="figure-standing">{capitalise(display.standing)}</td>
      <td className="figure-source">
        <Link href={`/sources/${figure.source}`} prefetch={false} className="hover:underline">
          {display.source}
        </Link>
      </td>
    </tr>
  );
}
