import { tongueOf } from '#language';
import type { Ambiguity } from './ambiguity.ts';
import { type Composition, noticeSentence } from './composition.ts';
import { phrasesFor } from './phrases.ts';
import type { Understanding } from './understand.ts';

/** One short question back with its choices; each of them is a whole question to ask instead. */
export function composeAmbiguity({
  understanding: { language },
  ambiguity: { choices, kind },
}: {
  understanding: Understanding;
  ambiguity: Ambiguity;
}): Composition {
  const tongue = tongueOf(language);
  const list = new Intl.ListFormat(tongue === 'en' ? 'en-GB' : tongue, { type: 'disjunction' }).format(
    choices.map(({ label }) => label),
  );
  return {
    outcome: 'ambiguous',
    missing: [],
    lines: [noticeSentence(phrasesFor(language).ambiguous(list, kind))],
    suggestions: choices.map(({ question }) => question),
  };
}
