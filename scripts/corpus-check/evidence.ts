import { type Corpus, issuedYear, type Source, type Unit } from '#corpus';
import { analyse, type Claim, type Lexicon, readClaims } from '#language';
import { type About, readAbout } from './about.ts';

/** A figure or an event as something that can prove a claim. */
export type Evidence = {
  id: string;
  kind: 'figure' | 'event';
  value?: number;
  unit?: Unit;
  /** First and last date of what it holds of, partial ISO dates. */
  from: string;
  to: string;
  /** Date of the edition of its source, or empty. */
  edition: string;
  /** Years in which its sources were issued. */
  issued: number[];
  /** Its value is rounded or a bound, and a sentence must say so. */
  isInexact: boolean;
  /** It is a target or projection, which a sentence may give without its year. */
  isAhead: boolean;
  /** Numbers in its title, scope and note. */
  inWords: Claim[];
  /** Stems of all words that say what is counted. */
  stems: Set<string>;
  about: About;
  /** Its subject is a whole, such as a sector, that speaks for whatever is part of it. */
  isBroad: boolean;
  /** Its place by value among what the same source says of other countries, 1 for the largest. */
  rank?: number;
  /** Sources that carry it. */
  sources: string[];
};

/** Everything that can prove a claim, by the source that carries it. */
export type EvidenceBase = {
  bySource: Map<string, Evidence[]>;
  sources: Map<string, Source>;
  units: Unit[];
};

/** Prepares all figures and events of a corpus as evidence. */
export function readEvidence(corpus: Corpus, lexicon: Lexicon): EvidenceBase {
  const bySource = new Map<string, Evidence[]>();
  for (const one of [...figureEvidence(corpus, lexicon), ...eventEvidence(corpus, lexicon)]) {
    for (const source of new Set(one.sources)) {
      const list = bySource.get(source);
      if (list === undefined) bySource.set(source, [one]);
      else list.push(one);
    }
  }
  return { bySource, sources: corpus.sources, units: [...corpus.units.values()] };
}

function figureEvidence(corpus: Corpus, lexicon: Lexicon): Evidence[] {
  const broad = broadSubjects(corpus);
  const ranks = ranksOf(corpus);
  return [...corpus.figures.values()].map((figure) => {
    const indicator = corpus.indicators.get(figure.indicator)?.name ?? '';
    const words = `${figure.scope}. ${figure.note}. ${indicator}`;
    const about = readAbout(lexicon, words);
    about.subjects.add(figure.subject);
    for (const place of [figure.country, figure.partner]) if (place !== '') about.places.add(place);
    return {
      id: figure.id,
      kind: 'figure',
      value: figure.value,
      unit: corpus.units.get(figure.unit),
      from: figure.periodStart,
      to: figure.periodEnd,
      edition: figure.edition,
      issued: issuedYears(corpus, [figure.source, ...figure.otherSources]),
      isInexact: ['approximate', 'at_least', 'at_most'].includes(figure.qualifier),
      isAhead: figure.qualifier === 'target' || figure.qualifier === 'projected',
      inWords: readClaims(words),
      stems: new Set(
        analyse(
          `${words}. ${corpus.indicators.get(figure.indicator)?.definition ?? ''} ${corpus.units.get(figure.unit)?.nameEnPlural ?? ''}`,
        ),
      ),
      about,
      isBroad: broad.has(figure.subject),
      rank: ranks.get(figure.id),
      sources: [figure.source, ...figure.otherSources],
    };
  });
}

function eventEvidence(corpus: Corpus, lexicon: Lexicon): Evidence[] {
  return [...corpus.events.values()].map((event) => {
    const words = `${event.title}. ${event.note}`;
    const about = readAbout(lexicon, `${words}. ${event.organisations.join(', ')}`);
    for (const party of event.parties) about.places.add(party);
    for (const subject of event.subjects) about.subjects.add(subject);
    return {
      id: event.id,
      kind: 'event',
      value: event.value ?? undefined,
      unit: corpus.units.get(event.unit),
      from: event.date,
      to: event.date,
      edition: '',
      issued: issuedYears(corpus, event.sources),
      isInexact: false,
      isAhead: false,
      inWords: readClaims(words),
      stems: new Set(analyse(`${words}. ${event.unit}`)),
      about,
      isBroad: false,
      sources: event.sources,
    };
  });
}

/** A subject that is weighed or priced in fewer than this share of its figures is a whole, not a substance. */
const WEIGHED_SHARE = 0.25;

function broadSubjects({ figures, units }: Corpus): Set<string> {
  const bySubject = Map.groupBy(figures.values(), ({ subject }) => subject);
  const isWeighed = (unit: string) => /^(?:mass|price)/.test(units.get(unit)?.dimension ?? '');
  return new Set(
    [...bySubject]
      .filter(([, list]) => list.filter(({ unit }) => isWeighed(unit)).length < WEIGHED_SHARE * list.length)
      .map(([subject]) => subject),
  );
}

/** Figures of one indicator, subject, form, period, unit and source are in order of value, countries only. */
function ranksOf({ figures, terms }: Corpus): Map<string, number> {
  const regions = new Set(terms.filter(({ kind }) => kind === 'region').map(({ id }) => id));
  const comparable = [...figures.values()].filter(
    ({ country, partner, scope }) =>
      country !== '' && partner === '' && scope === '' && !regions.has(country),
  );
  const groups = Map.groupBy(comparable, (figure) =>
    [
      figure.indicator,
      figure.subject,
      figure.form,
      figure.periodStart,
      figure.periodEnd,
      figure.unit,
      figure.source,
    ].join('|'),
  );
  const ranks = new Map<string, number>();
  for (const group of groups.values()) {
    const ordered = group.toSorted((a, b) => b.value - a.value);
    for (const figure of ordered)
      ranks.set(figure.id, ordered.findIndex(({ value }) => value === figure.value) + 1);
  }
  return ranks;
}

function issuedYears({ sources }: Corpus, ids: string[]): number[] {
  return ids.flatMap((id) => {
    const source = sources.get(id);
    const year = source === undefined ? undefined : issuedYear(source);
    return year === undefined ? [] : [year];
  });
}

/** The date a source was issued, as a partial ISO date, if its record has one. */
export function issuedDate(source: Source): string | undefined {
  const parts = source.issued?.['date-parts'][0];
  if (parts === undefined || issuedYear(source) === undefined) return undefined;
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
