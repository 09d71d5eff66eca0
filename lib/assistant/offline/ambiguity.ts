import type { Knowledge } from '../knowledge.ts';
import { unsaidPlace, unsaidSubject } from './ambiguous-figure.ts';
import { unsaidReading } from './ambiguous-name.ts';
import { unsaidThing } from './ambiguous-thing.ts';
import { unsaidTopic } from './ambiguous-topic.ts';
import type { Understanding } from './understand.ts';

/** One thing that a person may have meant. */
export type Choice = {
  /** What the choice is about: ids of the corpus. */
  ids: string[];
  /** As it stands in the question back. */
  label: string;
  /** The whole question that it makes. */
  question: string;
};

/** Too little was said to choose. */
export type Ambiguity = {
  /** What has to be said: the kind of thing in English, empty where the choices are of no one kind. */
  kind: string;
  /** Two at least, the likeliest first. */
  choices: Choice[];
};

/** More would not be read. */
const MOST_CHOICES = 5;
const FEWEST_CHOICES = 2;
/** Kinds that are answered in prose or from all there is, whatever they leave open. */
const OPEN_KINDS: ReadonlySet<Understanding['kind']> = new Set([
  'creative',
  'about',
  'opinion',
  'explanation',
]);

/** The ways in which a question may leave open what it is about; the first that applies is asked about. */
const WAYS = [unsaidReading, unsaidSubject, unsaidPlace, unsaidTopic, unsaidThing] as const;

/**
 * What a question leaves open, when several readings of it are as good as each other and each has its own answer.
 * Where one answer would do, nothing is open: asking back too much is worse than an answer that names what it is on.
 */
export function findAmbiguity(knowledge: Knowledge, understanding: Understanding): Ambiguity | undefined {
  const { kind: asked, part, names } = understanding;
  if (OPEN_KINDS.has(asked) || part !== undefined || names.unknown.length > 0) return undefined;
  for (const find of WAYS) {
    const found = find(knowledge, understanding);
    const choices = (found?.choices ?? []).slice(0, MOST_CHOICES);
    if (found !== undefined && choices.length >= FEWEST_CHOICES) return { kind: found.kind, choices };
  }
  return undefined;
}
