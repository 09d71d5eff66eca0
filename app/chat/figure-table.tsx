import type { FigureView } from '#assistant/answer';
import { capitalise } from '../frame/capitalise.ts';
import { ScrollArea } from '../frame/scroll-area.tsx';
import { messages } from '../messages/index.ts';

/** The figures of an answer as a table; the name of each opens its evidence. */
export function FigureTable({
  figures,
  openedId,
  onOpen,
}: {
  figures: FigureView[];
  openedId: string | undefined;
  onOpen: (id: string) => void;
}) {
  if (figures.length === 0) return null;
  const words = messages.figures;
  return (
    <div className="mt-6">
      <ScrollArea label={words.caption}>
        <table className="data-table min-w-[38rem]">
          <caption lang="en" className="eyebrow pb-1 text-start">
            {words.caption}
          </caption>
          <thead lang="en">
            <tr>
              <th scope="col">{words.measure}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.period}</th>
              <th scope="col">{words.source}</th>
              <th scope="col">{words.standing}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.id} className={figure.id === openedId ? 'bg-accent-soft' : undefined}>
                <th scope="row" className="min-w-48 font-normal">
                  <button
                    type="button"
                    className="text-link min-h-6 text-start"
                    aria-expanded={figure.id === openedId}
                    onClick={() => onOpen(figure.id)}
                  >
                    {capitalise(figure.display.indicator)}
                  </button>
                  <span className="block text-[0.875rem] text-soft">
                    {capitalise(describeMeasure(figure))}
                  </span>
                </th>
                <td className="font-semibold tabular-nums">{figure.display.value}</td>
                <td className="whitespace-nowrap tabular-nums">{figure.display.period}</td>
                <td>{figure.display.source}</td>
                <td>{capitalise(figure.display.standing)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </div>
  );
}

function describeMeasure({ display, scope }: FigureView): string {
  const partner = display.partner === '' ? '' : messages.figures.partner(display.partner);
  return [display.subject, display.form, display.country, partner, scope]
    .filter((part) => part !== '')
    .join(' · ');
}
