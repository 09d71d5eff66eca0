import type { PlantedErrors } from '#service';
import { ScrollArea } from '../frame/scroll-area.tsx';
import { messages } from '../messages/index.ts';
import { showRate } from './show-rate.ts';

/** How many errors that were planted in good answers the checks withheld. */
export function PlantedErrorsTable({ planted }: { planted: PlantedErrors }) {
  const words = messages.quality.planted;
  const rows = [...planted.kinds, { name: words.all, withheld: planted.withheld }];
  return (
    <section aria-labelledby="planted" className="mt-10">
      <h2 id="planted" className="font-semibold text-lg">
        {words.title}
      </h2>
      <ScrollArea label={words.title}>
        <table className="data-table mt-3 max-w-3xl">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.planted}</th>
              <th scope="col">{words.withheld}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, withheld }) => (
              <tr key={name}>
                <th scope="row" className="font-normal">
                  {name}
                </th>
                <td className="tabular-nums">{withheld.of}</td>
                <td className="tabular-nums">{showRate(withheld)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <p className="mt-3">{words.truths(planted.trueWithheld.hits, planted.trueWithheld.of)}</p>
    </section>
  );
}
