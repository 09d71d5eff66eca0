/** Measures the number lock: how many planted errors are withheld, and how many true sentences are. */
import { answerQuestion, createOfflineModel, type Knowledge } from '#assistant';
import type { Corpus } from '#corpus';
import { type GoodSentence, readParaphrases } from './good-sentence.ts';
import { type PlantedError, plantErrors } from './plant-errors.ts';
import { createScriptedModel, type ScriptedCall } from './scripted-model.ts';

/** What became of the planted errors of one kind. */
export type KindResult = { kind: string; planted: number; withheld: number };

export type NumberLockResult = {
  planted: number;
  withheld: number;
  kinds: KindResult[];
  /** Planted errors that were let through. */
  missed: PlantedError[];
  /** True sentences asserted and, of these, withheld. */
  trueSentences: number;
  wronglyWithheld: string[];
};

/** Sentences whose evidence is gathered in one run. */
const BATCH = 12;
const SEED = 20_260_301;

/**
 * Lets a scripted model state true sentences and sentences with planted errors, each with its citations, through the whole
 * way of an answer, and counts what is released.
 *
 * @param questions asked of the built-in model; what it answers is taken as true sentences beside those written by hand
 * @param every errors are planted into every so many-th sentence
 * @param most sentences of the built-in model's answers to plant errors into
 */
export async function measureNumberLock({
  knowledge,
  questions,
  most,
  every = 1,
}: {
  knowledge: Knowledge;
  questions: string[];
  most: number;
  every?: number;
}): Promise<NumberLockResult> {
  const written = await readParaphrases(knowledge.corpus);
  const answered = (await offlineSentences(knowledge, questions)).slice(0, most);
  const good = uniqueBy([...written, ...answered], ({ text }) => text);
  const result: NumberLockResult = {
    planted: 0,
    withheld: 0,
    kinds: [],
    missed: [],
    trueSentences: good.length,
    wronglyWithheld: [],
  };
  for (let at = 0; at < good.length; at += BATCH) {
    const batch = good.slice(at, at + BATCH);
    const calls = uniqueBy(
      batch.flatMap((one) => callsFor(knowledge.corpus, one)),
      (call) => JSON.stringify(call),
    );
    const shown = await released(knowledge, calls, batch);
    result.wronglyWithheld.push(...batch.filter(({ text }) => !shown.has(text)).map(({ text }) => text));
    const errors = batch
      .filter((_, index) => index % every === 0)
      .flatMap((one) => plantErrors({ knowledge, good: one, others: batch, seed: SEED }));
    for (const round of rounds(errors)) {
      const passed = await released(knowledge, calls, round);
      for (const error of round) count(result, error, passed.has(error.text));
    }
  }
  result.kinds.sort((a, b) => a.kind.localeCompare(b.kind));
  return result;
}

function count(result: NumberLockResult, error: PlantedError, isShown: boolean): void {
  const known = result.kinds.find(({ kind }) => kind === error.kind);
  const kind = known ?? { kind: error.kind, planted: 0, withheld: 0 };
  if (known === undefined) result.kinds.push(kind);
  kind.planted++;
  result.planted++;
  if (isShown) result.missed.push(error);
  else {
    kind.withheld++;
    result.withheld++;
  }
}

/** An answer says the same thing once, so that sentences of the same words must be tried one by one. */
function rounds(errors: PlantedError[]): PlantedError[][] {
  const split: PlantedError[][] = [];
  for (const error of errors) {
    const free = split.find((round) => round.every(({ text }) => text !== error.text));
    if (free === undefined) split.push([error]);
    else free.push(error);
  }
  return split;
}

/** The texts that readers are shown when a model states these sentences. */
async function released(
  knowledge: Knowledge,
  calls: ScriptedCall[],
  sentences: { text: string; ids: string[] }[],
): Promise<Set<string>> {
  const text = sentences.map((one) => `${withoutStop(one.text)} [[${one.ids.join(', ')}]].`).join('\n\n');
  const run = answerQuestion({
    knowledge,
    model: createScriptedModel(calls, `[[outcome: answered]]\n${text}\n`),
    question: 'What is known?',
    locale: 'en',
    describeError: (error) => (error instanceof Error ? error.message : 'unknown'),
  });
  const failures: string[] = [];
  for await (const chunk of run.stream)
    if (chunk.type === 'tool-output-error') failures.push(chunk.errorText);
  if (failures.length > 0) throw new Error(`A look-up of the script failed: ${failures.join('; ')}`);
  const answer = await run.answer;
  return new Set(answer.sentences.map((one) => `${withoutStop(one.text)}.`));
}

function withoutStop(text: string): string {
  return text.replace(/[.。]$/u, '');
}

/** Look-ups after which the evidence of a sentence has been gathered. */
function callsFor({ figures, passages, events }: Corpus, { ids, calculation }: GoodSentence): ScriptedCall[] {
  if (calculation !== undefined) return [{ toolName: 'calculate', input: { expression: calculation } }];
  return ids.flatMap((id): ScriptedCall[] => {
    const figure = figures.get(id);
    if (figure !== undefined) {
      const { indicator, subject, country, partner, form } = figure;
      const named = Object.entries({ country, partner, form }).filter(([, value]) => value !== '');
      return [
        { toolName: 'get_figures', input: { indicator, subject, ...Object.fromEntries(named), limit: 100 } },
      ];
    }
    const event = events.get(id);
    if (event !== undefined)
      return [{ toolName: 'list_events', input: { from: event.date, to: event.date, limit: 40 } }];
    const passage = passages.get(id);
    return [
      {
        toolName: 'search_report',
        input: { query: (passage?.text ?? id).slice(0, 1_500), kinds: ['passage'], limit: 30 },
      },
    ];
  });
}

/** What the built-in model answers, sentence by sentence, as far as it cites figures, passages and events. */
async function offlineSentences(knowledge: Knowledge, questions: string[]): Promise<GoodSentence[]> {
  const model = createOfflineModel(knowledge);
  const found: GoodSentence[] = [];
  for (const question of questions) {
    const run = answerQuestion({ knowledge, model, question, describeError: () => 'failed' });
    for await (const _ of run.stream);
    const { sentences, citations } = await run.answer;
    const idOf = new Map(citations.map(({ n, id }) => [n, id]));
    for (const { text, citations: cited, check } of sentences) {
      const ids = cited.flatMap((n) => idOf.get(n) ?? []);
      if (
        check.status === 'passed' &&
        /[.]$/u.test(text) &&
        ids.every((id) => isInCorpus(knowledge.corpus, id))
      )
        found.push({ text, ids });
    }
  }
  return found;
}

/** Calculations exist only while their answer is made. */
function isInCorpus({ figures, passages, events }: Corpus, id: string): boolean {
  return figures.has(id) || passages.has(id) || events.has(id);
}

function uniqueBy<T>(list: T[], key: (item: T) => string): T[] {
  return [...new Map(list.map((item) => [key(item), item])).values()];
}
