/** Finding numbers: query, compare, calculate, conflicts, and saying them in words. */
export {
  browseFigures,
  FIGURE_ORDERS,
  type FigureFilter,
  type FigureOrder,
  type FigureWords,
} from './browse-figures.ts';
export { type Calculation, CalculationError, calculate, PERCENTAGE_POINTS } from './calculate.ts';
export { type Comparison, compareFigures } from './compare-figures.ts';
export {
  acrossCountries,
  FEWEST_POINTS,
  isDrawable,
  measureOf,
  positionOf,
  seriesOf,
  stepOf,
} from './consistent-series.ts';
export { createFigureWriter, type FigureWriter } from './figure-sentence.ts';
export { figureTrend, type Trend } from './figure-trend.ts';
export { foldText, hasWords } from './fold-text.ts';
export { formatDate, formatPeriod, formatPeriodPhrase } from './format-period.ts';
export {
  formatNumber,
  formatQuantity,
  formatValue,
  formatValueLabel,
  roundedForReading,
  unitName,
} from './format-value.ts';
export { type EventQuery, eventSentence, listEvents } from './list-events.ts';
export { preferredOrder } from './preferred-order.ts';
export {
  conflictsOf,
  type FigureQuery,
  type FigureResult,
  type QueryPart,
  queryFigures,
  selectFigures,
} from './query-figures.ts';
export { createQuestionWriter, type QuestionTopic, type QuestionWriter } from './question-writer.ts';
export { RANKED, type Ranked, type Ranking, rankFigures } from './rank-figures.ts';
export { RELATIONS, type RelatedFigure, type Relation, relateFigures } from './relate-figures.ts';
export { contains, isEverything, totalsOf } from './totals.ts';
