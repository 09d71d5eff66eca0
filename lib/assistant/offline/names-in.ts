import { detectLanguage, type TermMatch, type Token, tokens } from '#language';
import type { Knowledge } from '../knowledge.ts';

/** Small words inside a name: "Bank of Ravenna". */
const LINKS = new Set(['of', 'the', 'de', 'al']);
/** Where most words of a longer question have capitals, capitals tell nothing. */
const MOST_CAPITALS = 0.7;
const FEWEST_WORDS = 6;
const NOT_NAMES =
  /^(?:I|What|Which|Who|When|Where|Why|How|Is|Are|Was|Were|Do|Does|Did|Has|Have|Can|Could|Should|Would|Will|And|But|Or|The|A|An|In|On|Of|If|Since|As|Because|Given|Please|Tell|Give|Name|List|Compare|Explain|Describe|Show|Mr|Mrs|Ms|Dr|CEO|GDP|Q[1-4]|H[12]|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/**
 * Names in a question by whether the corpus holds them: runs of words with capitals that the corpus writes somewhere, and
 * those that stand nowhere in it. What the lexicon knows, alone or side by side, is left to it.
 */
export function namesIn(
  knowledge: Knowledge,
  question: string,
  terms: TermMatch[],
): { known: string[]; unknown: string[] } {
  // Elsewhere names bend, and a capital may be all that tells them from words.
  if (/[\p{Script=Cyrillic}\p{Script=Han}]/u.test(question) || detectLanguage(question) !== 'en')
    return {
      unknown: unknownTitles(
        question,
        terms.filter(({ by }) => by !== 'spelling'),
      ),
      known: [],
    };
  const list = tokens(question).filter(
    ({ text }) => /^[\p{Script=Latin}\p{M}’']+$/u.test(text) && text !== 'I',
  );
  const isCapital = ({ text }: Token) => /^\p{Lu}/u.test(text);
  const later = list.slice(1);
  const isHeadline =
    list.length >= FEWEST_WORDS && later.filter(isCapital).length > MOST_CAPITALS * later.length;
  if (isHeadline) return { unknown: [], known: [] };
  const sure = terms.filter(({ by }) => by !== 'spelling');
  const further = runsOf(list, question, isCapital).filter((run) => !isOfLexicon(run, sure));
  const runs = Map.groupBy(further, (run) => isKnown(knowledge, run, terms));
  const texts = (isHeld: boolean) => (runs.get(isHeld) ?? []).map((run) => textOf(run, question));
  return { unknown: [...texts(false), ...unknownTitles(question, sure)], known: texts(true) };
}

/** A quoted title, in a script that the corpus does not write, of which the lexicon knows no more than parts. */
function unknownTitles(question: string, sure: TermMatch[]): string[] {
  return [
    ...question.matchAll(/[«“„"《](\p{Lu}[^»”“"》]*|[^»”“"》]*\p{Script=Han}[^»”“"》]*)[»”“"》]/gu),
  ].flatMap((match) => {
    const title = match[1] ?? '';
    const start = match.index + 1;
    const isHeld = sure.some((term) => term.start <= start && term.end >= start + title.trimEnd().length);
    return isHeld || !/[\p{Script=Cyrillic}\p{Script=Han}]/u.test(title) ? [] : [title];
  });
}

/** Neighbouring words with capitals, links between them included. */
function runsOf(list: Token[], question: string, isCapital: (token: Token) => boolean): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const close = () => {
    while (run.length > 0 && LINKS.has(run.at(-1)?.text ?? '')) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const [index, token] of list.entries()) {
    const last = run.at(-1);
    const isNext = last !== undefined && /^[\s-]+$/.test(question.slice(last.end, token.start));
    if (last !== undefined && !isNext) close();
    if (isCapital(token) && !(run.length === 0 && startsPlainly(token, list[index + 1], question)))
      run.push(token);
    else if (run.length > 0 && LINKS.has(token.text)) run.push(token);
    else close();
  }
  close();
  return runs;
}

/** The first word of a sentence has a capital whatever it is, and words of asking have one in headings. */
function startsPlainly(token: Token, next: Token | undefined, question: string): boolean {
  if (NOT_NAMES.test(token.text)) return true;
  const opens = /(?:^|[.!?:;]\s*|["“«(]\s*)$/u.test(question.slice(0, token.start));
  const isJoined =
    next !== undefined &&
    /^[\s-]+$/.test(question.slice(token.end, next.start)) &&
    /^\p{Lu}/u.test(next.text);
  return opens && !isJoined && token.start === 0;
}

/** Every word of it belongs to a name of the lexicon. */
function isOfLexicon(run: Token[], sure: TermMatch[]): boolean {
  return run.every(
    ({ text, start, end }) => LINKS.has(text) || sure.some((term) => term.start <= start && end <= term.end),
  );
}

function isKnown({ written, lexicon }: Knowledge, run: Token[], terms: TermMatch[]): boolean {
  const [first, ...rest] = run;
  if (first === undefined) return true;
  // What is nearly spelt like a name the corpus knows is a slip of the pen.
  if (run.length === 1 && terms.some((term) => term.start <= first.start && first.end <= term.end))
    return true;
  const words = run.filter(({ text }) => !LINKS.has(text)).map(({ text }) => text.replace(/['’]s$/u, ''));
  const parts = partsOf(run);
  const isTerm = ([word = '', ...more]: string[]) =>
    more.length === 0 && parts.length > 1 && lexicon.find(word).some(({ by }) => by !== 'spelling');
  const isWritten = parts.every((part) => written.holds(part) || isTerm(part));
  if (isWritten) return true;
  // "Under EU rules": a sentence may begin with any word before a name.
  const opens = first.start === 0 && rest.length > 0 && words.length > 1;
  if (opens && isOfLexicon(rest, terms)) return true;
  return run.length === 1 && lexicon.find(words[0] ?? '').length > 0;
}

/** The words of a run between its links: the corpus may write them with others. */
function partsOf(run: Token[]): string[][] {
  const parts: string[][] = [[]];
  for (const { text } of run) {
    if (LINKS.has(text)) parts.push([]);
    else parts.at(-1)?.push(text.replace(/['’]s$/u, ''));
  }
  return parts.filter((part) => part.length > 0);
}

function textOf(run: Token[], question: string): string {
  return question.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0).replace(/['’]s$/u, '');
}
