/** An independent look at the number lock: is every numeral of an answer bound to what its sentence cites? */
import type { Answer } from '#assistant/answer';
import { numerals } from '#language';

/** @param questions the questions of the conversation, whose numerals a notice may repeat */
export function numberProof(
  { sentences, citations }: Pick<Answer, 'sentences' | 'citations'>,
  questions: string[],
): { total: number; unbound: { numeral: string; sentence: string }[] } {
  const idOf = new Map(citations.map(({ n, id }) => [n, id]));
  const asked = numerals(questions.join('. '));
  let total = 0;
  const unbound: { numeral: string; sentence: string }[] = [];
  for (const { text, citations: cited, check } of sentences) {
    const ids = new Set(cited.map((n) => idOf.get(n)));
    const bound = check.numbers.filter(({ boundTo }) => ids.has(boundTo)).map((one) => digitsOf(one.text));
    // What is said of the corpus itself, the check has counted again.
    const counted = check.numbers
      .filter(({ boundTo }) => boundTo === 'corpus')
      .map((one) => digitsOf(one.text));
    for (const numeral of numerals(text)) {
      total++;
      const digits = digitsOf(text.slice(numeral.start, numeral.end));
      const isProven =
        check.status === 'notice'
          ? asked.some(({ value }) => value === numeral.value) ||
            counted.some((held) => held.includes(digits))
          : bound.some((held) => held.includes(digits));
      if (!isProven) unbound.push({ numeral: numeral.text, sentence: text });
    }
  }
  return { total, unbound };
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
