import { meetsTarget, type Target } from '#service';
import { ScrollArea } from '../frame/scroll-area.tsx';
import { messages } from '../messages/index.ts';

/** What answers are held to, and what was reached. */
export function TargetTable({ targets }: { targets: Target[] }) {
  const words = messages.quality.targets;
  return (
    <section aria-labelledby="targets" className="mt-10">
      <h2 id="targets" className="font-semibold text-lg">
        {words.title}
      </h2>
      <ScrollArea label={words.title}>
        <table className="data-table mt-3 max-w-3xl">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.reached}</th>
              <th scope="col">{words.wanted}</th>
            </tr>
          </thead>
          <tbody>
            {targets.map((target) => (
              <TargetRow key={target.name} target={target} />
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </section>
  );
}

function TargetRow({ target }: { target: Target }) {
  const { share, targets: words } = messages.quality;
  const isMet = meetsTarget(target);
  return (
    <tr>
      <th scope="row" className="font-normal">
        {target.name}
      </th>
      <td className="whitespace-nowrap tabular-nums">
        {target.value === undefined ? '–' : share(target.value)}
        {target.value !== undefined && <Meter value={target.value} bound={target.bound} />}
      </td>
      <td className="tabular-nums">
        {words[target.is](share(target.bound))}:{' '}
        <span className={isMet === false ? 'font-semibold text-alert' : ''}>
          {isMet === undefined ? words.notAsked : isMet ? words.met : words.missed}
        </span>
      </td>
    </tr>
  );
}

/** The share as a bar with a stroke where the target lies; the same numbers stand beside it. */
function Meter({ value, bound }: { value: number; bound: number }) {
  return (
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" className="mt-0.5 h-1.5 w-24" aria-hidden="true">
      <rect width="100" height="6" className="fill-sunken" />
      <rect width={100 * value} height="6" className="fill-accent" />
      <rect x={Math.min(99, 100 * bound)} width="1" height="6" className="fill-ink" />
    </svg>
  );
}
