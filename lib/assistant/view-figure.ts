import type { Figure, Standing } from '#corpus';
import { formatPeriod } from '#figures';
import type { FigureView } from './answer.ts';
import { sourceLabel } from './describe-evidence.ts';
import type { Knowledge } from './knowledge.ts';

const STANDING_WORDS: Record<'en' | 'ru', Record<Standing, string>> = {
  en: {
    report: 'stated by the report',
    primary: 'primary statistic',
    secondary: 'reported by press or analysts',
    claim: 'claim, not confirmed',
  },
  ru: {
    report: 'утверждение отчёта',
    primary: 'первичная статистика',
    secondary: 'по данным прессы или аналитиков',
    claim: 'неподтверждённое утверждение',
  },
};

/** A figure with its parts in words, for tables and panels. */
export function viewFigure({
  knowledge,
  figure,
  language = 'en',
}: {
  knowledge: Pick<Knowledge, 'corpus' | 'lexicon' | 'writer'>;
  figure: Figure;
  language?: string;
}): FigureView {
  const { corpus, lexicon, writer } = knowledge;
  const { valueText: _, ...row } = figure;
  const source = corpus.sources.get(figure.source);
  const tongue = language === 'ru' ? 'ru' : 'en';
  /** Labels take the plain name; the lexicon's English name may carry an article for prose. */
  const name = (id: string) => {
    if (id === '') return '';
    return (language === 'en' ? lexicon.namesOf(id)[0]?.canonical : lexicon.nameOf(id, language)) ?? id;
  };
  return {
    ...row,
    display: {
      indicator: corpus.indicators.get(figure.indicator)?.name ?? figure.indicator,
      subject: name(figure.subject),
      form: [figure.form, figure.basis]
        .filter((id) => id !== '')
        .map(name)
        .join(', '),
      country: name(figure.country),
      partner: name(figure.partner),
      period:
        figure.standing === 'report'
          ? tongue === 'ru'
            ? 'не указан'
            : 'not stated'
          : formatPeriod(figure.periodStart, figure.periodEnd, language),
      value: writer.value(figure, language),
      standing: STANDING_WORDS[tongue][figure.standing],
      source: sourceLabel(source),
      sourceUrl: source?.URL ?? '',
      sentence: writer.sentence(figure, language),
    },
  };
}
