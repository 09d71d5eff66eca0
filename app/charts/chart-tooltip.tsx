import { PointMark } from './point-mark.tsx';

/** What stands at a place of a chart, in words. */
export function ChartTooltip({ entries }: { entries: { name: string; value: string; index: number }[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className="max-w-72 rounded-md border border-line-strong bg-paper px-3 py-2 text-[0.875rem] leading-snug">
      {entries.map(({ name, value, index }) => (
        <li key={name} className="flex items-start gap-2">
          <svg
            viewBox="-7 -7 14 14"
            className="mt-0.5 size-3.5 flex-none"
            aria-hidden="true"
            focusable="false"
          >
            <PointMark index={index} isHollow={false} />
          </svg>
          <span>
            {name}: <strong className="tabular-nums">{value}</strong>
          </span>
        </li>
      ))}
    </ul>
  );
}
