import { ScrollArea } from '../frame/scroll-area.tsx';
import { messages } from '../messages/index.ts';
import type { PassageView } from './evidence-response.ts';
import { cutBySpans, type Span } from './find-quote.ts';

/** The plain text of a passage in its shape (paragraph, list or table), with quoted words emphasised. */
export function PassageText({ passage, spans }: { passage: PassageView; spans: Span[] }) {
  if (passage.block === 'paragraph' || passage.block === 'quote' || passage.block === 'row') {
    return <p>{emphasise(passage.text, 0, spans)}</p>;
  }
  const lines = linesOf(passage.text);
  if (passage.block === 'list') {
    return (
      <ul className="list-disc space-y-1 ps-5">
        {lines.map(({ text, offset }) => (
          <li key={offset}>{emphasise(text, offset, spans)}</li>
        ))}
      </ul>
    );
  }
  const [head, ...rows] = passage.caption === '' ? lines : lines.slice(1);
  return (
    <ScrollArea label={messages.frame.table}>
      <table className="data-table">
        {passage.caption !== '' && (
          <caption className="pb-2 text-start font-semibold">{emphasise(passage.caption, 0, spans)}</caption>
        )}
        <thead>
          <tr>
            {cellsOf(head?.text ?? '').map(({ text, offset }) => (
              <th key={offset} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.offset}>
              {cellsOf(row.text).map(({ text, offset }) => (
                <td key={offset}>{emphasise(text, row.offset + offset, spans)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function emphasise(text: string, offset: number, spans: Span[]) {
  return cutBySpans(text, offset, spans).map((piece) =>
    piece.isQuoted ? (
      <em key={piece.at} className="quoted">
        {piece.text}
      </em>
    ) : (
      piece.text
    ),
  );
}

function linesOf(text: string): { text: string; offset: number }[] {
  return pieces(text, '\n');
}

function cellsOf(text: string): { text: string; offset: number }[] {
  return pieces(text, ' | ');
}

function pieces(text: string, separator: string): { text: string; offset: number }[] {
  let offset = 0;
  return text.split(separator).map((piece) => {
    const start = offset;
    offset += piece.length + separator.length;
    return { text: piece, offset: start };
  });
}
