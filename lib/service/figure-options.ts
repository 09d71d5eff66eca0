import { type Corpus, type Figure, Standing } from '#corpus';
import type { ReadingRoom } from './reading-room.ts';

/** One choice of a list: what is sent and what is read. */
export type Option = { id: string; name: string };

export type FigureOptions = Record<'indicator' | 'subject' | 'country' | 'partner' | 'standing', Option[]>;

const known = new WeakMap<Corpus, FigureOptions>();

/** What figures can be narrowed by: whatever occurs in the dataset, by name. */
export function figureOptions(room: ReadingRoom): FigureOptions {
  const options = known.get(room.corpus) ?? collect(room);
  known.set(room.corpus, options);
  return options;
}

/** Ids as choices in the order of their names, each once. */
export function optionsOf(ids: Iterable<string>, nameOf: (id: string) => string): Option[] {
  const collator = new Intl.Collator('en');
  return [...new Set(ids)]
    .filter((id) => id !== '')
    .map((id) => ({ id, name: nameOf(id) }))
    .sort((a, b) => collator.compare(a.name, b.name));
}

function collect({ corpus, nameOf }: ReadingRoom): FigureOptions {
  const figures = [...corpus.figures.values()];
  const of = (part: (figure: Figure) => string, name = nameOf) => optionsOf(figures.map(part), name);
  const standings = new Set(figures.map(({ standing }) => standing));
  return {
    indicator: of(
      ({ indicator }) => indicator,
      (id) => corpus.indicators.get(id)?.name ?? id,
    ),
    subject: of(({ subject }) => subject),
    country: of(({ country }) => country),
    partner: of(({ partner }) => partner),
    standing: Standing.options.filter((one) => standings.has(one)).map((id) => ({ id, name: id })),
  };
}
