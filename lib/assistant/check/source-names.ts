import type { Corpus } from '#corpus';
import { numerals } from '#language';
import type { NumberBinding } from '../answer.ts';
import { sourceName } from '../describe-evidence.ts';
import type { Evidence } from '../evidence.ts';

/** A sentence without the names of the sources it cites, and the digits that those names hold. */
export type NamesApart = {
  /** The text with each name blanked out, letter for letter, so that places in it stay where they were. */
  text: string;
  numbers: NumberBinding[];
};

/**
 * Sets the names of cited sources apart: a number or a country in a publisher's name says nothing about the world.
 *
 * @param evidence what the sentence cites; only the names of its sources are set apart
 */
export function setNamesApart(
  corpus: Pick<Corpus, 'sources'>,
  sentence: string,
  evidence: Evidence[],
): NamesApart {
  let text = sentence;
  const numbers: NumberBinding[] = [];
  for (const one of evidence) {
    for (const name of namesOf(corpus, one)) {
      for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
        const end = start + name.length;
        const held = numerals(text).filter((numeral) => numeral.start >= start && numeral.end <= end);
        numbers.push(...held.map(({ text: digits, value }) => ({ text: digits, value, boundTo: one.id })));
        text = text.slice(0, start) + '·'.repeat(name.length) + text.slice(end);
      }
    }
  }
  return { text, numbers };
}

function namesOf({ sources }: Pick<Corpus, 'sources'>, evidence: Evidence): string[] {
  const ids =
    evidence.kind === 'figure'
      ? [evidence.figure.source]
      : evidence.kind === 'passage'
        ? evidence.passage.sourceIds
        : evidence.kind === 'event'
          ? evidence.event.sources
          : [];
  return ids.map((id) => sourceName(sources.get(id))).filter((name) => name.length > 2);
}
