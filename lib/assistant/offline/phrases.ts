import { detectLanguage, type Language, type Tongue, tongueOf } from '#language';
import { en } from './phrases/en.ts';
import { kk } from './phrases/kk.ts';
import { ru } from './phrases/ru.ts';
import type { Phrases } from './phrases/type.ts';
import { uz } from './phrases/uz.ts';
import { zh } from './phrases/zh.ts';

export type { Phrases } from './phrases/type.ts';

const PHRASES: Record<Tongue, Phrases> = { en, ru, kk, uz, zh };

/** The words of a language, or of the one that stands in for it (`tongueOf`). */
export function phrasesFor(language: string): Phrases {
  return PHRASES[tongueOf(language)];
}

/** Said first, in the language of the question, where the answer comes in another one. */
const LANGUAGE_NOTES: Partial<Record<Language, string>> = {
  ky: 'Assay кыргызча суроону түшүнөт, бирок жооп орус тилинде берилет.',
  tg: 'Assay саволи тоҷикиро мефаҳмад, аммо ҷавоб ба забони русӣ дода мешавад.',
};

/** The note that an answer opens with because it is not in the question's own language; empty where it is. */
export function languageNote(question: string): string {
  return LANGUAGE_NOTES[detectLanguage(question)] ?? '';
}
