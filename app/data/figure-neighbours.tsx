import Link from 'next/link';
import type { FigureView } from '#assistant/answer';
import { messages } from '../messages/index.ts';

/** More than this is read in the list of figures, not here. */
const MOST_SHOWN = 60;

/** Figures beside one figure: the same in other editions, or in other periods. */
export function FigureNeighbours({ title, figures }: { title: string; figures: FigureView[] }) {
  if (figures.length === 0) return null;
  const words = messages.figures;
  return (
    <section className="mt-8">
      <h2 className="font-semibold font-serif text-xl">{title}</h2>
      <table className="data-table mt-2">
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {figures.slice(0, MOST_SHOWN).map(({ id, display, edition }) => (
            <tr key={id}>
              <td className="tabular-nums">{display.period}</td>
              <td className="tabular-nums">
                <Link href={`/data/${id}`} prefetch={false} className="text-link">
                  {display.value}
                </Link>
              </td>
              <td>
                {display.source}
                {edition !== '' && <span className="text-soft"> ({edition})</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
