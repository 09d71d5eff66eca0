import { messages } from '../messages/index.ts';
import { queryHref } from './query-href.ts';

/** Links that save a list in other forms. */
export function DownloadLinks({
  path,
  parameters,
  formats,
  label = messages.room.download,
}: {
  path: string;
  parameters: Record<string, string>;
  formats: { id: string; name: string }[];
  label?: string;
}) {
  return (
    <p className="no-print text-[0.9375rem] text-soft">
      {label}:{' '}
      {formats.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          {/* A plain link: the router must not try to show a file. */}
          <a href={queryHref(path, parameters, { format: id })} className="text-link" download>
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
