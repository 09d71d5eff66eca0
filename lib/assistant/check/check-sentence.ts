import type { Figure } from '#corpus';
import { eventSentence, isEverything } from '#figures';
import { type Claim, detectLanguage, hasCue, listLengths, type Numeral, numerals, TONGUES } from '#language';
import { aboutCorpus } from '../about-corpus.ts';
import type { NumberBinding } from '../answer.ts';
import type { Evidence, EvidenceStore } from '../evidence.ts';
import type { Knowledge } from '../knowledge.ts';
import { measureFits } from './agreement.ts';
import { changedAssertion } from './assertion.ts';
import { forbiddenContent } from './forbidden-content.ts';
import { type Ground, groundsOf } from './grounds.ts';
import type { MarkedSentence } from './markers.ts';
import { readMentions } from './mentions.ts';
import { changedInCopy } from './near-copy.ts';
import { boundValues, wrongOrder } from './order-of-values.ts';
import { setOwnWordsApart, type WordsApart } from './own-words.ts';
import { provesAmount } from './prove-claim.ts';
import { rolesClash } from './roles.ts';
import { setNamesApart } from './source-names.ts';
import { isAmountClaim, readStatement, type Statement } from './statement.ts';
import { strangeName, strangeOrder, strangeWords } from './support.ts';
import { statedWords, together, vocabularyOf, wordsOf } from './vocabulary.ts';
import { provesTime } from './years.ts';

/** What became of one sentence of the model. */
export type CheckedSentence =
  | { status: 'passed'; text: string; evidence: Evidence[]; numbers: NumberBinding[] }
  | { status: 'notice'; text: string; numbers: NumberBinding[] }
  | { status: 'withheld'; text: string; reason: string; evidence: Evidence[] };

const REPORT_SPEAKS =
  /\bthe report(?:['’]s (?:published )?introduction)?\s+(?:says|said|states|holds|argues|claims|notes|emphasi[sz]es|suggests|recommends|finds|puts|warns|calls|names|gives|credits)\b|в отчёте (?:сказано|говорится|утверждается)|есеп\p{L}* (?:кіріспесінде )?(?:былай )?(?:делінген|айтылған)|hisobot\p{L}* (?:kirish qismida )?(?:shunday )?(?:deyilgan|aytilgan)|报告(?:导言)?(?:指出|称|说|认为|提到)/iu;

/**
 * Checks one sentence: its markers must name gathered evidence, every number must be proven by one piece of that evidence
 * as the sentence says it, and its names, words and assertion must be those of the evidence.
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
  const withheld = (reason: string): CheckedSentence => ({ status: 'withheld', text, reason, evidence });
  const words = evidence.map((one) => wordsOf(knowledge, one)).join(' ');
  const forbidden = forbiddenContent(text, words);
  if (forbidden !== undefined) return withheld(forbidden);
  if (isNotice && evidence.length === 0) return checkNotice(knowledge, text, question);
  if (evidence.length === 0) return withheld('it cites no evidence that was gathered');
  if (evidence.length < ids.length) return withheld('it cites something that was not gathered');
  if (REPORT_SPEAKS.test(text) && !evidence.some((one) => isOfReport(knowledge, one)))
    return withheld('it makes the report say what its published introduction does not');
  const own = setOwnWordsApart(knowledge, text, evidence);
  const apart = setNamesApart(knowledge.corpus, own.text, evidence);
  const statement = readStatement(knowledge.lexicon, apart.text);
  const proven = proveClaims(knowledge, statement, evidence);
  if ('unproven' in proven) return withheld(`"${proven.unproven}" is not proven by what it cites`);
  const reason = wordsProblem({
    knowledge,
    sentence: text,
    statement,
    own,
    evidence,
    holders: proven.holders,
  });
  if (reason !== undefined) return withheld(reason);
  const numbers = [
    ...own.numbers,
    ...apart.numbers,
    ...bindings(apart.text, proven.holders, evidence[0]?.id ?? ''),
  ];
  return { status: 'passed', text, evidence, numbers };
}

type Proven = { holders: Map<Claim, Ground | undefined> } | { unproven: string };

/** Finds for every claim the piece of evidence that proves it. */
function proveClaims(knowledge: Knowledge, statement: Statement, evidence: Evidence[]): Proven {
  const grounds = evidence.flatMap((one) => groundsOf(knowledge, one));
  const holders = new Map<Claim, Ground | undefined>();
  for (const claim of statement.claims) {
    const proves = isAmountClaim(claim) ? provesAmount : provesTime;
    const holder = grounds.find((ground) => proves(knowledge, statement, claim, ground));
    if (holder !== undefined) holders.set(claim, holder);
    else if (isCountedHere(statement, claim)) holders.set(claim, undefined);
    else return { unproven: claim.text };
  }
  return { holders };
}

const MOST_COUNTED = 12;

/** A small count in words may be that of a list in the same sentence: "three causes: dust, noise and heat". */
function isCountedHere({ text }: Statement, claim: Claim): boolean {
  if (claim.kind !== 'quantity' || !claim.isSpelled || claim.unit !== 'none' || claim.value > MOST_COUNTED)
    return false;
  const after = text.slice(claim.end).replace(/^[^,:]*[,:]\s/u, '');
  return [text.slice(0, claim.start), after].some((list) => listLengths(list).includes(claim.value));
}

/** What is wrong with the names and words of a sentence whose numbers are proven. */
function wordsProblem({
  knowledge,
  sentence,
  statement,
  own,
  evidence,
  holders,
}: {
  knowledge: Knowledge;
  sentence: string;
  statement: Statement;
  own: WordsApart;
  evidence: Evidence[];
  holders: Map<Claim, Ground | undefined>;
}): string | undefined {
  if (own.isWhole) return undefined;
  const { text, named } = statement;
  const held = together(evidence.map((one) => vocabularyOf(knowledge, one)));
  const places = placesNamed(knowledge, evidence);
  const strange = [...readMentions(knowledge.lexicon, text).places].find(
    (place) => !isEverything(knowledge.corpus, 'country', place) && !places.has(place),
  );
  if (strange !== undefined) return `what it cites does not speak of ${strange}`;
  const changed = changedInCopy(knowledge, sentence, evidence);
  if (changed !== undefined) return `"${changed}" stands where what it cites says something else`;
  const name = strangeName(knowledge, statement, held);
  if (name !== undefined) return `what it cites does not speak of "${name}"`;
  if (!sharesLanguage(sentence, evidence))
    return named.length === 0 && statement.claims.length === 0 && !own.isPart
      ? 'nothing in it can be compared with what it cites'
      : undefined;
  const said = evidence.map((one) => statedWords(knowledge, one));
  const order = wrongOrder(
    knowledge,
    statement,
    boundValues(holders),
    said.join(' '),
    evidence.flatMap((one) => (one.kind === 'figure' ? [one.figure] : [])),
  );
  if (order !== undefined) return order;
  if (
    said.length > 0 &&
    evidence.every(({ kind }) => kind === 'figure') &&
    said.some((one) => rolesClash(knowledge.lexicon, text, one))
  )
    return 'it exchanges where something comes from and where it goes';
  if (
    evidence.every(({ kind }) => kind !== 'calculation') &&
    !measureFits(
      knowledge,
      text,
      evidence.map((one) => wordsOf(knowledge, one)),
    )
  )
    return 'it speaks of a measure that its evidence does not';
  const place = strangeOrder(statement, held);
  if (place !== undefined) return `what it cites does not say "${place}"`;
  const words = strangeWords(statement, held);
  if (words.length > 0) return `what it cites does not say "${words.slice(0, 3).join(', ')}"`;
  return changedAssertion(knowledge, text, evidence);
}

/** Words can be compared within a language alone; figures are said in English and Russian. */
function sharesLanguage(text: string, evidence: Evidence[]): boolean {
  const language = detectLanguage(text);
  return evidence.every((one) =>
    one.kind === 'passage'
      ? language === detectLanguage(one.passage.text)
      : language === 'en' || (language === 'ru' && one.kind !== 'event'),
  );
}

function bindings(text: string, holders: Map<Claim, Ground | undefined>, counted: string): NumberBinding[] {
  const found: NumberBinding[] = [];
  const read = numerals(text);
  for (const [claim, ground] of holders) {
    const holder = ground?.evidence.id ?? counted;
    const inside = read.filter(({ start, end }) => start < claim.end && claim.start < end);
    if (inside.length > 0) found.push(...inside.map((numeral) => binding(numeral, holder)));
    else if ('value' in claim) found.push({ text: claim.text, value: claim.value, boundTo: holder });
  }
  return found;
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

/** Assay's own words say what is missing or how to read the answer; numbers may only be those of the question. */
function checkNotice(knowledge: Knowledge, text: string, question: string): CheckedSentence {
  const withheld = (reason: string): CheckedSentence => ({ status: 'withheld', text, reason, evidence: [] });
  const asked = numerals(question);
  const numbers: NumberBinding[] = [];
  // What the report's record says of itself needs no proof, wherever a notice repeats it.
  const own = Object.values(knowledge.corpus.report).filter(
    (value) => typeof value === 'string' && value.length > 20,
  );
  if (isAboutCorpus(knowledge, text)) {
    numbers.push(...numerals(text).map((numeral) => binding(numeral, 'corpus')));
    return { status: 'notice', text, numbers };
  }
  const said = own.reduce<string>((rest, words) => rest.replace(String(words), ''), text);
  for (const numeral of numerals(said)) {
    if (!asked.some(({ value }) => value === numeral.value))
      return withheld(`"${numeral.text}" is proven by nothing`);
    numbers.push(binding(numeral, 'question'));
  }
  if (assertsFact(knowledge, said)) return withheld('it states a fact without citing anything');
  return { status: 'notice', text, numbers };
}

/** A statement on the corpus itself is true when it is what the corpus gives when it is counted. */
function isAboutCorpus(knowledge: Knowledge, text: string): boolean {
  return TONGUES.some((language) => Object.values(aboutCorpus(knowledge, language)).includes(text));
}

/** Names of the corpus in a flat statement, neither a question nor a denial nor the heading of a list. */
function assertsFact({ lexicon }: Knowledge, text: string): boolean {
  const language = detectLanguage(text);
  if ((language !== 'en' && language !== 'ru') || /[?:]$/u.test(text)) return false;
  const { named } = readStatement(lexicon, text);
  return (
    named.length >= 2 && !hasCue(text, 'denial') && !/outside|only|nearest|за рамки|ближайш/iu.test(text)
  );
}

function binding({ text, value, symbol }: Numeral, boundTo: string): NumberBinding {
  return symbol === '' ? { text, value, boundTo } : { text, value, unit: symbol, boundTo };
}

function isOfReport(knowledge: Knowledge, evidence: Evidence): boolean {
  const reportSource = knowledge.corpus.report.report_source;
  if (evidence.kind === 'figure') return evidence.figure.standing === 'report';
  return evidence.kind === 'passage' && evidence.passage.sourceIds.includes(reportSource);
}
