import type { Corpus, Figure } from '#corpus';
import { type Lexicon, type Tongue, tongueOf } from '#language';
import { capitalise, fillTemplate, nameInCase } from './fill-template.ts';
import { formatPeriodPhrase } from './format-period.ts';
import { formatValue, formatValueLabel } from './format-value.ts';
import { isEverything, totalsOf } from './totals.ts';

const FALLBACK = '{indicator}[, {subject}][, {country}]: {value} {period}[ ({scope})]';

/** Says figures as sentences, from the corpus's own templates. */
export type FigureWriter = {
  /** One sentence without a full stop, with value, unit and period. */
  sentence(figure: Figure, language?: string): string;
  /** The value with unit and qualifier, as a label. */
  value(figure: Figure, language?: string): string;
};

type WriterCorpus = Pick<Corpus, 'sentenceTemplates' | 'units' | 'indicators' | 'figures' | 'parts'>;

/** Share of the figures with a basis that must have the same one for it to go without saying. */
const USUAL = 0.75;

/**
 * Prepares a writer.
 *
 * @param corpus for templates and units, and for what goes without saying: the form that is everything and the basis
 *   that nearly all figures have
 * @param lexicon for names of places, subjects and forms
 */
export function createFigureWriter(corpus: WriterCorpus, lexicon: Lexicon): FigureWriter {
  const templates = new Map(
    corpus.sentenceTemplates.map(({ indicator, language, template }) => [
      `${indicator} ${language}`,
      template,
    ]),
  );
  const unsaid = new Set([...wholeForms(corpus), ...usualBasis(corpus)]);
  const written = (figure: Figure, format: typeof formatValue, language = 'en') => {
    const unit = corpus.units.get(figure.unit);
    return unit === undefined ? figure.valueText : format(figure, unit, language);
  };
  const indicatorName = (id: string, tongue: Tongue) =>
    (tongue === 'en' ? undefined : lexicon.nameOf(id, tongue)) ?? corpus.indicators.get(id)?.name ?? id;
  return {
    value: (figure, language) => written(figure, formatValueLabel, language),
    sentence(figure, language = 'en') {
      const tongue = tongueOf(language);
      const own = templates.get(`${figure.indicator} ${tongue}`);
      const spoken = own === undefined ? 'en' : tongue;
      const template = own ?? templates.get(`${figure.indicator} en`) ?? FALLBACK;
      const slot = (name: string): string => {
        const [part = '', grammaticalCase = ''] = name.split('.');
        switch (part) {
          case 'value':
            return written(figure, formatValue, spoken);
          case 'period':
            return figure.standing === 'report'
              ? ''
              : formatPeriodPhrase(figure.periodStart, figure.periodEnd, spoken);
          case 'scope':
            return spoken === 'en' || figure.scope === '' ? figure.scope : quoted(figure.scope, spoken);
          case 'indicator':
            return indicatorName(figure.indicator, spoken);
          case 'form':
            return formWords(figure, { lexicon, unsaid }, spoken);
          case 'country':
          case 'partner':
          case 'subject':
            return nameInCase({ lexicon, id: figure[part], language: spoken, grammaticalCase });
          default:
            return '';
        }
      };
      return capitalise(fillTemplate(template, slot));
    },
  };
}

type FormContext = { lexicon: Lexicon; unsaid: ReadonlySet<string> };

function wholeForms(corpus: WriterCorpus): string[] {
  return [...totalsOf(corpus, 'form')].filter((id) => isEverything(corpus, 'form', id));
}

function usualBasis({ figures }: WriterCorpus): string[] {
  const stated = [...figures.values()].map(({ basis }) => basis).filter((basis) => basis !== '');
  return [...Map.groupBy(stated, (basis) => basis)]
    .filter(([, rows]) => rows.length >= stated.length * USUAL)
    .map(([basis]) => basis);
}

function formWords(figure: Figure, { lexicon, unsaid }: FormContext, language: string): string {
  const words = [figure.form, figure.basis]
    .filter((id) => id !== '' && !unsaid.has(id))
    .map((id) => lexicon.nameOf(id, language) ?? id.replaceAll('_', ' '));
  return words.join(', ');
}

/** Scopes are the source's own English words. */
function quoted(text: string, tongue: Tongue): string {
  return tongue === 'zh' || tongue === 'uz' ? `“${text}”` : `«${text}»`;
}
