import { tongueOf } from '#language';
import { type Composition, noticeSentence } from './composition.ts';
import { languageNote } from './phrases.ts';

/** A full stop at the end of a sentence, after its words or its markers; not one within words quoted in English. */
const FULL_STOP = /(?<=[\p{Script=Han}\d%”）\]])\.(?=\s|$)/gu;

/**
 * Makes an answer fit for readers of the question's language: a note where the answer comes in another language, and
 * the full stop that the language writes.
 *
 * @param question what was asked, in its own words
 * @param language language of the question as it was understood
 */
export function speakLanguage(
  composition: Composition,
  { question, language }: { question: string; language: string },
): Composition {
  const note = languageNote(question);
  const lines =
    tongueOf(language) === 'zh'
      ? composition.lines.map((line) => line.replace(FULL_STOP, '。'))
      : composition.lines;
  return { ...composition, lines: note === '' ? lines : [noticeSentence(note), '', ...lines] };
}
