import type { DocumentStretch } from '#service';
import { ScrollArea } from '../frame/scroll-area.tsx';
import { messages } from '../messages/index.ts';

type Props = Omit<Extract<DocumentStretch, { kind: 'table' }>, 'kind'>;

/** A table, or as much of it as stands on this page; each part and each row can be linked to. */
export function TableStretch({ table, parts }: Props) {
  return (
    <div className="my-5">
      <ScrollArea label={table.caption || messages.frame.table}>
        <table className="data-table">
          {table.caption !== '' && (
            <caption className="pb-2 text-start font-semibold">{table.caption}</caption>
          )}
          <thead>
            <tr>
              {table.columns.map((column, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never change, and names may repeat.
                <th key={place} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {parts.map(({ id, from, to }) => (
            <tbody key={id} id={id} className="passage-rows">
              {rowsOf(table, from, to).map(({ id: rowId, cells }) => (
                <tr key={rowId} id={rowId}>
                  {cells.map((cell, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells never change, and may repeat.
                    <td key={place}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </ScrollArea>
    </div>
  );
}

function rowsOf({ id, rows }: Props['table'], from: number, to: number): { id: string; cells: string[] }[] {
  return rows.slice(from, to).map((cells, index) => ({ id: `${id}.${from + index + 1}`, cells }));
}
