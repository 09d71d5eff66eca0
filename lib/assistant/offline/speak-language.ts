import { tongueOf } from '#language';
import { type Composition, noticeSentence } from './composition.ts';
import { languageNote } from './phrases.ts';

/** A sentence with its markers and a full stop of the Latin kind. */
const SENTENCE = /[^\]]*(?:\[\[[^\]]*\]\])+\.(?=\s|$)/gu;

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
      ? composition.lines.map((line) => line.replace(SENTENCE, closeInChinese))
      : composition.lines;
  return { ...composition, lines: note === '' ? lines : [noticeSentence(note), '', ...lines] };
}

/** Sentences that are quoted in English keep theirs. */
function closeInChinese(sentence: string): string {
  return /\p{Script=Han}/u.test(sentence) ? sentence.replace(/\.$/, '。') : sentence;
}
