import { type Corpus, splitSentences } from '#corpus';

/**
 * The words of a documented disagreement about a figure that a sentence repeats, in whatever language; undefined when it
 * repeats none. They stand beside the figure, so whoever opens the citation finds them there.
 *
 * @param figure id of the figure that the sentence cites
 */
export function verdictQuote(
  { conflicts, verdicts }: Pick<Corpus, 'conflicts' | 'verdicts'>,
  figure: string,
  sentence: string,
): string | undefined {
  const said = sentence.replace(/[.!?。]+$/u, '').trim();
  const disagreements = conflicts.filter(({ figures }) => figures.includes(figure));
  const texts = disagreements.flatMap(({ id, verdict }) => [
    verdict,
    ...verdicts.filter(({ conflict }) => conflict === id).map((other) => other.verdict),
  ]);
  const held = texts.find((text) => text.includes(said));
  if (held === undefined) return undefined;
  return splitSentences(held).find(({ text }) => text.includes(said))?.text ?? held;
}
