import { type Corpus, issuedYear, passagePlace, type Source } from '#corpus';
import { type Calculation, eventSentence, formatNumber, formatQuantity, roundedForReading } from '#figures';
import { tongueOf } from '#language';
import type { Citation } from './answer.ts';
import type { Evidence } from './evidence.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Who made a source, as short as is clear: its publisher without remarks in parentheses, else its first author or the
 * paper it stands in, else its title.
 */
export function sourceName(source: Source | undefined): string {
  if (source === undefined) return '';
  const publisher = source.publisher
    ?.replace(/\s*\([^)]*\)/g, '')
    .split(/,| via | quoting /)[0]
    ?.trim();
  return (
    publisher ||
    source.author?.[0]?.literal ||
    source.author?.[0]?.family ||
    source['container-title'] ||
    source.title.replace(/[.!?…]+$/, '')
  );
}

/** `Statistics Office, 2024`. */
export function sourceLabel(source: Source | undefined): string {
  const year = source === undefined ? undefined : issuedYear(source);
  return year === undefined ? sourceName(source) : `${sourceName(source)}, ${year}`;
}

/**
 * The citation of one piece of evidence.
 *
 * @param n the number readers see
 * @param quote the supporting words, where the sentence rests on part of a passage
 */
export function citationOf({
  knowledge,
  evidence,
  n,
  quote,
  language = 'en',
}: {
  knowledge: Pick<Knowledge, 'corpus' | 'writer'>;
  evidence: Evidence;
  n: number;
  quote?: string;
  language?: string;
}): Citation {
  const { corpus, writer } = knowledge;
  switch (evidence.kind) {
    case 'passage': {
      const { passage, id } = evidence;
      return {
        n,
        kind: 'passage',
        id,
        label: passagePlace(passage),
        quote: quote ?? passage.text,
        url: passage.url,
        ...(passage.origin === 'document' ? { originalUrl: passage.originalUrl } : {}),
        sourceIds: passage.sourceIds,
      };
    }
    case 'figure': {
      const { figure, id } = evidence;
      return {
        n,
        kind: 'figure',
        id,
        label: `${sourceLabel(corpus.sources.get(figure.source))}: ${corpus.indicators.get(figure.indicator)?.name ?? ''}`,
        quote: `${writer.sentence(figure, language)}.`,
        url: `/data/${id}`,
        sourceIds: [figure.source, ...figure.otherSources],
      };
    }
    case 'event': {
      const { event, id } = evidence;
      return {
        n,
        kind: 'event',
        id,
        label: `Event: ${event.title}`,
        quote: `${eventSentence(event, language)}.`,
        url: `/events/${id}`,
        sourceIds: event.sources,
      };
    }
    case 'calculation': {
      const { calculation, id } = evidence;
      return {
        n,
        kind: 'calculation',
        id,
        label: 'Calculation',
        quote: calculationQuote({ corpus, writer }, calculation, language),
        url: '',
        sourceIds: inputSources(corpus, calculation.inputs),
      };
    }
  }
}

/** The formula with its figures in words, the result, and the result as far as a reader can use it. */
function calculationQuote(
  { corpus, writer }: Pick<Knowledge, 'corpus' | 'writer'>,
  { formula, value, unit }: Calculation,
  language: string,
): string {
  const worked = formula.replace(/\{([^}]+)\}/g, (_, id: string) => {
    const figure = corpus.figures.get(id);
    return figure === undefined ? id : `[${writer.sentence(figure, language)}]`;
  });
  const known = corpus.units.get(unit);
  const said = (amount: number) =>
    known === undefined ? formatNumber(amount) : formatQuantity(amount, known, tongueOf(language));
  const rounded = Math.abs(roundedForReading(value));
  return `${worked} = ${said(value)}${rounded === value ? '' : ` (${said(rounded)})`}`;
}

function inputSources(corpus: Corpus, inputs: string[]): string[] {
  return [...new Set(inputs.flatMap((id) => corpus.figures.get(id)?.source ?? []))];
}
