import type { Figure } from '#corpus';
import { eventSentence, isEverything } from '#figures';
import { type Numeral, numerals, TONGUES } from '#language';
import type { NumberBinding } from '../answer.ts';
import type { Evidence, EvidenceStore } from '../evidence.ts';
import type { Knowledge } from '../knowledge.ts';
import { isBoundBy } from './bind-number.ts';
import type { MarkedSentence } from './markers.ts';
import { readMentions } from './mentions.ts';
import { setNamesApart } from './source-names.ts';

/** What became of one sentence of the model. */
export type CheckedSentence =
  | { status: 'passed'; text: string; evidence: Evidence[]; numbers: NumberBinding[] }
  | { status: 'notice'; text: string; numbers: NumberBinding[] }
  | { status: 'withheld'; text: string; reason: string };

const REPORT_SPEAKS =
  /\bthe report(?:['’]s (?:published )?introduction)?\s+(?:says|said|states|holds|argues|claims|notes|emphasi[sz]es|suggests|recommends|finds|puts|warns|calls|names|gives|credits)\b|в отчёте (?:сказано|говорится|утверждается)|есеп\p{L}* (?:кіріспесінде )?(?:былай )?(?:делінген|айтылған)|hisobot\p{L}* (?:kirish qismida )?(?:shunday )?(?:deyilgan|aytilgan)|报告(?:导言)?(?:指出|称|说|认为|提到)/iu;

/**
 * Checks one sentence: its markers must name gathered evidence, and every numeral must be bound to that evidence.
 *
 * @param question numerals of the question may be repeated in notices ("nothing on 2031")
 */
export function checkSentence({
  knowledge,
  store,
  sentence,
  question,
}: {
  knowledge: Knowledge;
  store: EvidenceStore;
  sentence: MarkedSentence;
  question: string;
}): CheckedSentence {
  const { text, ids, isNotice } = sentence;
  const evidence = ids.flatMap((id) => store.get(id) ?? []);
  if (isNotice && evidence.length === 0) return checkNotice(text, question);
  if (evidence.length === 0)
    return { status: 'withheld', text, reason: 'it cites no evidence that was gathered' };
  if (REPORT_SPEAKS.test(text) && !evidence.some((one) => isOfReport(knowledge, one))) {
    return {
      status: 'withheld',
      text,
      reason: 'it makes the report say what its published introduction does not',
    };
  }
  const apart = setNamesApart(knowledge.corpus, text, evidence);
  const mentions = readMentions(knowledge.lexicon, apart.text);
  const numbers: NumberBinding[] = [...apart.numbers];
  for (const numeral of mentions.numerals) {
    const holder = evidence.find((one) => isBoundBy(knowledge, numeral, mentions, one));
    if (holder === undefined)
      return { status: 'withheld', text, reason: `"${numeral.text}" is not proven by what it cites` };
    numbers.push(binding(numeral, holder.id));
  }
  const holders = new Set(numbers.slice(apart.numbers.length).map(({ boundTo }) => boundTo));
  if (evidence.some(({ kind, id }) => kind === 'figure' && holders.has(id))) {
    const known = placesNamed(knowledge, evidence);
    const strange = [...mentions.places].find(
      (place) => !isEverything(knowledge.corpus, 'country', place) && !known.has(place),
    );
    if (strange !== undefined)
      return { status: 'withheld', text, reason: `what it cites does not speak of ${strange}` };
  }
  return { status: 'passed', text, evidence, numbers };
}

/** Every place that evidence speaks of, in its own words or in its source's. */
function placesNamed({ corpus, lexicon, writer }: Knowledge, evidence: Evidence[]): Set<string> {
  const places = new Set<string>();
  const read = (text: string) => {
    for (const place of readMentions(lexicon, text).places) places.add(place);
  };
  const readFigure = (figure: Figure) => {
    const source = corpus.sources.get(figure.source);
    const names = [source?.publisher, source?.title, ...(source?.author ?? []).map(({ literal }) => literal)];
    places.add(figure.country).add(figure.partner);
    for (const language of TONGUES) read(writer.sentence(figure, language));
    read([figure.scope, figure.note, figure.locator, ...names].join('. '));
  };
  for (const one of evidence) {
    if (one.kind === 'figure') readFigure(one.figure);
    else if (one.kind === 'passage') read(`${one.passage.text} ${one.passage.sectionTitle}`);
    else if (one.kind === 'event') {
      for (const party of one.event.parties) places.add(party);
      read(`${eventSentence(one.event)}. ${one.event.note}`);
    } else {
      for (const id of one.calculation.inputs) {
        const figure = corpus.figures.get(id);
        if (figure !== undefined) readFigure(figure);
      }
    }
  }
  return places;
}

function checkNotice(text: string, question: string): CheckedSentence {
  const asked = numerals(question);
  const numbers: NumberBinding[] = [];
  for (const numeral of numerals(text)) {
    if (!asked.some(({ value }) => value === numeral.value)) {
      return { status: 'withheld', text, reason: `"${numeral.text}" is proven by nothing` };
    }
    numbers.push(binding(numeral, 'question'));
  }
  return { status: 'notice', text, numbers };
}

function binding({ text, value, symbol }: Numeral, boundTo: string): NumberBinding {
  return symbol === '' ? { text, value, boundTo } : { text, value, unit: symbol, boundTo };
}

function isOfReport(knowledge: Knowledge, evidence: Evidence): boolean {
  const reportSource = knowledge.corpus.report.report_source;
  if (evidence.kind === 'figure') return evidence.figure.standing === 'report';
  return evidence.kind === 'passage' && evidence.passage.sourceIds.includes(reportSource);
}
