import type { Corpus, Figure } from '#corpus';
import type { Lexicon } from '#language';
import { formatPeriodPhrase } from './format-period.ts';
import { formatValue } from './format-value.ts';

const FALLBACK = '{indicator}[, {subject}][, {country}]: {value} {period}[ ({scope})]';

/** Says figures as sentences, from the corpus's own templates. */
export type FigureWriter = {
  /** One sentence without a full stop, with value, unit and period. */
  sentence(figure: Figure, language?: string): string;
  /** The value with unit and qualifier. */
  value(figure: Figure, language?: string): string;
};

/**
 * Prepares a writer.
 *
 * @param corpus for templates and units
 * @param lexicon for names of places, subjects and forms
 */
export function createFigureWriter(
  corpus: Pick<Corpus, 'sentenceTemplates' | 'units' | 'indicators'>,
  lexicon: Lexicon,
): FigureWriter {
  const templates = new Map(
    corpus.sentenceTemplates.map(({ indicator, language, template }) => [
      `${indicator} ${language}`,
      template,
    ]),
  );
  const value = (figure: Figure, language = 'en') => {
    const unit = corpus.units.get(figure.unit);
    return unit === undefined ? figure.valueText : formatValue(figure, unit, language);
  };
  return {
    value,
    sentence(figure, language = 'en') {
      const own = templates.get(`${figure.indicator} ${language}`);
      const spoken = own === undefined ? 'en' : language;
      const template = own ?? templates.get(`${figure.indicator} en`) ?? FALLBACK;
      const slot = (name: string): string => {
        const [part = '', grammaticalCase = ''] = name.split('.');
        switch (part) {
          case 'value':
            return value(figure, spoken);
          case 'period':
            return figure.standing === 'report'
              ? ''
              : formatPeriodPhrase(figure.periodStart, figure.periodEnd, spoken);
          case 'scope':
            return figure.scope;
          case 'indicator':
            return corpus.indicators.get(figure.indicator)?.name ?? figure.indicator;
          case 'form':
            return formWords(figure, lexicon, spoken);
          case 'country':
          case 'partner':
          case 'subject':
            return named(lexicon, figure[part], spoken, grammaticalCase);
          default:
            return '';
        }
      };
      return capitalise(fill(template, slot));
    },
  };
}

function formWords(figure: Figure, lexicon: Lexicon, language: string): string {
  const words = [figure.form, figure.basis === 'content' ? '' : figure.basis]
    .filter((id) => id !== '' && id !== 'total')
    .map((id) => lexicon.nameOf(id, language) ?? id.replaceAll('_', ' '));
  return words.join(', ');
}

function named(lexicon: Lexicon, id: string, language: string, grammaticalCase: string): string {
  if (id === '') return '';
  switch (grammaticalCase) {
    case 'genitive':
    case 'in':
    case 'possessive':
    case 'adjective':
      return lexicon.nameOf(id, language, grammaticalCase) ?? id;
    default:
      return lexicon.nameOf(id, language, 'article') ?? id;
  }
}

/** Fills slots; a segment in square brackets vanishes when a slot in it is empty. */
function fill(template: string, slot: (name: string) => string): string {
  const replaceSlots = (text: string) => text.replace(/\{([a-z.]+)\}/g, (_, name: string) => slot(name));
  return replaceSlots(
    template.replace(/\[([^\]]*)\]/g, (_, segment: string) => {
      const names = [...segment.matchAll(/\{([a-z.]+)\}/g)].map((match) => match[1] ?? '');
      return names.every((name) => slot(name) !== '') ? replaceSlots(segment) : '';
    }),
  )
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;:.)])/g, '$1')
    .trim();
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
