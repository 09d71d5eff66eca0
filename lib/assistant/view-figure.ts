import type { Figure, Standing } from '#corpus';
import { formatPeriod } from '#figures';
import { type Tongue, tongueOf } from '#language';
import type { FigureView } from './answer.ts';
import { sourceLabel } from './describe-evidence.ts';
import type { Knowledge } from './knowledge.ts';

const STANDING_WORDS: Record<Tongue, Record<Standing, string>> = {
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
  kk: {
    report: 'есептің мәлімдемесі',
    primary: 'бастапқы статистика',
    secondary: 'баспасөз бен талдаушылар дерегі',
    claim: 'расталмаған мәлімдеме',
  },
  uz: {
    report: 'hisobotda aytilgan',
    primary: 'asl statistika',
    secondary: 'matbuot va tahlilchilar maʼlumoti',
    claim: 'tasdiqlanmagan daʼvo',
  },
  zh: {
    report: '报告所述',
    primary: '一手统计数据',
    secondary: '媒体或分析机构的报道',
    claim: '未经证实的说法',
  },
};

/** For figures whose period the report does not tell. */
const NO_PERIOD: Record<Tongue, string> = {
  en: 'not stated',
  ru: 'не указан',
  kk: 'көрсетілмеген',
  uz: 'koʻrsatilmagan',
  zh: '未注明',
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
  const tongue = tongueOf(language);
  /** Labels take the plain name; the lexicon's English name may carry an article for prose. */
  const name = (id: string) => {
    if (id === '') return '';
    return (tongue === 'en' ? lexicon.namesOf(id)[0]?.canonical : lexicon.nameOf(id, tongue)) ?? id;
  };
  return {
    ...row,
    display: {
      indicator:
        (tongue === 'en' ? undefined : lexicon.nameOf(figure.indicator, tongue)) ??
        corpus.indicators.get(figure.indicator)?.name ??
        figure.indicator,
      subject: name(figure.subject),
      form: [figure.form, figure.basis]
        .filter((id) => id !== '')
        .map(name)
        .join(', '),
      country: name(figure.country),
      partner: name(figure.partner),
      period:
        figure.standing === 'report'
          ? NO_PERIOD[tongue]
          : formatPeriod(figure.periodStart, figure.periodEnd, language),
      value: writer.value(figure, language),
      standing: STANDING_WORDS[tongue][figure.standing],
      source: sourceLabel(source),
      sourceUrl: source?.URL ?? '',
      sentence: writer.sentence(figure, language),
    },
  };
}
